import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const requestValidator: Rule = {
  id: 'request-validator',
  kinds: ['rest'],
  about: 'A method names a validator that x-amazon-apigateway-request-validators defines.',
  remedy:
    'Define the validator in x-amazon-apigateway-request-validators at the root, or name one that is there.',
  facts: ['import 171', 'import 190', 'REST 100'],
  page: guide('api-gateway-swagger-extensions-request-validators'),
};
