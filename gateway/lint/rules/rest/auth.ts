import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const auth: Rule = {
  id: 'auth',
  kinds: ['rest'],
  about: 'x-amazon-apigateway-auth says whether a method takes IAM signatures.',
  remedy: 'Set its type to AWS_IAM or NONE; authorizers are named by security.',
  facts: ['REST 207'],
  page: guide('api-gateway-swagger-extensions-auth'),
};
