import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const gatewayResponse: Rule = {
  id: 'gateway-response',
  kinds: ['rest'],
  about:
    'Gateway responses are objects by type, with statusCode, responseParameters and responseTemplates.',
  remedy: 'Write each gateway response as an object, and its templates as text.',
  facts: ['REST 187'],
  page: guide('api-gateway-swagger-extensions-gateway-responses'),
};
