import {
  AdminAddUserToGroupCommand,
  AdminConfirmSignUpCommand,
  AdminDeleteUserCommand,
  AdminDisableUserCommand,
  AdminGetUserCommand,
  AdminUpdateUserAttributesCommand,
  CognitoIdentityProviderClient,
  CognitoIdentityProviderServiceException,
  GetUserCommand,
  InitiateAuthCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { requireEnv } from '../runtime/environment.ts';

let client: CognitoIdentityProviderClient | undefined;

/** The one user pool client of this environment, made on first use. */
const userPool = (): CognitoIdentityProviderClient =>
  (client ??= new CognitoIdentityProviderClient({}));

const poolId = (): string => requireEnv('USER_POOL_ID');
const clientId = (): string => requireEnv('USER_POOL_CLIENT_ID');

/** What a client sends to register or log in. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
}

export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresIn: number;
}

/** What signing up can end in; the pool alone decides whether an e-mail address is taken. */
export type SignUp =
  | { readonly outcome: 'created'; readonly userId: string }
  | { readonly outcome: 'taken' }
  | { readonly outcome: 'password-refused'; readonly reason: string };

/**
 * Makes a confirmed user. Its `sub` is the user id everywhere. A user that an interrupted sign-up
 * left unconfirmed was never anybody's: it gives way.
 */
export async function signUp(credentials: Credentials, name: string, now: number): Promise<SignUp> {
  const signedUp = await trySignUp(credentials, name);
  if (signedUp.outcome !== 'taken') return signedUp;
  const abandoned = await abandonedSignUp(credentials.email, now);
  if (abandoned === undefined) return signedUp;
  await deletePoolUser(abandoned);
  return trySignUp(credentials, name);
}

async function trySignUp(credentials: Credentials, name: string): Promise<SignUp> {
  try {
    const created = await userPool().send(
      new SignUpCommand({
        ClientId: clientId(),
        Username: credentials.email,
        Password: credentials.password,
        UserAttributes: [
          { Name: 'email', Value: credentials.email },
          { Name: 'name', Value: name },
        ],
      }),
    );
    await userPool().send(
      new AdminConfirmSignUpCommand({ UserPoolId: poolId(), Username: credentials.email }),
    );
    return { outcome: 'created', userId: created.UserSub ?? '' };
  } catch (error) {
    if (isNamed(error, 'UsernameExistsException')) return { outcome: 'taken' };
    if (isNamed(error, 'InvalidPasswordException')) {
      return { outcome: 'password-refused', reason: error.message };
    }
    throw error;
  }
}

/** Longer than any sign-up takes that is still running. */
const abandonedAfterMs = 60_000;

async function abandonedSignUp(email: string, now: number): Promise<string | undefined> {
  try {
    const user = await userPool().send(
      new AdminGetUserCommand({ UserPoolId: poolId(), Username: email }),
    );
    const age = now - (user.UserCreateDate?.getTime() ?? now);
    const abandoned = user.UserStatus === 'UNCONFIRMED' && age > abandonedAfterMs;
    return abandoned ? user.Username : undefined;
  } catch (error) {
    if (isNamed(error, 'UserNotFoundException')) return undefined;
    throw error;
  }
}

/**
 * Asks the pool for tokens. Whether the user is unknown, unconfirmed or disabled, or the password
 * wrong, the answer is the same: `undefined`.
 */
export async function authenticate(credentials: Credentials): Promise<Tokens | undefined> {
  try {
    const { AuthenticationResult: result } = await userPool().send(
      new InitiateAuthCommand({
        ClientId: clientId(),
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: credentials.email, PASSWORD: credentials.password },
      }),
    );
    if (result?.AccessToken === undefined) return undefined;
    return {
      accessToken: result.AccessToken,
      refreshToken: result.RefreshToken ?? '',
      expiresIn: result.ExpiresIn ?? 0,
    };
  } catch (error) {
    if (isNamed(error, ...refusedSignIn)) return undefined;
    throw error;
  }
}

/** Who the bearer of an access token is, as the pool knows it. */
export async function describeUser(
  accessToken: string,
): Promise<{ userId: string; email: string; name: string }> {
  const user = await userPool().send(new GetUserCommand({ AccessToken: accessToken }));
  const attribute = (name: string): string =>
    user.UserAttributes?.find((it) => it.Name === name)?.Value ?? '';
  return { userId: attribute('sub'), email: attribute('email'), name: attribute('name') };
}

export async function addToGroup(userId: string, group: string): Promise<void> {
  await userPool().send(
    new AdminAddUserToGroupCommand({ UserPoolId: poolId(), Username: userId, GroupName: group }),
  );
}

const refusedSignIn = [
  'NotAuthorizedException',
  'UserNotFoundException',
  'UserNotConfirmedException',
  'PasswordResetRequiredException',
];

/** Stops a user from getting tokens; a user that is already gone is disabled enough. */
export const disableUser = (userId: string): Promise<void> =>
  ignoringUnknown(
    userPool().send(new AdminDisableUserCommand({ UserPoolId: poolId(), Username: userId })),
  );

/** Removes a user from the pool, freeing the e-mail address. */
export const deletePoolUser = (userId: string): Promise<void> =>
  ignoringUnknown(
    userPool().send(new AdminDeleteUserCommand({ UserPoolId: poolId(), Username: userId })),
  );

/** Keeps name and e-mail address of the pool in step with the profile; false when the address is taken. */
export async function updatePoolUser(
  userId: string,
  attributes: { readonly email: string; readonly name: string },
): Promise<boolean> {
  try {
    await userPool().send(
      new AdminUpdateUserAttributesCommand({
        UserPoolId: poolId(),
        Username: userId,
        UserAttributes: [
          { Name: 'email', Value: attributes.email },
          { Name: 'email_verified', Value: 'true' },
          { Name: 'name', Value: attributes.name },
        ],
      }),
    );
    return true;
  } catch (error) {
    if (isNamed(error, 'AliasExistsException')) return false;
    throw error;
  }
}

async function ignoringUnknown(change: Promise<unknown>): Promise<void> {
  try {
    await change;
  } catch (error) {
    if (!isNamed(error, 'UserNotFoundException')) throw error;
  }
}

const isNamed = (
  error: unknown,
  ...names: string[]
): error is CognitoIdentityProviderServiceException =>
  error instanceof CognitoIdentityProviderServiceException && names.includes(error.name);
