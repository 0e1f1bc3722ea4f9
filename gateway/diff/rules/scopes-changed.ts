import { accessOf } from '../access.ts';
import { placeOf } from '../comparison.ts';
import { listed, missing } from '../normal.ts';
import { type DiffRule, ofPairs } from '../rule.ts';

export const scopesChanged: DiffRule = {
  id: 'gateway/scopes-changed',
  kinds: ['rest', 'http'],
  why: 'A token needs one of the scopes (HTTP fact 61): where none was asked for, or the one it has is gone, it is refused with 403.',
  check: ofPairs((pair, comparison) => {
    const was = accessOf(comparison.kind, comparison.base, pair.base);
    const is = accessOf(comparison.kind, comparison.head, pair.head);
    if (typeof was.by !== 'object' || typeof is.by !== 'object') return [];
    const lost = missing(was.scopes, is.scopes);
    const gained = missing(is.scopes, was.scopes);
    if (lost.length === 0 && gained.length === 0) return [];
    const change = {
      place: placeOf(comparison, is.pointer, was.pointer),
      before: [...was.scopes],
      after: [...is.scopes],
    };
    if (is.scopes.length === 0)
      return [
        { severity: 'notable', message: 'Security: tokens need no scope any more.', ...change },
      ];
    if (was.scopes.length === 0)
      return [
        {
          severity: 'breaking',
          message: `Tokens without ${oneOf(is.scopes)} are refused.`,
          ...change,
        },
      ];
    if (lost.length > 0) {
      const message = `Tokens with ${listed(lost)} and without ${oneOf(is.scopes)} are refused.`;
      return [{ severity: 'breaking', message, ...change }];
    }
    const message = `Security: tokens with ${listed(gained)} are taken too.`;
    return [{ severity: 'notable', message, ...change }];
  }),
};

const oneOf = (scopes: readonly string[]): string =>
  scopes.length === 1 ? listed(scopes) : `one of ${listed(scopes)}`;
