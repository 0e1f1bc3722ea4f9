import { memberOf } from '../../../document/pointer.ts';
import { ofIntegrations } from '../../of-integrations.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const integrationConnection: Rule = {
  id: 'integration-connection',
  kinds: ['http'],
  about: 'An integration goes over the internet, or over a VPC link that it names.',
  remedy: 'Say connectionId: the id of the VPC link.',
  facts: ['HTTP 97', 'HTTP 101'],
  page: guide('http-api-develop-integrations-private'),
  check: (context) =>
    ofIntegrations(context, (integration) => {
      const type = integration['connectionType'];
      const id = memberOf(integration, 'connectionId');
      if (type !== 'VPC_LINK' || (typeof id === 'string' && id !== '')) return undefined;
      const message = 'ConnectionId must be set to vpcLinkId for ConnectionType VPC_LINK';
      return { member: 'connectionType', message };
    }),
};
