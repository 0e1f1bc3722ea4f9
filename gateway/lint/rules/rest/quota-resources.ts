import { restOperationsOf } from '../../../deployment/rest/operations.ts';
import { prefixesOf } from '../../../deployment/rest/resources.ts';
import { overQuota } from '../../quota.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const quotaResources: Rule = {
  id: 'quota-resources',
  kinds: ['rest'],
  about:
    'A REST API has 300 resources, one for every prefix of every path, unless AWS raises the quota.',
  remedy: 'Ask AWS for more, or take several paths together with {proxy+}.',
  facts: ['import 161', 'import 223'],
  page: guide('api-gateway-execution-service-limits-table'),
  severities: ['warning'],
  check: overQuota({
    what: 'resources',
    limit: 300,
    isAdjustable: true,
    pointer: '/paths',
    count: (context) =>
      prefixesOf(restOperationsOf(context, context.config.import?.basepath)).length,
  }),
};
