import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const selectionPattern: Rule = {
  id: 'gatehouse/selection-pattern',
  kinds: ['rest'],
  about:
    'What responses are selected by is a regular expression that is matched here as Java would.',
  remedy: 'Mend the expression, or write it without what is named.',
  facts: ['REST 75', 'REST 137'],
  page: guide('api-gateway-swagger-extensions-integration-responses'),
  stopsServe: true,
};
