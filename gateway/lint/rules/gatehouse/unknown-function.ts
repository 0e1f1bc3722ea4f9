import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Reported by `npm run generate`. */
export const unknownFunction: Rule = {
  id: 'gatehouse/unknown-function',
  kinds: ['rest', 'http', 'websocket'],
  about: 'An integration with a function of this deployment calls one that a manifest describes.',
  remedy:
    'Write the function of a manifest behind \${Prefix}-\${Environment}-, or add handlers/SERVICE/manifest.json.',
  facts: [],
  page: guide('set-up-lambda-proxy-integrations'),
};
