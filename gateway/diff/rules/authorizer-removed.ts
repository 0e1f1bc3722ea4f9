import { accessOf, named } from '../access.ts';
import { placeOf } from '../comparison.ts';
import { type DiffRule, ofPairs } from '../rule.ts';

export const authorizerRemoved: DiffRule = {
  id: 'gateway/authorizer-removed',
  kinds: ['rest', 'http'],
  why: 'No caller breaks: everybody may call, which somebody should have meant.',
  check: ofPairs((pair, comparison) => {
    const before = accessOf(comparison.kind, comparison.base, pair.base);
    const after = accessOf(comparison.kind, comparison.head, pair.head);
    if (before.by === 'nobody' || after.by !== 'nobody') return [];
    const key = after.apiKey ? 'whoever has an API key' : 'anybody';
    return [
      {
        severity: 'notable',
        place: placeOf(comparison, after.pointer, before.pointer),
        message: `Security: ${named(before)} authorization is gone, ${key} may call it.`,
        before: named(before),
        after: named(after),
      },
    ];
  }),
};
