import { overQuota } from '../../quota.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const quotaIntegrations: Rule = {
  id: 'quota-integrations',
  kinds: ['http'],
  about: 'An HTTP API has 300 integrations, a fixed limit; routes may share them.',
  remedy:
    'Write integrations once, in components.x-amazon-apigateway-integrations, and refer to them; or split the API.',
  facts: ['import 225'],
  page: guide('http-api-quotas'),
  severities: ['warning'],
  check: overQuota({
    ...{ what: 'integrations', limit: 300, isAdjustable: false, pointer: '/paths' },
    count: ({ operations }) =>
      new Set(
        operations
          .filter(({ integration }) => integration !== undefined)
          .map(({ integrationPointer }) => integrationPointer),
      ).size,
  }),
};
