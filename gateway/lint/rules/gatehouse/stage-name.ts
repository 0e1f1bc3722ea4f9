import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const stageName: Rule = {
  id: 'gatehouse/stage-name',
  kinds: ['rest', 'http'],
  about:
    'A stage has a name of letters, digits, "-" and "_", at most 128; that of an HTTP API may be $default.',
  remedy: 'Correct stage in the config.',
  facts: ['import 227', 'REST 22'],
  page: guide('set-up-stages'),
  stopsServe: true,
};
