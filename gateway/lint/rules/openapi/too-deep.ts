import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Reported by reading. */
export const tooDeep: Rule = {
  id: 'too-deep',
  kinds: ['rest', 'http', 'websocket'],
  about: 'A document nested deeper than 300 levels, or repeated without bound, is not read.',
  remedy: 'Make components of what is nested, and refer to them.',
  facts: ['import 154'],
  page: guide('api-gateway-import-api'),
};
