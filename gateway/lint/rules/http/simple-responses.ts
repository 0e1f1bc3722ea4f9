import { formatVersion } from '../../../deployment/integrations.ts';
import { memberOf } from '../../../document/pointer.ts';
import { ofAuthorizers } from '../../of-authorizers.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const simpleResponses: Rule = {
  id: 'simple-responses',
  kinds: ['http'],
  about:
    'A Lambda authorizer answers {isAuthorized} with payload format 2.0 alone; with 1.0 it answers a policy.',
  remedy: 'Say authorizerPayloadFormatVersion: "2.0", or take enableSimpleResponses out.',
  facts: ['HTTP 75', 'import 205'],
  page: guide('http-api-lambda-authorizer'),
  check: (context) =>
    ofAuthorizers(context, 'request', ({ value }) => {
      const version = formatVersion(memberOf(value, 'authorizerPayloadFormatVersion'));
      if (memberOf(value, 'enableSimpleResponses') !== true || version !== '1.0') return undefined;
      const message =
        'EnableSimpleResponses can only be set for AuthorizerPayloadFormatVersion "2.0".';
      return { at: ['enableSimpleResponses'], message };
    }),
};
