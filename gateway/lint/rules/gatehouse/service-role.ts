import { memberOf } from '../../../document/pointer.ts';
import { integrationAt, integrationType } from '../../integration-place.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Of a service that is no function: those may be called by permission. */
const isService = (uri: unknown): boolean =>
  typeof uri === 'string' && /^arn:[^:]+:apigateway:[^:]*:(?!lambda:path)[^:]+:/.test(uri);

/** Reported of creating integrations, not of imports: it says nothing of the verdict. */
export const serviceRole: Rule = {
  id: 'gatehouse/service-role',
  kinds: ['rest'],
  about:
    'API Gateway calls a service with a role, and is reported to refuse an integration without one.',
  remedy:
    'Give the integration credentials: the ARN of a role that apigateway.amazonaws.com may assume, or arn:aws:iam::*:user/* for that of the caller.',
  facts: ['import 182'],
  page: guide('getting-started-aws-proxy'),
  severities: ['warning'],
  check: ({ operations }) =>
    operations
      .filter(({ integration }) => integrationType(integration) === 'AWS')
      .filter(({ integration }) => isService(memberOf(integration, 'uri')))
      .filter(({ integration }) => (memberOf(integration, 'credentials') ?? null) === null)
      .map((operation): Remark => {
        const message = 'The integration with a service of AWS names no role to call it with.';
        return { severity: 'warning', pointer: integrationAt(operation), message };
      }),
};
