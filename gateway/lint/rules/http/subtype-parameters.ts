import { memberOf } from '../../../document/pointer.ts';
import { awsServices } from '../../aws-services.table.ts';
import { ofIntegrations } from '../../of-integrations.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const subtypeParameters: Rule = {
  id: 'subtype-parameters',
  kinds: ['http'],
  about: 'An operation of an AWS service needs its parameters, said by name in requestParameters.',
  remedy: 'Say the parameters that the operation needs in requestParameters.',
  facts: ['import 210', 'HTTP 103', 'HTTP 104'],
  page: guide('http-api-develop-integrations-aws-services-reference'),
  check: (context) =>
    ofIntegrations(context, (integration) => {
      const { integrationSubtype: subtype, requestParameters } = integration;
      if (typeof subtype !== 'string' || !Object.hasOwn(awsServices, subtype)) return undefined;
      const lacking = (awsServices[subtype] ?? []).filter(
        (name) => memberOf(requestParameters, name) === undefined,
      );
      if (lacking.length === 0) return undefined;
      return {
        member: 'requestParameters',
        message: `Operation: ${subtype} requires enabling passthrough, or defining all of the following parameters`,
        remedy: `Say ${lacking.join(', ')} in requestParameters.`,
      };
    }),
};
