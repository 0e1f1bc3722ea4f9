import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const authorizerExpression: Rule = {
  id: 'gatehouse/authorizer-expression',
  kinds: ['rest'],
  about: 'identityValidationExpression is a regular expression that is matched here as Java would.',
  remedy: 'Mend the expression, or write it without what is named.',
  facts: ['REST 194'],
  page: guide('api-gateway-swagger-extensions-authorizer'),
  stopsServe: true,
};
