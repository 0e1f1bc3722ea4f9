import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const integrationResponse: Rule = {
  id: 'integration-response',
  kinds: ['rest'],
  about: 'An integration response is an object with the statusCode that the method answers.',
  remedy: 'Write the response as an object with a statusCode of 200 to 599.',
  facts: ['REST 220'],
  page: guide('api-gateway-swagger-extensions-integration-responses'),
};
