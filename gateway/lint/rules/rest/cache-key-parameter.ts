import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const cacheKeyParameter: Rule = {
  id: 'cache-key-parameter',
  kinds: ['rest'],
  about:
    'What tells cached answers apart are parameters of the method, or of the integration that maps them.',
  remedy:
    'Name method.request.{path|querystring|header}.NAME, or a parameter of the integration that requestParameters maps.',
  facts: ['REST 218'],
  page: guide('api-gateway-swagger-extensions-integration'),
};
