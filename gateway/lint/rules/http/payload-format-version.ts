import type { Json } from '../../../document/document.ts';
import { integrationKind, ofIntegrations } from '../../of-integrations.ts';
import type { IntegrationFault } from '../../of-integrations.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const member = 'payloadFormatVersion';

/** A number counts as well (HTTP fact 100b); YAML reads `2.0` as 2. */
const written = (version: Json): string =>
  typeof version === 'number' ? version.toFixed(1) : typeof version === 'string' ? version : '';

const ofAddress = (version: Json | undefined): IntegrationFault | undefined => {
  if (version === undefined || written(version) === '1.0') return undefined;
  const message = `PayloadFormatVersion ${written(version)} is not supported for integration of type HTTP_PROXY`;
  return { member, message, remedy: 'Leave payloadFormatVersion out, or say "1.0".' };
};

export const payloadFormatVersion: Rule = {
  id: 'payload-format-version',
  kinds: ['http'],
  about:
    'A function is called with events of format 1.0 or 2.0, and the integration must say which; a proxy to an address has 1.0 alone.',
  remedy: 'Say payloadFormatVersion: "2.0", or "1.0" for events like those of a REST API.',
  facts: ['import 207', 'HTTP 28', 'HTTP 100b'],
  page: guide('http-api-develop-integrations-lambda'),
  check: (context) =>
    ofIntegrations(context, (integration) => {
      const version = integration[member];
      const kind = integrationKind(integration);
      if (kind === 'address') return ofAddress(version);
      if (version === undefined)
        return {
          member,
          message: 'PayloadFormatVersion is a required parameter for integration',
          ...(kind === 'service' && { remedy: 'Say payloadFormatVersion: "1.0".' }),
        };
      const text = written(version);
      if (kind === 'service' || text === '1.0' || text === '2.0') return undefined;
      return { member, message: `Unsupported PayloadFormatVersion: ${text}` };
    }),
};
