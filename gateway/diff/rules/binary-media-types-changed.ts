import { placeOf } from '../comparison.ts';
import { listed, missing, textsOf } from '../normal.ts';
import type { DiffRule } from '../rule.ts';

const MEMBER = 'x-amazon-apigateway-binary-media-types';

export const binaryMediaTypesChanged: DiffRule = {
  id: 'gateway/binary-media-types-changed',
  kinds: ['rest'],
  why: 'Bodies of a type that was binary, or was not, reach backend and callers in the other form: bytes, or base64 and damaged text.',
  check: (comparison) => {
    const before = typesOf(comparison.base.root[MEMBER]);
    const after = typesOf(comparison.head.root[MEMBER]);
    const lost = missing(before, after);
    const gained = missing(after, before);
    if (lost.length === 0 && gained.length === 0) return [];
    const text = lost.length === 0 ? [] : [`${listed(lost)} are text from now on`];
    const bytes = gained.length === 0 ? [] : [`${listed(gained)} are binary from now on`];
    return [
      {
        severity: 'breaking',
        place: placeOf(comparison, `/${MEMBER}`),
        message: `Bodies of type ${[...text, ...bytes].join(', ')}.`,
        before,
        after,
      },
    ];
  },
};

/** Neither order nor case of media types counts. */
const typesOf = (value: Parameters<typeof textsOf>[0]): string[] =>
  [...new Set(textsOf(value).map((it) => it.trim().toLowerCase()))].sort();
