import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const apiKeySource: Rule = {
  id: 'api-key-source',
  kinds: ['rest'],
  about: 'API keys come from the header x-api-key or from the authorizer.',
  remedy: 'Write HEADER or AUTHORIZER.',
  facts: ['REST 205'],
  page: guide('api-gateway-swagger-extensions-api-key-source'),
};
