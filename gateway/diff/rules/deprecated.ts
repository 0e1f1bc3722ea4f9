import { placeIn } from '../comparison.ts';
import { type DiffRule, ofPairs } from '../rule.ts';

export const deprecated: DiffRule = {
  id: 'gateway/deprecated',
  kinds: ['rest', 'http'],
  why: 'No caller breaks yet: those who read the document learn that they should leave.',
  check: ofPairs((pair, comparison) => {
    const before = pair.base.value['deprecated'] === true;
    const after = pair.head.value['deprecated'] === true;
    if (before === after) return [];
    return [
      {
        severity: after ? 'notable' : 'compatible',
        place: placeIn(comparison, pair, '/deprecated'),
        message: after ? 'Callers are told to leave it.' : 'It is deprecated no longer.',
        before,
        after,
      },
    ];
  }),
};
