import { timeoutOf } from '../../../deployment/number-within.ts';
import { ofIntegrations } from '../../of-integrations.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const integrationTimeout: Rule = {
  id: 'integration-timeout',
  kinds: ['http'],
  about: 'An integration takes 50 to 30,000 milliseconds.',
  remedy:
    'Say timeoutInMillis: 30000 or less; work that takes longer is queued, and asked for later.',
  facts: ['HTTP 98', 'import 225'],
  page: guide('http-api-quotas'),
  check: (context) =>
    ofIntegrations(context, (integration) => {
      const member = 'timeoutInMillis';
      if (timeoutOf(integration[member]) !== undefined) return undefined;
      return { member, message: 'Timeout should be between 50 ms and 30000 ms' };
    }),
};
