import { segmentsOf } from '../../../deployment/matcher.ts';
import { memberOf } from '../../../document/pointer.ts';
import type { DocumentOperation } from '../../../document/operations.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const isDefault = ({ path, value }: DocumentOperation): boolean =>
  path === '/$default' || memberOf(value, 'isDefaultRoute') === true;

/** Variables count by their place, whatever their names; a slash at the end of a path does not (HTTP facts 15, 51). */
const shapeOf = (operation: DocumentOperation): string => {
  if (isDefault(operation)) return '$default';
  const segments = segmentsOf(operation.path);
  const shapes = segments.map((it) => it.replace(/^\{[^{}]*?(\+?)\}$/, '{$1}'));
  return `${operation.method} /${shapes.join('/')}`;
};

export const routeConflict: Rule = {
  id: 'route-conflict',
  kinds: ['http'],
  about:
    'No two routes take the same requests: variables compare by position, whatever their names.',
  remedy: 'Leave one of them, or let their paths or methods differ.',
  facts: ['HTTP 51'],
  page: guide('http-api-develop-routes'),
  check: ({ operations }) => {
    const seen = new Map<string, DocumentOperation>();
    return operations.flatMap((operation): Remark[] => {
      const { method, path, pointer } = operation;
      const shape = shapeOf(operation);
      const first = seen.get(shape);
      if (first === undefined) {
        seen.set(shape, operation);
        return [];
      }
      const other = `${first.method} ${first.path}`;
      const message = `${method} ${path} and ${other} are the same route.`;
      return [{ severity: 'error', pointer, message }];
    });
  },
};
