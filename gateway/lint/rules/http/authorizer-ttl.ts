import { memberOf } from '../../../document/pointer.ts';
import { expressionsOf } from '../../../deployment/identity-sources.ts';
import { resultTtlOf } from '../../../deployment/number-within.ts';
import { ofAuthorizers } from '../../of-authorizers.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const at = ['authorizerResultTtlInSeconds'];

export const authorizerTtl: Rule = {
  id: 'authorizer-ttl',
  kinds: ['http'],
  about: 'The result of a Lambda authorizer is kept for at most an hour, by its identity sources.',
  remedy: 'Say 0 to 3600 seconds; 0 keeps nothing.',
  facts: ['HTTP 79'],
  page: guide('http-api-lambda-authorizer'),
  check: (context) =>
    ofAuthorizers(context, 'request', ({ value }) => {
      const seconds = resultTtlOf(memberOf(value, 'authorizerResultTtlInSeconds'));
      if (seconds === undefined)
        return {
          at,
          message:
            'Authorizer result TTL outside allowable range. TTL must be between 0 and 3600 seconds.',
        };
      if (seconds === 0 || expressionsOf(memberOf(value, 'identitySource')).length > 0)
        return undefined;
      return {
        at,
        message:
          'Identity source must be set if authorizer caching is enabled (TTL is greater than 0)',
        remedy:
          'Say identitySource: what the result depends on; or authorizerResultTtlInSeconds: 0.',
      };
    }),
};
