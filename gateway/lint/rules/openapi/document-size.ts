import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Reported by reading. */
export const documentSize: Rule = {
  id: 'document-size',
  kinds: ['rest', 'http', 'websocket'],
  about: 'An import takes 6 MB.',
  remedy: 'Take out what a caller does not need, examples say, or make two APIs of it.',
  facts: ['import 152'],
  page: guide('api-gateway-import-api'),
};
