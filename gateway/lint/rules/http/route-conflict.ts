import { memberOf } from '../../../document/pointer.ts';
import type { DocumentOperation } from '../../../document/operations.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const isDefault = ({ path, value }: DocumentOperation): boolean =>
  path === '/$default' || memberOf(value, 'isDefaultRoute') === true;

/** Variables count by their place, whatever their names (HTTP fact 51). */
const shapeOf = (operation: DocumentOperation): string => {
  if (isDefault(operation)) return '$default';
  const shapes = operation.path.split('/').map((it) => it.replace(/^\{[^{}]*?(\+?)\}$/, '{$1}'));
  return `${operation.method} ${shapes.join('/')}`;
};

/** Pairs of operations whose routes are the same, the later first, by what of a route counts. */
export const conflicts = (
  operations: readonly DocumentOperation[],
  countsAs: (shape: string) => string = (shape) => shape,
): readonly (readonly [later: DocumentOperation, first: DocumentOperation])[] => {
  const seen = new Map<string, DocumentOperation>();
  return operations.flatMap((operation) => {
    const shape = countsAs(shapeOf(operation));
    const first = seen.get(shape);
    if (first !== undefined) return [[operation, first] as const];
    seen.set(shape, operation);
    return [];
  });
};

export const routeConflict: Rule = {
  id: 'route-conflict',
  kinds: ['http'],
  about:
    'No two routes take the same requests: variables compare by position, whatever their names.',
  remedy: 'Leave one of them, or let their paths or methods differ.',
  facts: ['HTTP 51'],
  page: guide('http-api-develop-routes'),
  check: ({ operations }) =>
    conflicts(operations).map(([{ method, path, pointer }, first]): Remark => {
      const message = `${method} ${path} and ${first.method} ${first.path} are the same route.`;
      return { severity: 'error', pointer, message };
    }),
};
