import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const gatewayResponseType: Rule = {
  id: 'gateway-response-type',
  kinds: ['rest'],
  about: 'There are 21 types of gateway responses.',
  remedy: 'Use one of the types of API Gateway, as DEFAULT_4XX.',
  facts: ['REST 186'],
  page: guide('api-gateway-swagger-extensions-gateway-responses'),
};
