import { accessOf, named } from '../access.ts';
import { placeOf } from '../comparison.ts';
import { type DiffRule, ofPairs } from '../rule.ts';

export const iamRequired: DiffRule = {
  id: 'gateway/iam-required',
  kinds: ['rest', 'http'],
  why: 'Calls that are not signed with Signature Version 4 are refused with 403.',
  check: ofPairs((pair, comparison) => {
    const before = accessOf(comparison.kind, comparison.base, pair.base);
    const after = accessOf(comparison.kind, comparison.head, pair.head);
    if (before.by === 'iam' || after.by !== 'iam') return [];
    return [
      {
        severity: 'breaking',
        place: placeOf(comparison, after.pointer, before.pointer),
        message: 'Callers must sign with Signature Version 4, as somebody whom IAM allows it.',
        before: named(before),
        after: named(after),
      },
    ];
  }),
};
