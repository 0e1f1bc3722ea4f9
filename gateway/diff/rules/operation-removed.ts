import { routeKeyOf } from '../../document/operations.ts';
import type { Comparison, Lone } from '../comparison.ts';
import { listed } from '../normal.ts';
import type { DiffRule } from '../rule.ts';
import { wideServing } from '../routes.ts';

export const operationRemoved: DiffRule = {
  id: 'gateway/operation-removed',
  kinds: ['rest', 'http'],
  why: 'Calls of it find no route, or reach another operation that knows nothing of them.',
  check: (comparison) =>
    comparison.removed
      .filter(({ isWhole }) => isWhole)
      .map((lone) => ({
        severity: 'breaking',
        operation: routeKeyOf(lone.operation),
        place: { side: 'base', pointer: lone.operation.pointer },
        message: `The operation is gone: ${fateOf(lone, comparison)}`,
        before: routeKeyOf(lone.operation),
      })),
};

const refusals = {
  rest: 'API Gateway answers 403, Missing Authentication Token.',
  http: 'API Gateway answers 404, Not Found.',
} as const;

/** Who answers calls of methods that are gone. */
export const fateOf = ({ shape, methods }: Lone, { kind, head }: Comparison): string => {
  const others = methods.flatMap((it) => wideServing(head.routes, shape, it) ?? []);
  const keys = [...new Set(others.map(routeKeyOf))];
  if (keys.length === 0) return refusals[kind];
  return `its calls go to ${listed(keys)}.`;
};
