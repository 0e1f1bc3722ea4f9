import type { DocumentOperation } from '../../document/operations.ts';
import { integrationMember, placeInIntegration } from '../comparison.ts';
import { isSame } from '../normal.ts';
import { type DiffRule, ofPairs } from '../rule.ts';

export const integrationTargetChanged: DiffRule = {
  id: 'gateway/integration-target-changed',
  kinds: ['rest', 'http'],
  why: 'No caller breaks by it alone: another backend answers, which should keep the promises of the one before.',
  check: ofPairs((pair, comparison) =>
    MEMBERS.flatMap((member) => {
      const before = valueOf(pair.base, member);
      const after = valueOf(pair.head, member);
      const isNew = pair.base.integration === undefined || pair.head.integration === undefined;
      if (isNew || isSame(before, after)) return [];
      return [
        {
          severity: 'notable',
          place: placeInIntegration(comparison, pair, `/${member}`),
          message:
            member === 'uri'
              ? 'Another backend, or another address of it, answers.'
              : 'The backend is called with another method.',
          before,
          after,
        },
      ];
    }),
  ),
};

const MEMBERS = ['uri', 'httpMethod'] as const;

const valueOf = (operation: DocumentOperation, member: (typeof MEMBERS)[number]) =>
  integrationMember(operation, member);
