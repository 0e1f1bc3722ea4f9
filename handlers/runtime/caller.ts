import { adminScope } from './groups.ts';

/** Who calls, as the gateway has found out. */
export interface Caller {
  /**
   * `sub` of the user pool, which is also `user_id` of the table; the partner that a Lambda authorizer
   * names; the ARN of who signed.
   */
  readonly userId: string;
  readonly scopes: readonly string[];
  readonly isAdmin: boolean;
}

/** Makes the caller of what an authorizer tells of it; nothing is verified again, and no name means no caller. */
export function callerOf(userId: unknown, scope?: unknown): Caller | undefined {
  if (typeof userId !== 'string' || userId === '') return undefined;
  const scopes = typeof scope === 'string' ? scope.split(' ') : [];
  return { userId, scopes, isAdmin: scopes.includes(adminScope) };
}
