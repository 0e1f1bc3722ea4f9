import { accessOf } from '../access.ts';
import { placeOf } from '../comparison.ts';
import { type DiffRule, ofPairs } from '../rule.ts';

export const apiKeyRequired: DiffRule = {
  id: 'gateway/api-key-required',
  kinds: ['rest'],
  why: 'Calls without the API key of a usage plan are refused with 403.',
  check: ofPairs((pair, comparison) => {
    const before = accessOf(comparison.kind, comparison.base, pair.base);
    const after = accessOf(comparison.kind, comparison.head, pair.head);
    if (before.apiKey === after.apiKey) return [];
    return [
      {
        severity: after.apiKey ? 'breaking' : 'notable',
        place: placeOf(
          comparison,
          securityOf(after.pointer, pair.head),
          securityOf(before.pointer, pair.base),
        ),
        message: after.apiKey
          ? 'Callers must bring the API key of a usage plan.'
          : 'Security: no API key is asked for any more, and no usage plan counts the calls.',
        before: before.apiKey,
        after: after.apiKey,
      },
    ];
  }),
};

/** A key is asked for by `security` alone, whatever else authorizes the call. */
const securityOf = (
  pointer: string,
  operation: { readonly pointer: string; readonly value: { readonly security?: unknown } },
): string => {
  if (operation.value.security !== undefined) return `${operation.pointer}/security`;
  return pointer.startsWith('/paths/') ? '/security' : pointer;
};
