import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const malformedIntegration: Rule = {
  id: 'malformed-integration',
  kinds: ['rest'],
  about:
    'An integration is an object, and its uri is text: an import resolves no intrinsic functions.',
  remedy:
    'Write the integration as an object and its uri as text, with placeholders like ${FunctionArn} in place of intrinsic functions.',
  facts: ['import 181', 'import 216'],
  page: guide('api-gateway-swagger-extensions-integration'),
};
