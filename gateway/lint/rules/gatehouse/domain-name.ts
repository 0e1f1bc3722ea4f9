import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const domainName: Rule = {
  id: 'gatehouse/domain-name',
  kinds: ['rest'],
  about: 'A custom domain has a name, base paths that are mapped once, and files that can be read.',
  remedy: 'Correct domainNames in the config.',
  facts: ['import 247'],
  page: guide('how-to-custom-domains'),
  stopsServe: true,
};
