import type { Json } from '../../../../../gateway/document/document.ts';
import { authorizerUri } from '../../../../../gateway/lint/rules/http/authorizer-uri.ts';
import { authorizerOf, clean, said, withValue } from '../../document.ts';

const lambda = authorizerOf('lambda');

test('a document that is clean', () => expect(said(authorizerUri, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'none (import fact 205)',
    `${lambda}/authorizerUri`,
    undefined,
    [`error authorizer-uri ${lambda} AuthorizerUri is a required field in an Authorizer`],
  ],
  [
    'what is no function',
    `${lambda}/authorizerUri`,
    'f',
    [
      `error authorizer-uri ${lambda}/authorizerUri Invalid Authorizer URI: f. Authorizer URI should be a valid API Gateway ARN that represents a Lambda function invocation.`,
    ],
  ],
  [
    'what CloudFormation has yet to resolve',
    `${lambda}/authorizerUri`,
    { Ref: 'F' },
    [
      `error authorizer-uri ${lambda}/authorizerUri Invalid Authorizer URI: {"Ref":"F"}. Authorizer URI should be a valid API Gateway ARN that represents a Lambda function invocation.`,
    ],
  ],
  [
    'an invocation ARN',
    `${lambda}/authorizerUri`,
    'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:f/invocations',
    [],
  ],
  [
    'a function by a stage variable',
    `${lambda}/authorizerUri`,
    'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:${stageVariables.f}/invocations',
    [],
  ],
  [
    'an ARN by a placeholder that nothing declares',
    `${lambda}/authorizerUri`,
    'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${FnArn}/invocations',
    [],
  ],
])('%s', (_name, pointer, value, want) =>
  expect(said(authorizerUri, withValue(pointer, value))).toEqual(want),
);
