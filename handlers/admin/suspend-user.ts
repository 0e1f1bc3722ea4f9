import { refusal } from '../runtime/refusal.ts';
import { count, log } from '../runtime/log.ts';
import type { Caller } from '../runtime/caller.ts';
import { disableUser } from '../stores/user-pool.ts';
import { getUser, suspendUser as markSuspended } from '../stores/users.ts';
import { presentUser, userPath } from '../users/present.ts';
import { adminPath, notFound } from './answers.ts';

/**
 * The profile goes first: from then on the tokens the user has are refused, and the pool gives no
 * new ones once it is disabled there. Asked again, it finishes what was interrupted.
 */
export async function suspendUser(userId: string, caller: Caller) {
  if (userId === caller.userId) {
    return refusal(409, 'own_account', 'You cannot suspend your own account');
  }
  const user = await getUser(userId);
  const suspended = user?.status === 'active' ? await markSuspended(userId) : user;
  if (suspended === undefined) return notFound;
  await disableUser(userId);
  count('UsersSuspended');
  log.info('User suspended', { userId, by: caller.userId });
  return {
    statusCode: 200 as const,
    body: {
      operation: 'suspendUser' as const,
      user: presentUser(suspended, caller.userId),
      links: { self: adminPath, user: userPath(userId) },
    },
  };
}
