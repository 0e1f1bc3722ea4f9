import { memberOf } from '../../../document/pointer.ts';
import { filledIn } from '../../filled-in.ts';
import { isFunctionUri } from '../../function-uri.ts';
import { ofAuthorizers } from '../../of-authorizers.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const authorizerUri: Rule = {
  id: 'authorizer-uri',
  kinds: ['http'],
  about: 'A Lambda authorizer names its function.',
  remedy:
    'Say authorizerUri: arn:aws:apigateway:REGION:lambda:path/2015-03-31/functions/FUNCTION-ARN/invocations.',
  facts: ['import 205', 'HTTP 73'],
  page: guide('http-api-lambda-authorizer'),
  check: (context) =>
    ofAuthorizers(context, 'request', ({ value }) => {
      const at = ['authorizerUri'];
      const uri = memberOf(value, 'authorizerUri');
      if (uri === undefined || uri === '')
        return { at, message: 'AuthorizerUri is a required field in an Authorizer' };
      if (typeof uri === 'string' && isFunctionUri(filledIn(context, uri))) return undefined;
      const given = typeof uri === 'string' ? uri : JSON.stringify(uri);
      const message = `Invalid Authorizer URI: ${given}. Authorizer URI should be a valid API Gateway ARN that represents a Lambda function invocation.`;
      return { at, message };
    }),
};
