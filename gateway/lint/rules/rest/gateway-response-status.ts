import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const gatewayResponseStatus: Rule = {
  id: 'gateway-response-status',
  kinds: ['rest'],
  about: 'A gateway response answers with a status of 200 to 599.',
  remedy: 'Set statusCode to 200 to 599, or leave it out for that of the type.',
  facts: ['REST 187'],
  page: guide('api-gateway-swagger-extensions-gateway-responses'),
};
