import { listed } from '../normal.ts';
import { type DiffRule, ofPairs } from '../rule.ts';
import { checksOf, enforced } from '../validation.ts';

export const parameterEnforced: DiffRule = {
  id: 'gateway/parameter-enforced',
  kinds: ['rest'],
  why: 'The validator, which looked for other parameters alone, refuses calls without this one with 400.',
  check: ofPairs((pair, { base, head }) => {
    const isChecked = checksOf(base.root, pair.base).parameters;
    if (!isChecked || !checksOf(head.root, pair.head).parameters) return [];
    const before = new Set(enforced(pair.base).map(({ key }) => key));
    return enforced(pair.head)
      .filter(({ key }) => !before.has(key))
      .map(({ name, pointer }) => ({
        severity: 'breaking',
        place: { side: 'head', pointer },
        message: `Calls without ${listed([name])} are refused with 400.`,
        before: false,
        after: true,
        covers: [{ rule: 'parameter-became-required', pointer }],
      }));
  }),
};
