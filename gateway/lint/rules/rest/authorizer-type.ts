import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const authorizerType: Rule = {
  id: 'authorizer-type',
  kinds: ['rest'],
  about: 'A REST API has authorizers of type token, request and cognito_user_pools.',
  remedy: 'Set the type to token, request or cognito_user_pools.',
  facts: ['import 204', 'REST 206'],
  page: guide('api-gateway-swagger-extensions-authorizer'),
};
