import type { DocumentOperation } from '../../document/operations.ts';
import { integrationMember, placeInIntegration } from '../comparison.ts';
import { type DiffRule, ofPairs } from '../rule.ts';

export const timeLimitChanged: DiffRule = {
  id: 'gateway/time-limit-changed',
  kinds: ['rest', 'http'],
  why: 'Answers that took longer than the new limit, and came, are a 504 of a REST API or a 503 of an HTTP API.',
  check: ofPairs((pair, comparison) => {
    const { kind } = comparison;
    if (pair.base.integration === undefined || pair.head.integration === undefined) return [];
    const before = limitOf(pair.base, kind);
    const after = limitOf(pair.head, kind);
    if (before === after) return [];
    const status = kind === 'rest' ? 504 : 503;
    return [
      {
        severity: after < before ? 'breaking' : 'compatible',
        place: placeInIntegration(comparison, pair, '/timeoutInMillis'),
        message:
          after < before
            ? `Answers that take longer than ${after} ms are a ${status}.`
            : `Answers may take ${after} ms.`,
        before,
        after,
      },
    ];
  }),
};

const defaults = { rest: 29_000, http: 30_000 } as const;

const limitOf = (operation: DocumentOperation, kind: 'rest' | 'http'): number =>
  Number(integrationMember(operation, 'timeoutInMillis') ?? defaults[kind]);
