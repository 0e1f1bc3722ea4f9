import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Reported by reading. */
export const duplicateKey: Rule = {
  id: 'duplicate-key',
  kinds: ['rest', 'http', 'websocket'],
  about: 'A member is named once: parsers keep the first, keep the last, or refuse the document.',
  remedy: 'Take one of the two out.',
  facts: ['import 154'],
  page: guide('api-gateway-import-api'),
};
