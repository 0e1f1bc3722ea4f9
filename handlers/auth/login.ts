import type { Operations } from '../../generated/storefront/auth/operations.ts';
import { administrators } from '../runtime/groups.ts';
import { count, log } from '../runtime/log.ts';
import { refusal } from '../runtime/refusal.ts';
import { forgetAttempts } from '../stores/attempts.ts';
import { completeEnrolment } from '../stores/enrolment.ts';
import { authenticate, describeUser } from '../stores/user-pool.ts';
import { getUser, type UserType } from '../stores/users.ts';
import { sessionOf, tooManyAttempts } from './answers.ts';
import { accountSubject, limits, mayAttempt } from './limits.ts';

/** Whoever is refused is refused alike, and the pool has done the same work for it. */
const wrong = refusal(401, 'invalid_credentials', 'The e-mail address or the password is wrong');

/** To the client this looks like a wrong password: only the log tells a pool that is set up wrongly. */
const refusedAfterwards =
  'The user pool issued tokens, and their user was then refused: the account is closed, or the app client gives access tokens without the scope aws.cognito.signin.user.admin';

export const login: Operations['login'] = async ({ body, sourceIp, receivedAt }) => {
  const attempt = { email: body.email, sourceIp };
  if (!(await mayAttempt('login', attempt, receivedAt))) return tooManyAttempts(receivedAt);
  const tokens = await authenticate({ email: body.email.toLowerCase(), password: body.password });
  const userId = tokens && (await activeUser(tokens.accessToken, receivedAt));
  if (tokens === undefined || userId === undefined) {
    count('LoginsRefused');
    if (tokens !== undefined) log.warn(refusedAfterwards);
    return wrong;
  }
  await forgetAttempts(accountSubject('login', body.email), limits.login.account, receivedAt);
  return { statusCode: 200, body: sessionOf(tokens, '/api/v1/login', userId) };
};

/**
 * The id of the user that a token was just issued to; `undefined` when the account was suspended or
 * deleted meanwhile.
 */
async function activeUser(accessToken: string, now: number): Promise<string | undefined> {
  const user = await describeUser(accessToken);
  if (user === undefined) return undefined;
  const found = await getUser(user.userId);
  // One that a log-in has made may still be taken back by it.
  const settled = found !== undefined && found.enrolment === undefined;
  const profile = settled ? found : await completeEnrolment(user, userTypeOf(accessToken), now);
  return profile?.status === 'active' ? user.userId : undefined;
}

/** By the groups in a token that the pool has just issued; nothing needs verifying. */
function userTypeOf(accessToken: string): UserType {
  const [, payload = ''] = accessToken.split('.');
  const { 'cognito:groups': groups = [] } = JSON.parse(
    Buffer.from(payload, 'base64url').toString(),
  ) as { 'cognito:groups'?: readonly string[] };
  return groups.includes(administrators) ? administrators : 'customer';
}
