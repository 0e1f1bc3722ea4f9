import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Reported by reading. */
export const missingFile: Rule = {
  id: 'missing-file',
  kinds: ['rest', 'http', 'websocket'],
  about: 'A document is a file that can be read.',
  remedy: 'Name a file that is there, and that may be read.',
  facts: [],
  page: guide('api-gateway-import-api'),
};
