import { addressOf } from '../../../deployment/http-proxy.ts';
import { intrinsicRemedy } from '../../../deployment/rest/remedies.ts';
import type { Json } from '../../../document/document.ts';
import { isObject } from '../../../document/pointer.ts';
import type { LintContext } from '../../context.ts';
import { filledIn, guessed, startsUnknown } from '../../filled-in.ts';
import { isFunctionUri } from '../../function-uri.ts';
import { integrationKind, ofIntegrations } from '../../of-integrations.ts';
import type { IntegrationFault } from '../../of-integrations.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const member = 'uri';

const isAddress = (uri: string): boolean =>
  startsUnknown(uri) || addressOf(guessed(uri)) !== undefined;

/** A listener of a load balancer, or a service of Cloud Map: never the load balancer itself. */
const isPrivate = (uri: string): boolean =>
  startsUnknown(uri) || (uri.startsWith('arn:') && !uri.includes(':loadbalancer/'));

const faults = {
  function: {
    holds: isFunctionUri,
    message: 'Invalid function ARN or invalid uri',
    remedy:
      'Name the function as arn:aws:lambda:REGION:ACCOUNT:function:NAME, or by its invocation ARN.',
  },
  address: {
    holds: isAddress,
    message: 'Invalid HTTP endpoint specified for URI',
    remedy: 'Give an http or https address whose host has no path variables.',
  },
  private: {
    holds: isPrivate,
    message:
      'For VpcLink VPC_LINK, integration uri should be a valid ELB listener ARN or a valid Cloud Map service ARN.',
    remedy: "Name the load balancer's listener, or the Cloud Map service, by its ARN.",
  },
} as const;

const faultOf = (
  context: LintContext,
  uri: Json | undefined,
  want: keyof typeof faults,
): IntegrationFault | undefined => {
  const { holds, message, remedy } = faults[want];
  const isRight = typeof uri === 'string' && holds(filledIn(context, uri.trim()));
  return isRight ? undefined : { member, message, remedy: intrinsicRemedy(uri) ?? remedy };
};

export const integrationUri: Rule = {
  id: 'integration-uri',
  kinds: ['http'],
  about: 'The uri of an integration is a text: the ARN of a function, or an http or https address.',
  remedy: 'Name the function by its ARN, or give an http or https address.',
  facts: ['import 181', 'import 182', 'HTTP 99', 'HTTP 100b'],
  page: guide('http-api-develop-integrations'),
  check: (context) =>
    ofIntegrations(context, (integration, { path }) => {
      const uri = integration[member];
      const kind = integrationKind(integration);
      if (kind === 'service') return undefined;
      if (isObject(uri))
        return {
          member,
          message: `Unable to parse API definition because of a malformed integration at path ${path}.`,
          remedy:
            intrinsicRemedy(uri) ??
            'Write the uri as a text, with ${Name} placeholders instead of intrinsic functions.',
          alike: 'uri',
        };
      const isLinked = kind === 'address' && integration['connectionType'] === 'VPC_LINK';
      return faultOf(
        context,
        uri,
        isLinked ? 'private' : kind === 'address' ? 'address' : 'function',
      );
    }),
};
