import { refusal } from '../runtime/refusal.ts';
import type { Refuse } from '../runtime/service.ts';
import { getUser } from './users.ts';

/**
 * Refuses the unexpired token of a user that was suspended or deleted since it was issued: the
 * gateway verifies tokens, and cannot know.
 */
export const refuseInactive: Refuse = async (caller) => {
  const user = await getUser(caller.userId);
  return user?.status === 'active'
    ? undefined
    : refusal(401, 'account_inactive', 'This account is not active');
};
