import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const approximated: Rule = {
  id: 'gatehouse/approximated',
  kinds: ['rest'],
  about: 'Some of what a web ACL looks at is not known outside of AWS, and approximated here.',
  remedy: 'Nothing is to be mended: mind it when a test depends on it.',
  facts: [],
  page: guide('apigateway-control-access-aws-waf'),
  severities: ['warning'],
};
