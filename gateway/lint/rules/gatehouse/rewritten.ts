import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const rewritten: Rule = {
  id: 'gatehouse/rewritten',
  kinds: ['rest', 'http'],
  about: '`gatehouse lint --fix` says the same in words that an import takes.',
  remedy: 'Nothing needs to be done: what is accepted stays the same.',
  facts: ['import 152', 'import 186'],
  page: guide('api-gateway-import-api'),
  severities: ['info'],
};
