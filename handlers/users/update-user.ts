import type { Operations } from '../../generated/storefront/users/operations.ts';
import { entityTag, matchesVersion } from '../runtime/entity-tag.ts';
import { refusal } from '../runtime/refusal.ts';
import { updatePoolUser } from '../stores/user-pool.ts';
import { changeUser, getUser } from '../stores/users.ts';
import { emailTaken, userNotFound } from './answers.ts';
import { presentUser } from './present.ts';

const stale = refusal(412, 'precondition_failed', 'If-Match does not name the current version');
const unconditional = refusal(
  428,
  'precondition_required',
  'If-Match is required: send the ETag that the change was made from',
);

/**
 * The pool goes first, since it alone knows whether an address is taken; where another change of
 * the profile came in between, the pool is given back what the profile says.
 */
export const updateUser: Operations['updateUser'] = async ({ path, headers, body, caller }) => {
  if (path.id !== caller.userId) return userNotFound;
  const ifMatch = headers['if-match'];
  if (ifMatch === undefined) return unconditional;
  const user = await getUser(path.id);
  if (user === undefined) return userNotFound;
  if (!matchesVersion(ifMatch, user.version)) return stale;
  const change = { email: body.email.toLowerCase(), name: body.name };
  if (!(await updatePoolUser(user.user_id, change))) return emailTaken;
  const changed = await changeUser(user.user_id, user.version, change);
  if (changed === undefined) {
    const current = (await getUser(path.id)) ?? user;
    await updatePoolUser(user.user_id, { email: current.email, name: current.name });
    return stale;
  }
  return {
    statusCode: 200,
    headers: { etag: entityTag(changed.version) },
    body: presentUser(changed, caller.userId),
  };
};
