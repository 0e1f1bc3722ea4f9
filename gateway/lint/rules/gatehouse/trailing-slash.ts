import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';
import { conflicts } from '../http/route-conflict.ts';

const withoutSlash = (shape: string): string => shape.replace(/(?<=[^ ])\/$/, '');

/** Whether API Gateway keeps them apart is not recorded. */
export const trailingSlash: Rule = {
  id: 'gatehouse/trailing-slash',
  kinds: ['http'],
  about:
    'A slash at the end of a path does not count here: of GET /a and GET /a/ one would never be called.',
  remedy: 'Leave one of them, or let their paths or methods differ.',
  facts: ['HTTP 15', 'HTTP 51'],
  page: guide('http-api-develop-routes'),
  stopsServe: true,
  check: ({ operations }) => {
    const refused = new Set(conflicts(operations).map(([{ pointer }]) => pointer));
    return conflicts(operations, withoutSlash)
      .filter(([{ pointer }]) => !refused.has(pointer))
      .map(([{ method, path, pointer }, first]): Remark => {
        const message = `${method} ${path} and ${first.method} ${first.path} differ in a slash at the end alone: they are one route here.`;
        return { severity: 'error', pointer, message };
      });
  },
};
