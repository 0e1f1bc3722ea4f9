import { authorizersOf } from '../../of-authorizers.ts';
import { beyond } from '../../quota.ts';
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
  check: (context) =>
    beyond(context, authorizersOf(context).length, {
      ...{ what: 'authorizers', limit: 10, kind: 'adjustable' },
      pointer: '/components/securitySchemes',
    }),
};
