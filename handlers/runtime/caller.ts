import { adminScope } from './groups.ts';
import type { HttpEvent } from './operation.ts';

/** Who calls, from the claims of a token that the gateway has verified. */
export interface Caller {
  /** `sub` of the user pool, which is also `user_id` of the table. */
  readonly userId: string;
  readonly scopes: readonly string[];
  readonly isAdmin: boolean;
}

interface Claims {
  readonly [name: string]: unknown;
}

/**
 * Reads the caller from an API Gateway event of format 2.0 (`requestContext.authorizer.jwt.claims`,
 * fact 19). Nothing is verified again here; no claims means no caller.
 */
export function callerOf(event: HttpEvent): Caller | undefined {
  const claims = claimsOf(event);
  const userId = claims?.['sub'];
  if (typeof userId !== 'string' || userId === '') return undefined;
  const scope = claims?.['scope'];
  const scopes = typeof scope === 'string' ? scope.split(' ') : [];
  return { userId, scopes, isAdmin: scopes.includes(adminScope) };
}

function claimsOf(event: HttpEvent): Claims | undefined {
  const context = event.requestContext as { authorizer?: { jwt?: { claims?: Claims } } };
  return context.authorizer?.jwt?.claims;
}
