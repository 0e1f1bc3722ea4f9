import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Reported by `npm run generate`. */
export const manifest: Rule = {
  id: 'gatehouse/manifest',
  kinds: ['rest', 'http', 'websocket'],
  about:
    'A manifest, handlers/SERVICE/manifest.json, says all of a function that is deployed, and nothing that nobody reads.',
  remedy: 'Correct the member that the message names.',
  facts: [],
  page: guide('getting-started-with-lambda-integration'),
};
