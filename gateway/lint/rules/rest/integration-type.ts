import { unknownTypeOf } from '../../../deployment/rest/integration-type.ts';
import { isObject } from '../../../document/pointer.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const integrationType: Rule = {
  id: 'integration-type',
  kinds: ['rest'],
  about: 'An integration of no known type is left out, and its method is left without one.',
  remedy:
    'Set its type to aws_proxy, aws, http_proxy, http or mock, in the operation itself: integrations among the components are of HTTP APIs.',
  facts: ['import 194'],
  page: guide('api-gateway-swagger-extensions-integration'),
  severities: ['warning'],
  check: ({ operations }) =>
    operations.flatMap((operation) => {
      const { method, path, value } = operation;
      if (!isObject(value['x-amazon-apigateway-integration'])) return [];
      const unknown = unknownTypeOf(operation);
      if (unknown === undefined) return [];
      const { type: alike, pointer } = unknown;
      const message = `Unknown integration type '${alike}' for '${method} ${path}'. Ignoring.`;
      return [{ severity: 'warning', pointer, message, alike }];
    }),
};
