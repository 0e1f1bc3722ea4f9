import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const integrationMethod: Rule = {
  id: 'integration-method',
  kinds: ['rest'],
  about:
    'An integration says which HTTP method the backend is called with; a Lambda proxy alone needs none.',
  remedy: 'Give the integration an httpMethod: POST for functions, ANY to pass on the caller’s.',
  facts: ['import 172', 'import 182'],
  page: guide('api-gateway-swagger-extensions-integration'),
};
