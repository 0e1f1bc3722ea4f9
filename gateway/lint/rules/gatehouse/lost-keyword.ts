import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const lostKeyword: Rule = {
  id: 'gatehouse/lost-keyword',
  kinds: ['rest'],
  about:
    'A keyword of OpenAPI 3.0.3 that an import drops, and that no other keyword can stand for.',
  remedy: 'Check it in the function as well.',
  facts: ['import 186', 'import 187', 'REST 106'],
  page: guide('api-gateway-known-issues'),
  severities: ['warning'],
};
