import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const resourceMethod: Rule = {
  id: 'resource-method',
  kinds: ['rest'],
  about:
    'A REST API has the methods DELETE, GET, HEAD, OPTIONS, PATCH, POST and PUT, and ANY for all of them.',
  remedy: 'Take the operation out, or give it another method.',
  facts: ['REST 19'],
  page: guide('api-gateway-swagger-extensions-any-method'),
  severities: ['warning'],
  check: ({ operations }) =>
    operations
      .filter(({ method }) => method === 'TRACE')
      .map(({ pointer }): Remark => {
        const message = 'A REST API has no TRACE methods: this operation is dropped.';
        return { severity: 'warning', pointer, message };
      }),
};
