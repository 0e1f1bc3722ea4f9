import { nearestName } from '../../../document/nearest-name.ts';
import { awsServices } from '../../aws-services.table.ts';
import { integrationKind, ofIntegrations } from '../../of-integrations.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const isFirst = (version: unknown): boolean => version === '1.0' || version === 1;

export const integrationSubtype: Rule = {
  id: 'integration-subtype',
  kinds: ['http'],
  about: 'An HTTP API calls ten operations of AWS services directly, each with payload format 1.0.',
  remedy: `Use one of ${Object.keys(awsServices).join(', ')}.`,
  facts: ['import 210', 'HTTP 103'],
  page: guide('http-api-develop-integrations-aws-services-reference'),
  check: (context) =>
    ofIntegrations(context, (integration) => {
      if (integrationKind(integration) !== 'service') return undefined;
      const { integrationSubtype: subtype, payloadFormatVersion: version } = integration;
      const name = typeof subtype === 'string' ? subtype : JSON.stringify(subtype);
      const message = `Operation: ${name} is not supported.`;
      if (!Object.hasOwn(awsServices, name)) {
        const meant = nearestName(name, Object.keys(awsServices));
        const remedy = meant === undefined ? {} : { remedy: `Say "${meant}" if that is meant.` };
        return { member: 'integrationSubtype', message, ...remedy };
      }
      if (version === undefined || isFirst(version)) return undefined;
      const remedy = 'Say payloadFormatVersion: "1.0".';
      return { member: 'payloadFormatVersion', message, remedy };
    }),
};
