import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Reported by reading. */
export const aliasBomb: Rule = {
  id: 'alias-bomb',
  kinds: ['rest', 'http', 'websocket'],
  about:
    'Aliases of YAML that repeat aliases multiply; a document that grows without bound by them is not read.',
  remedy: 'Write out what the aliases stand for, or make components of it.',
  facts: ['import 154'],
  page: guide('api-gateway-import-api'),
};
