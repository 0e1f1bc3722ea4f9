import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const mappingTemplate: Rule = {
  id: 'mapping-template',
  kinds: ['rest'],
  about: 'A mapping template is text of at most 300 KB; the limit is fixed.',
  remedy: 'Shorten the template to 300 KB, or let the backend do what it does.',
  facts: ['import 223', 'REST 163'],
  page: guide('limits'),
};
