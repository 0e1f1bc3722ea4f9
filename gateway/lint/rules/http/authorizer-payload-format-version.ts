import { formatVersion } from '../../../deployment/integrations.ts';
import { memberOf } from '../../../document/pointer.ts';
import { ofAuthorizers } from '../../of-authorizers.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const authorizerPayloadFormatVersion: Rule = {
  id: 'authorizer-payload-format-version',
  kinds: ['http'],
  about: 'A Lambda authorizer says the format of its events, 1.0 or 2.0.',
  remedy: 'Say authorizerPayloadFormatVersion: "2.0".',
  facts: ['import 205', 'HTTP 73'],
  page: guide('http-api-lambda-authorizer'),
  check: (context) =>
    ofAuthorizers(context, 'request', ({ value }) => {
      const at = ['authorizerPayloadFormatVersion'];
      const version = memberOf(value, 'authorizerPayloadFormatVersion');
      if (version === undefined) {
        const message =
          'AuthorizerPayloadFormatVersion is a required parameter for REQUEST authorizer';
        return { at, message };
      }
      if (formatVersion(version) !== undefined) return undefined;
      const given = typeof version === 'string' ? version : JSON.stringify(version);
      return { at, message: `AuthorizerPayloadFormatVersion ${given} is not supported` };
    }),
};
