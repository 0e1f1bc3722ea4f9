import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Reported by reading. */
export const brokenRef: Rule = {
  id: 'broken-ref',
  kinds: ['rest', 'http', 'websocket'],
  about:
    'A $ref leads to something: in the document itself, or in a file beside it. Nothing is fetched, and an import gets one file.',
  remedy: 'Mend the reference, or write what it leads to into the document.',
  facts: ['import 170', 'import 185'],
  page: guide('api-gateway-import-api'),
};
