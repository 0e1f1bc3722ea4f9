import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const resourcePolicy: Rule = {
  id: 'resource-policy',
  kinds: ['rest'],
  about: 'A resource policy is an IAM policy document of at most 8,192 characters.',
  remedy:
    'Write Version, and statements with Effect, Principal, Action and Resource; shorten what is too long by wildcards and lists.',
  facts: ['import 223', 'REST 208'],
  page: guide('openapi-extensions-policy'),
};
