import { routeKeyOf } from '../../document/operations.ts';
import { listed } from '../normal.ts';
import type { DiffRule } from '../rule.ts';
import { wideServing } from '../routes.ts';

export const operationAdded: DiffRule = {
  id: 'gateway/operation-added',
  kinds: ['rest', 'http'],
  why: 'Nobody called it, unless a wider route took its calls, as ANY /{proxy+} does.',
  check: ({ base, added }) =>
    added.map(({ operation, shape, methods }) => {
      const before = methods.flatMap((it) => wideServing(base.routes, shape, it) ?? []);
      const keys = [...new Set(before.map(routeKeyOf))];
      return {
        severity: keys.length === 0 ? 'compatible' : 'notable',
        operation: routeKeyOf(operation),
        place: { side: 'head', pointer: operation.pointer },
        message:
          keys.length === 0
            ? 'The operation is new.'
            : `The operation is new: its calls went to ${listed(keys)} before.`,
        after: routeKeyOf(operation),
      };
    }),
};
