import { crossAccount, sameAccount } from '../../../gateway/policy/outcome.ts';
import type { Decision } from '../../../gateway/policy/policy.ts';

const Y = 'allow';
const N = 'explicit-deny';
const S = 'implicit-deny';

/** Caller's policy, API's policy, same account, another account: AWS's tables A and B. */
const TABLES: [Decision, Decision, Decision, Decision][] = [
  [Y, Y, Y, Y],
  [Y, S, Y, S],
  [Y, N, N, N],
  [S, Y, Y, S],
  [S, S, S, S],
  [S, N, N, N],
  [N, Y, N, N],
  [N, S, N, N],
  [N, N, N, N],
];

describe('import fact 241', () => {
  it.each(TABLES)('%s and %s: %s in one account, %s across two', (caller, api, same, cross) =>
    expect([sameAccount(caller, api), crossAccount(caller, api)]).toEqual([same, cross]),
  );
});
