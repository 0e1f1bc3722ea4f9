import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Reported by `npm run generate`. */
export const schema: Rule = {
  id: 'gatehouse/schema',
  kinds: ['rest', 'http', 'websocket'],
  about: 'Validators are compiled from the schemas of an operation.',
  remedy: 'Mend the schema as the message says.',
  facts: [],
  page: guide('models-mappings-models'),
};
