import type { Operations } from '../../generated/storefront/users/operations.ts';
import { entityTag } from '../runtime/entity-tag.ts';
import { count } from '../runtime/log.ts';
import { refusal } from '../runtime/refusal.ts';
import { enrol } from '../stores/enrolment.ts';
import { emailTaken } from './answers.ts';
import { presentUser, userPath } from './present.ts';

export const createUser: Operations['createUser'] = async ({ body, caller, receivedAt }) => {
  const { userType = 'customer', ...registration } = body;
  const enrolled = await enrol({ ...registration, userType }, receivedAt);
  if (enrolled.outcome === 'taken') return emailTaken;
  if (enrolled.outcome === 'password-refused') {
    return refusal(400, 'invalid_request', enrolled.reason);
  }
  count('UsersCreated');
  return {
    statusCode: 201,
    headers: {
      location: userPath(enrolled.user.user_id),
      etag: entityTag(enrolled.user.version),
    },
    body: presentUser(enrolled.user, caller.userId),
  };
};
