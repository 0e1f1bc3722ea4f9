import type { Operations } from '../../generated/storefront/auth/operations.ts';
import { entityTag } from '../runtime/entity-tag.ts';
import { count } from '../runtime/log.ts';
import { refusal } from '../runtime/refusal.ts';
import { enrol } from '../stores/enrolment.ts';
import { authenticate } from '../stores/user-pool.ts';
import { presentUser, userPath } from '../users/present.ts';
import { sessionOf, tooManyAttempts } from './answers.ts';
import { mayAttempt } from './limits.ts';

export const register: Operations['register'] = async ({ body, sourceIp, receivedAt }) => {
  const attempt = { email: body.email, sourceIp };
  if (!(await mayAttempt('register', attempt, receivedAt))) return tooManyAttempts(receivedAt);
  const enrolled = await enrol({ ...body, userType: 'customer' }, receivedAt);
  if (enrolled.outcome === 'taken') {
    return refusal(409, 'email_taken', 'This e-mail address is taken');
  }
  if (enrolled.outcome === 'password-refused') {
    return refusal(400, 'invalid_request', enrolled.reason);
  }
  const { user } = enrolled;
  const tokens = await authenticate({ email: user.email, password: body.password });
  if (tokens === undefined) throw new Error('The user pool refused the user it has just made');
  count('UsersRegistered');
  return {
    statusCode: 201,
    headers: { location: userPath(user.user_id), etag: entityTag(user.version) },
    body: {
      user: presentUser(user, user.user_id),
      ...sessionOf(tokens, '/api/v1/register', user.user_id),
    },
  };
};
