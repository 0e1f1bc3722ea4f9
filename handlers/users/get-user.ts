import type { Operations } from '../../generated/storefront/users/operations.ts';
import { entityTag } from '../runtime/entity-tag.ts';
import { getUser as readUser } from '../stores/users.ts';
import { userNotFound } from './answers.ts';
import { presentUser } from './present.ts';

export const getUser: Operations['getUser'] = async ({ path, caller }) => {
  if (path.id !== caller.userId && !caller.isAdmin) return userNotFound;
  const user = await readUser(path.id);
  if (user === undefined) return userNotFound;
  return {
    statusCode: 200,
    headers: { etag: entityTag(user.version) },
    body: presentUser(user, caller.userId),
  };
};
