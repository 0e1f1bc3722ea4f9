import { notAuthorized, UserPoolError, wrongCredentials } from '../error.ts';
import { verifyPassword } from '../passwords.ts';
import type { Pool } from '../pool.ts';
import type { User } from '../store/records.ts';

/** The scope of every sign-in through the API; custom scopes come from a trigger or from OAuth. */
export const userScope = 'aws.cognito.signin.user.admin';

/**
 * Checks a password. An unknown user and a wrong password cost one derivation each and are answered
 * alike; what is wrong with an account is told only to whoever knows its password.
 *
 * @throws NotAuthorizedException, UserNotConfirmedException
 */
export async function signIn(pool: Pool, username: string, password: string): Promise<User> {
  const found = pool.store.user(username);
  const isRight = await verifyPassword(pool.hasher, password, found?.password);
  const user = found && pool.store.user(found.sub);
  if (!isRight || !user || user.password !== found.password) throw wrongCredentials();
  if (!user.enabled) throw notAuthorized('User is disabled.');
  if (user.status === 'UNCONFIRMED') {
    throw new UserPoolError('UserNotConfirmedException', 'User is not confirmed.');
  }
  return user;
}

/** What a sign-in through the API answers. */
export const authenticationResult = (tokens: {
  readonly accessToken: string;
  readonly idToken: string;
  readonly expiresIn: number;
  readonly refreshToken?: string;
}): object => ({
  AuthenticationResult: {
    AccessToken: tokens.accessToken,
    ExpiresIn: tokens.expiresIn,
    IdToken: tokens.idToken,
    ...(tokens.refreshToken !== undefined && { RefreshToken: tokens.refreshToken }),
    TokenType: 'Bearer',
  },
  ChallengeParameters: {},
});
