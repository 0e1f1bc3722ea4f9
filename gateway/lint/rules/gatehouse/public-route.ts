import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const publicRoute: Rule = {
  id: 'gatehouse/public-route',
  kinds: ['rest', 'http'],
  about: 'What the config lists as public are routes of the document that ask for no credentials.',
  remedy: 'Correct public in the config: GET /path.',
  facts: [],
  page: guide('apigateway-control-access-to-api'),
  stopsServe: true,
};
