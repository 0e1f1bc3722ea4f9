import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const lambdaAuthorizer: Rule = {
  id: 'lambda-authorizer',
  kinds: ['rest'],
  about: 'A Lambda authorizer names its function in authorizerUri.',
  remedy:
    'Write arn:aws:apigateway:{region}:lambda:path/2015-03-31/functions/{function ARN}/invocations as authorizerUri.',
  facts: ['import 216'],
  page: guide('api-gateway-swagger-extensions-authorizer'),
};
