import { accessOf } from '../access.ts';
import { placeOf } from '../comparison.ts';
import type { DiffRule } from '../rule.ts';

const MEMBER = 'x-amazon-apigateway-api-key-source';

export const apiKeySourceChanged: DiffRule = {
  id: 'gateway/api-key-source-changed',
  kinds: ['rest'],
  why: 'A key in the header x-api-key counts nothing where the authorizer names it, and the other way round.',
  check: (comparison) => {
    const { kind, base, head, pairs } = comparison;
    const before = base.root[MEMBER] ?? 'HEADER';
    const after = head.root[MEMBER] ?? 'HEADER';
    if (before === after) return [];
    const isAsked = pairs.some((pair) => accessOf(kind, head, pair.head).apiKey);
    const where = after === 'HEADER' ? 'the header x-api-key' : 'what the authorizer answers';
    return [
      {
        severity: isAsked ? 'breaking' : 'notable',
        place: placeOf(comparison, `/${MEMBER}`),
        message: `API keys are read from ${where}.`,
        before,
        after,
      },
    ];
  },
};
