import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const hasIntegration: Rule = {
  id: 'gatehouse/has-integration',
  kinds: ['rest', 'http'],
  about:
    'An operation without integration imports; then a REST API does not deploy, and an HTTP API answers errors.',
  remedy:
    'Write x-amazon-apigateway-integration: {type, httpMethod, uri} at the operation, beside its responses.',
  facts: ['import 175', 'import 207'],
  page: guide('api-gateway-swagger-extensions-integration'),
  stopsServe: true,
  check: ({ operations }) =>
    operations
      .filter(({ integration }) => integration === undefined || integration === null)
      .map(({ method, path, pointer }) => {
        const message = `${method} ${path} has no x-amazon-apigateway-integration: nothing would answer it.`;
        return { severity: 'error', pointer, message };
      }),
};
