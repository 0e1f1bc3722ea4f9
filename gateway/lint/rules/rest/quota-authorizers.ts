import { memberOf, membersOf } from '../../../document/pointer.ts';
import { overQuota } from '../../quota.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const quotaAuthorizers: Rule = {
  id: 'quota-authorizers',
  kinds: ['rest'],
  about: 'A REST API has 10 authorizers, used or not, unless AWS raises the quota.',
  remedy: 'Ask AWS for more, or let operations share an authorizer.',
  facts: ['import 162', 'import 223'],
  page: guide('api-gateway-execution-service-limits-table'),
  severities: ['warning'],
  check: overQuota({
    what: 'authorizers',
    limit: 10,
    isAdjustable: true,
    pointer: '/components/securitySchemes',
    count: ({ root }) =>
      membersOf(memberOf(root['components'], 'securitySchemes')).filter(
        ([, scheme]) => memberOf(scheme, 'x-amazon-apigateway-authorizer') !== undefined,
      ).length,
  }),
};
