import type { UserPoolData } from '../../infra/data/project-data.ts';
import { connectionTo } from '../addresses/connection.ts';

/** A user pool that answers. */
export interface SeedPool {
  readonly endpoint: string;
  readonly poolId: string;
  /** What infra/data/user-pool.json says of it. */
  readonly definition: UserPoolData;
}

/**
 * Makes a user of every group that a scope belongs to, as someone with the console would.
 *
 * @throws Error where no group of the pool has a scope
 */
export async function makeAdmin(
  { endpoint, poolId: UserPoolId, definition }: SeedPool,
  user: { readonly email: string; readonly password: string; readonly name: string },
): Promise<void> {
  const groups = groupsWithScope(definition);
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
  for (const GroupName of groups) {
    await client.send(new cognito.AdminAddUserToGroupCommand({ ...named, GroupName }));
  }
  client.destroy();
}

/** The token trigger gives a group the scope of its own name. */
function groupsWithScope({ groups = [], resourceServers = [] }: UserPoolData): readonly string[] {
  const scopes = resourceServers.flatMap((server) => server.scopes.map(({ name }) => name));
  const found = groups.map(({ name }) => name).filter((name) => scopes.includes(name));
  if (found.length > 0) return found;
  throw new Error('infra/data/user-pool.json has no group with a scope of its name');
}
