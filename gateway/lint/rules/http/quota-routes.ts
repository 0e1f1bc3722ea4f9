import { overQuota } from '../../quota.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const quotaRoutes: Rule = {
  id: 'quota-routes',
  kinds: ['http'],
  about: 'An HTTP API has 300 routes, an adjustable quota.',
  remedy: 'Ask AWS for more, or split the API behind one domain.',
  facts: ['import 225'],
  page: guide('http-api-quotas'),
  severities: ['warning'],
  check: overQuota({
    ...{ what: 'routes', limit: 300, isAdjustable: true, pointer: '/paths' },
    count: ({ operations }) => operations.filter(({ method }) => method !== 'TRACE').length,
  }),
};
