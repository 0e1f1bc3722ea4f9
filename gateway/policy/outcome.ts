import type { Decision } from './policy.ts';

/**
 * What a caller's own policy, or its authorizer's, and the API's resource policy come to together in
 * one account: either may allow, neither may deny (import fact 241, table A).
 */
export function sameAccount(caller: Decision, api: Decision): Decision {
  if (caller === 'explicit-deny' || api === 'explicit-deny') return 'explicit-deny';
  return caller === 'allow' || api === 'allow' ? 'allow' : 'implicit-deny';
}

/** The same for a caller of another account: both must allow (import fact 241, table B). */
export function crossAccount(caller: Decision, api: Decision): Decision {
  if (caller === 'explicit-deny' || api === 'explicit-deny') return 'explicit-deny';
  return caller === 'allow' && api === 'allow' ? 'allow' : 'implicit-deny';
}
