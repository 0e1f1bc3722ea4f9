import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const gatewayResponseParameter: Rule = {
  id: 'gateway-response-parameter',
  kinds: ['rest'],
  about:
    'A gateway response sets headers from static text, the request, $context and stage variables.',
  remedy:
    "Map gatewayresponse.header.NAME to 'text' in single quotes, method.request.{header|querystring|path}.NAME, context.NAME or stageVariables.NAME.",
  facts: ['REST 190'],
  page: guide('api-gateway-swagger-extensions-gateway-responses'),
};
