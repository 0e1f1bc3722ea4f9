import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const authorizerTtl: Rule = {
  id: 'authorizer-ttl',
  kinds: ['rest'],
  about: 'The result of an authorizer is kept 0 to 3600 seconds, by its identity source.',
  remedy: 'Set authorizerResultTtlInSeconds to a whole number, 0 to 3600.',
  facts: ['import 162', 'import 223'],
  page: guide('api-gateway-swagger-extensions-authorizer'),
};
