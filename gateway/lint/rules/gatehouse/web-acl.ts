import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const webAcl: Rule = {
  id: 'gatehouse/web-acl',
  kinds: ['rest'],
  about: 'A web ACL is one that AWS WAF takes, of what is honoured here.',
  remedy: 'Correct webAcl in the config.',
  facts: [],
  page: guide('apigateway-control-access-aws-waf'),
  stopsServe: true,
};
