import type { Operations } from '../../generated/storefront/auth/operations.ts';
import { count } from '../runtime/log.ts';
import { refusal } from '../runtime/refusal.ts';
import { forgetAttempts } from '../stores/attempts.ts';
import { authenticate, describeUser } from '../stores/user-pool.ts';
import { getUser, putNewUser } from '../stores/users.ts';
import { sessionOf, tooManyAttempts } from './answers.ts';
import { accountSubject, limits, mayAttempt } from './limits.ts';

/** Whoever is refused is refused alike, and the pool has done the same work for it. */
const wrong = refusal(401, 'invalid_credentials', 'The e-mail address or the password is wrong');

export const login: Operations['login'] = async ({ body, sourceIp, receivedAt }) => {
  const attempt = { email: body.email, sourceIp };
  if (!(await mayAttempt('login', attempt, receivedAt))) return tooManyAttempts(receivedAt);
  const tokens = await authenticate({ email: body.email.toLowerCase(), password: body.password });
  if (tokens === undefined) {
    count('LoginsRefused');
    return wrong;
  }
  await forgetAttempts(accountSubject('login', body.email), limits.login.account, receivedAt);
  const userId = await profileOf(tokens.accessToken, receivedAt);
  return { statusCode: 200, body: sessionOf(tokens, '/api/v1/login', userId) };
};

/** Makes the profile that an interrupted registration, or an administrator made by hand, lacks. */
async function profileOf(accessToken: string, now: number): Promise<string> {
  const { userId, email, name } = await describeUser(accessToken);
  if ((await getUser(userId)) === undefined) {
    const userType = groupsOf(accessToken).includes('admin') ? 'admin' : 'customer';
    await putNewUser({ user_id: userId, email, name, userType }, now);
  }
  return userId;
}

/** Groups in a token that the pool has just issued; nothing needs verifying. */
function groupsOf(accessToken: string): readonly string[] {
  const [, payload = ''] = accessToken.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as {
    'cognito:groups'?: readonly string[];
  };
  return claims['cognito:groups'] ?? [];
}
