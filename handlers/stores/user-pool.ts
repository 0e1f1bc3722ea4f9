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
  type AdminGetUserCommandOutput,
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
  const user = await poolUser(email);
  const age = now - (user?.UserCreateDate?.getTime() ?? now);
  const abandoned = user?.UserStatus === 'UNCONFIRMED' && age > abandonedAfterMs;
  return abandoned ? user.Username : undefined;
}

/** Whether a user may still get tokens; one that is gone may not. */
export const isEnabled = async (userId: string): Promise<boolean> =>
  (await poolUser(userId))?.Enabled === true;

const poolUser = (username: string): Promise<AdminGetUserCommandOutput | undefined> =>
  unless(
    ['UserNotFoundException'],
    userPool().send(new AdminGetUserCommand({ UserPoolId: poolId(), Username: username })),
  );

/**
 * Asks the pool for tokens. Whether the user is unknown, unconfirmed or disabled, or the password
 * wrong, the answer is the same: `undefined`.
 */
export async function authenticate(credentials: Credentials): Promise<Tokens | undefined> {
  const answer = await unless(
    refusedUser,
    userPool().send(
      new InitiateAuthCommand({
        ClientId: clientId(),
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: credentials.email, PASSWORD: credentials.password },
      }),
    ),
  );
  const result = answer?.AuthenticationResult;
  if (result?.AccessToken === undefined) return undefined;
  return {
    accessToken: result.AccessToken,
    refreshToken: result.RefreshToken ?? '',
    expiresIn: result.ExpiresIn ?? 0,
  };
}

/** A user as the pool knows it. */
export interface PoolUser {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
}

/** Who the bearer of an access token is; `undefined` when the account was closed since it was issued. */
export async function describeUser(accessToken: string): Promise<PoolUser | undefined> {
  const user = await unless(
    refusedUser,
    userPool().send(new GetUserCommand({ AccessToken: accessToken })),
  );
  if (user === undefined) return undefined;
  const attribute = (name: string): string =>
    user.UserAttributes?.find((it) => it.Name === name)?.Value ?? '';
  return { userId: attribute('sub'), email: attribute('email'), name: attribute('name') };
}

export async function addToGroup(userId: string, group: string): Promise<void> {
  await userPool().send(
    new AdminAddUserToGroupCommand({ UserPoolId: poolId(), Username: userId, GroupName: group }),
  );
}

/** What the pool says to whoever may not sign in, or not any more. */
const refusedUser = [
  'NotAuthorizedException',
  'UserNotFoundException',
  'UserNotConfirmedException',
  'PasswordResetRequiredException',
];

/** Stops a user from getting tokens; a user that is already gone is disabled enough. */
export async function disableUser(userId: string): Promise<void> {
  const disable = new AdminDisableUserCommand({ UserPoolId: poolId(), Username: userId });
  await unless(['UserNotFoundException'], userPool().send(disable));
}

/** Removes a user from the pool, freeing the e-mail address. */
export async function deletePoolUser(userId: string): Promise<void> {
  const remove = new AdminDeleteUserCommand({ UserPoolId: poolId(), Username: userId });
  await unless(['UserNotFoundException'], userPool().send(remove));
}

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

/** Awaits a call; `undefined` when it fails with one of these errors, which is an answer. */
async function unless<T>(names: readonly string[], call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (isNamed(error, ...names)) return undefined;
    throw error;
  }
}

const isNamed = (
  error: unknown,
  ...names: string[]
): error is CognitoIdentityProviderServiceException =>
  error instanceof CognitoIdentityProviderServiceException && names.includes(error.name);
