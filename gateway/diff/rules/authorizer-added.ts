import { accessOf, named, shown } from '../access.ts';
import { placeOf } from '../comparison.ts';
import { type DiffRule, ofPairs } from '../rule.ts';

export const authorizerAdded: DiffRule = {
  id: 'gateway/authorizer-added',
  kinds: ['rest', 'http'],
  why: 'Calls without what the authorizer asks for, which were answered before, are refused with 401.',
  check: ofPairs((pair, comparison) => {
    const before = accessOf(comparison.kind, comparison.base, pair.base);
    const after = accessOf(comparison.kind, comparison.head, pair.head);
    if (typeof before.by === 'object' || typeof after.by !== 'object') return [];
    const instead = before.by === 'iam' ? ' in place of a signature' : '';
    return [
      {
        severity: 'breaking',
        place: placeOf(comparison, after.pointer, before.pointer),
        message: `Callers must pass a ${after.by.type} authorizer${instead}: it reads ${shown(after.by)}.`,
        before: named(before),
        after: named(after),
      },
    ];
  }),
};
