import { placeOf } from '../comparison.ts';
import type { DiffRule } from '../rule.ts';

const MEMBER = 'x-amazon-apigateway-minimum-compression-size';

export const compressionChanged: DiffRule = {
  id: 'gateway/compression-changed',
  kinds: ['rest'],
  why: 'Without compression a body that a client sends compressed is no longer unpacked (fact 216).',
  check: (comparison) => {
    const before = comparison.base.root[MEMBER] ?? null;
    const after = comparison.head.root[MEMBER] ?? null;
    if (before === after) return [];
    const from = typeof after === 'number' ? `from ${after} bytes on` : '';
    return [
      {
        severity: after === null ? 'breaking' : 'notable',
        place: placeOf(comparison, `/${MEMBER}`),
        message:
          after === null
            ? 'Compressed bodies of requests are not unpacked any more, and no answer is compressed.'
            : `Answers are compressed ${from} for clients that accept it.`,
        before,
        after,
      },
    ];
  },
};
