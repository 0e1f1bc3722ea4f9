import { textOf } from '../../deployment/text-of.ts';
import { isObject, memberOf, membersOf, pointerTo, valueAt } from '../../document/pointer.ts';
import type { Json } from '../../document/document.ts';
import { type Comparison, type Pair, placeInIntegration } from '../comparison.ts';
import { type DiffRule, type Difference, ofPairs } from '../rule.ts';

export const contentHandlingChanged: DiffRule = {
  id: 'gateway/content-handling-changed',
  kinds: ['rest'],
  why: 'The same body is sent as bytes here and as base64 text there.',
  check: ofPairs((pair, comparison) => {
    const { base, head } = pair;
    if (!isObject(base.integration) || !isObject(head.integration)) return [];
    const request = change('', 'The backend gets bodies', pair, comparison);
    const keys = membersOf(memberOf(head.integration, 'responses')).map(([key]) => key);
    const responses = keys
      .filter((key) => memberOf(memberOf(base.integration, 'responses'), key) !== undefined)
      .flatMap((key) =>
        change(`/responses${pointerTo(key)}`, 'Callers get bodies', pair, comparison),
      );
    return [...request, ...responses];
  }),
};

const forms = {
  CONVERT_TO_BINARY: 'as bytes',
  CONVERT_TO_TEXT: 'as text, bytes as base64',
  '': 'as they come',
} as const;

const change = (
  at: string,
  who: string,
  pair: Pair,
  comparison: Comparison,
): Omit<Difference, 'operation'>[] => {
  const before = handlingOf(pair.base.integration, at);
  const after = handlingOf(pair.head.integration, at);
  if (before === after) return [];
  const form = forms[after as keyof typeof forms];
  return [
    {
      severity: 'breaking',
      place: placeInIntegration(comparison, pair, `${at}/contentHandling`),
      message: `${who} ${form}.`,
      before: before || undefined,
      after: after || undefined,
    },
  ];
};

const handlingOf = (integration: Json | undefined, at: string): string =>
  textOf(valueAt(integration, `${at}/contentHandling`) ?? '').toUpperCase();
