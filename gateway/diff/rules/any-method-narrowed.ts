import { routeKeyOf } from '../../document/operations.ts';
import { METHODS } from '../routes.ts';
import type { DiffRule } from '../rule.ts';
import { listed, missing } from '../normal.ts';
import { fateOf } from './operation-removed.ts';

export const anyMethodNarrowed: DiffRule = {
  id: 'gateway/any-method-narrowed',
  kinds: ['rest', 'http'],
  why: 'ANY took every method: those that the operations in its place leave out find no route.',
  check: (comparison) =>
    comparison.removed
      .filter(({ isWhole }) => !isWhole)
      .map((lone) => {
        const { operation, methods } = lone;
        return {
          severity: 'breaking',
          operation: routeKeyOf(operation),
          place: { side: 'base', pointer: operation.pointer },
          message: `${listed(methods)} of the path are taken no longer: ${fateOf(lone, comparison)}`,
          before: [...METHODS],
          after: missing(METHODS, methods as typeof METHODS),
        };
      }),
};
