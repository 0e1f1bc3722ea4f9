import { intrinsicRemedy } from '../../../deployment/rest/remedies.ts';
import { integrationKind, ofIntegrations } from '../../of-integrations.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const integrationCredentials: Rule = {
  id: 'integration-credentials',
  kinds: ['http'],
  about: 'API Gateway calls a service of AWS in a role that the integration names.',
  remedy: 'Say credentials: the ARN of a role that API Gateway may assume.',
  facts: ['import 210', 'HTTP 103'],
  page: guide('http-api-develop-integrations-aws-services'),
  check: (context) =>
    ofIntegrations(context, (integration) => {
      const { credentials, integrationSubtype: subtype } = integration;
      const isSaid = typeof credentials === 'string' && credentials !== '';
      if (integrationKind(integration) !== 'service' || typeof subtype !== 'string' || isSaid)
        return undefined;
      const message = `Role ARN must be specified for AWS integration configuration with Subtype: ${subtype}`;
      const remedy = intrinsicRemedy(credentials, 'credentials');
      return { member: 'credentials', message, ...(remedy === undefined ? {} : { remedy }) };
    }),
};
