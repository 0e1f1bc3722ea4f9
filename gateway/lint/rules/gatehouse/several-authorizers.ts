import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const severalAuthorizers: Rule = {
  id: 'gatehouse/several-authorizers',
  kinds: ['rest'],
  about:
    'What an import makes of several authorizers on one operation is not known, and not guessed here.',
  remedy: 'Leave one authorizer, beside an API key in the same requirement.',
  facts: ['import 189'],
  page: guide('apigateway-control-access-to-api'),
  stopsServe: true,
};
