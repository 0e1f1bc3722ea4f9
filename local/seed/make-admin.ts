import { connectionTo } from '../addresses/connection.ts';

/** Makes a user of the group `admin`, as someone with the console would. */
export async function makeAdmin(
  { endpoint, poolId: UserPoolId }: { readonly endpoint: string; readonly poolId: string },
  user: { readonly email: string; readonly password: string; readonly name: string },
): Promise<void> {
  const cognito = await import('@aws-sdk/client-cognito-identity-provider');
  const client = new cognito.CognitoIdentityProviderClient(connectionTo(endpoint));
  const named = { UserPoolId, Username: user.email };
  const UserAttributes = [
    { Name: 'email', Value: user.email },
    { Name: 'email_verified', Value: 'true' },
    { Name: 'name', Value: user.name },
  ];
  try {
    await client.send(
      new cognito.AdminCreateUserCommand({ ...named, UserAttributes, MessageAction: 'SUPPRESS' }),
    );
  } catch (error) {
    if (!(error instanceof cognito.UsernameExistsException)) throw error;
  }
  const password = { Password: user.password, Permanent: true };
  await client.send(new cognito.AdminSetUserPasswordCommand({ ...named, ...password }));
  await client.send(new cognito.AdminAddUserToGroupCommand({ ...named, GroupName: 'admin' }));
  client.destroy();
}
