import type { Operations } from '../../generated/storefront/users/operations.ts';
import { log } from '../runtime/log.ts';
import { disableUser } from '../stores/user-pool.ts';
import { deleteUser as removeUser, getUser } from '../stores/users.ts';
import { userNotFound } from './answers.ts';

/** The pool goes first: a profile that is gone while its user can still log in would come back. */
export const deleteUser: Operations['deleteUser'] = async ({ path, caller }) => {
  if (path.id !== caller.userId && !caller.isAdmin) return userNotFound;
  if ((await getUser(path.id)) === undefined) return userNotFound;
  await disableUser(path.id);
  if (!(await removeUser(path.id))) return userNotFound;
  log.info('User deleted', { userId: path.id, by: caller.userId });
  return { statusCode: 204 };
};
