import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const routeMethod: Rule = {
  id: 'route-method',
  kinds: ['http'],
  about: 'A route has one of seven methods, or ANY; TRACE is none of them.',
  remedy: 'Take the operation out, or describe it under another method.',
  facts: ['HTTP 50'],
  page: guide('http-api-develop-routes'),
  severities: ['warning'],
  check: ({ operations }) =>
    operations
      .filter(({ method }) => method === 'TRACE')
      .map(({ pointer }): Remark => {
        const message = 'An HTTP API has no TRACE routes: this operation is dropped.';
        return { severity: 'warning', pointer, message };
      }),
};
