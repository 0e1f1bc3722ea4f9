import { integrationKind, ofIntegrations } from '../../of-integrations.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'ANY'];

export const integrationMethod: Rule = {
  id: 'integration-method',
  kinds: ['http'],
  about: 'A proxy to an address says the method it calls with, ANY for that of the request.',
  remedy: `Say httpMethod: one of ${verbs.join(', ')}.`,
  facts: ['HTTP 99'],
  page: guide('http-api-develop-integrations-http'),
  check: (context) =>
    ofIntegrations(context, (integration) => {
      const member = 'httpMethod';
      const verb = integration[member];
      if (verb === undefined)
        return integrationKind(integration) === 'address'
          ? {
              member,
              message:
                'HttpMethod parameter method must be specified for integrationType HTTPPROXY',
              remedy: 'Say httpMethod: ANY, which passes the method on, or one of its own.',
            }
          : undefined;
      if (typeof verb === 'string' && verbs.includes(verb.toUpperCase())) return undefined;
      return { member, message: `Invalid HTTP method specified: ${JSON.stringify(verb)}` };
    }),
};
