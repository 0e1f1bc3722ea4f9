import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const integrationTimeout: Rule = {
  id: 'integration-timeout',
  kinds: ['rest'],
  about:
    'An integration may take 50 ms to 29 s; for Regional and private APIs the most can be raised.',
  remedy: 'Set timeoutInMillis to 50 to 29000, or leave it out for 29000.',
  facts: ['import 182', 'import 223', 'REST 89'],
  page: guide('limits'),
};
