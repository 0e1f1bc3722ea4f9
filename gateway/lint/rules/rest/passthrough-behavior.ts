import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const passthroughBehavior: Rule = {
  id: 'passthrough-behavior',
  kinds: ['rest'],
  about: 'A body whose media type has no template is passed through or refused.',
  remedy: 'Set passthroughBehavior to WHEN_NO_MATCH, WHEN_NO_TEMPLATES or NEVER.',
  facts: ['REST 168', 'REST 221'],
  page: guide('integration-passthrough-behaviors'),
};
