import { authorizersOf } from '../../of-authorizers.ts';
import { overQuota } from '../../quota.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const quotaAuthorizers: Rule = {
  id: 'quota-authorizers',
  kinds: ['http'],
  about: 'An HTTP API has 10 authorizers, an adjustable quota.',
  remedy: 'Share an authorizer among routes, tell them apart by scopes, or ask AWS for more.',
  facts: ['HTTP 69'],
  page: guide('http-api-quotas'),
  severities: ['warning'],
  check: overQuota({
    ...{ what: 'authorizers', limit: 10, isAdjustable: true },
    pointer: '/components/securitySchemes',
    count: (context) => authorizersOf(context).length,
  }),
};
