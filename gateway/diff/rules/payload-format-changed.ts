import { textOf } from '../../deployment/text-of.ts';
import type { DocumentOperation } from '../../document/operations.ts';
import { integrationMember, placeInIntegration } from '../comparison.ts';
import { type DiffRule, ofPairs } from '../rule.ts';

export const payloadFormatChanged: DiffRule = {
  id: 'gateway/payload-format-changed',
  kinds: ['http'],
  why: 'The function gets another event and its result is read by other rules: what was written for the other format fails or answers otherwise.',
  check: ofPairs((pair, comparison) => {
    const before = formatOf(pair.base);
    const after = formatOf(pair.head);
    if (before === undefined || after === undefined || before === after) return [];
    return [
      {
        severity: 'breaking',
        place: placeInIntegration(comparison, pair, '/payloadFormatVersion'),
        message: `The function gets payload format ${after}, and its result is read as one of it: other headers, cookies and statuses may come back.`,
        before,
        after,
      },
    ];
  }),
};

/** Of functions alone; what an HTTP backend gets has one form. */
const formatOf = (operation: DocumentOperation): string | undefined => {
  const type = textOf(integrationMember(operation, 'type')).toUpperCase();
  const subtype = integrationMember(operation, 'integrationSubtype');
  if (type !== 'AWS_PROXY' || subtype !== undefined) return undefined;
  return Number(textOf(integrationMember(operation, 'payloadFormatVersion') ?? '1.0')).toFixed(1);
};
