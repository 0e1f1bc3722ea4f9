import { textOf } from '../../deployment/text-of.ts';
import type { DocumentOperation } from '../../document/operations.ts';
import { integrationMember, placeIn, placeInIntegration } from '../comparison.ts';
import { type DiffRule, ofPairs } from '../rule.ts';

const EXTENSION = '/x-amazon-apigateway-integration';

export const integrationTypeChanged: DiffRule = {
  id: 'gateway/integration-type-changed',
  kinds: ['rest', 'http'],
  why: 'Another type passes on other parts of a call, and makes answers and errors in another way.',
  check: ofPairs((pair, comparison) => {
    const before = typeOf(pair.base);
    const after = typeOf(pair.head);
    if (before === after) return [];
    const isMember = before !== '' && after !== '';
    return [
      {
        severity: before === '' ? 'notable' : 'breaking',
        place: isMember
          ? placeInIntegration(comparison, pair, '/type')
          : placeIn(comparison, pair, EXTENSION),
        message: messageOf(before, after),
        before: before || undefined,
        after: after || undefined,
      },
    ];
  }),
};

/** `AWS_PROXY`, and of a first-class integration what it calls: `AWS_PROXY SQS-SendMessage`. */
const typeOf = (operation: DocumentOperation): string => {
  const type = textOf(integrationMember(operation, 'type')).toUpperCase();
  const subtype = textOf(integrationMember(operation, 'integrationSubtype'));
  return subtype === '' ? type : `${type} ${subtype}`;
};

const messageOf = (before: string, after: string): string => {
  if (before === '') return `An integration answers, of type ${after}; there was none.`;
  if (after === '') return 'No integration answers any more.';
  return `The integration is of type ${after}, no longer ${before}: other parts of a call are passed on, other errors come back.`;
};
