import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const apiKey: Rule = {
  id: 'gatehouse/api-key',
  kinds: ['rest'],
  about: 'API keys have a name and a value of their own, of 20 to 128 characters.',
  remedy: 'Correct apiKeys in the config.',
  facts: ['import 235', 'REST 211'],
  page: guide('api-gateway-api-usage-plans'),
  stopsServe: true,
};
