import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Reported by `npm run generate`. */
export const serviceMethod: Rule = {
  id: 'gatehouse/service-method',
  kinds: ['rest', 'http'],
  about:
    'What a service of handlers/ answers is an operation of one method: types and dispatch know no other.',
  remedy: 'Write its methods one by one.',
  facts: ['REST 19'],
  page: guide('api-gateway-swagger-extensions-any-method'),
};
