import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const methodSettings: Rule = {
  id: 'gatehouse/method-settings',
  kinds: ['rest'],
  about: 'Settings of single methods name methods that there are.',
  remedy: 'Name a method of the document as GET /path, or take the setting out.',
  facts: ['REST 212'],
  page: guide('set-up-stages'),
  stopsServe: true,
};
