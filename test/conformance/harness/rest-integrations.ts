import type { JsonObject } from '../../../gateway/document/document.ts';

const functionUri = (name: string): string =>
  `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:${name}/invocations`;

/** A Lambda proxy integration. */
export const lambdaProxy = (name = 'fn'): JsonObject => ({
  type: 'aws_proxy',
  httpMethod: 'POST',
  uri: functionUri(name),
});

/** A Lambda integration with templates; the default response answers 200. */
export const lambda = (members: JsonObject = {}, name = 'fn'): JsonObject => ({
  type: 'aws',
  httpMethod: 'POST',
  uri: functionUri(name),
  responses: { default: { statusCode: '200' } },
  ...members,
});

/** A mock integration: its request template says 200, its default response answers 200. */
export const mock = (members: JsonObject = {}): JsonObject => ({
  type: 'mock',
  requestTemplates: { 'application/json': '{"statusCode": 200}' },
  responses: { default: { statusCode: '200' } },
  ...members,
});

/** A mock whose answer is what a template makes of the call. */
export const mockAnswering = (template: string, members: JsonObject = {}): JsonObject =>
  mock({
    responses: {
      default: { statusCode: '200', responseTemplates: { 'application/json': template } },
    },
    ...members,
  });

/** An HTTP proxy integration. */
export const httpProxy = (uri: string, members: JsonObject = {}): JsonObject => ({
  type: 'http_proxy',
  httpMethod: 'GET',
  uri,
  ...members,
});

/** An HTTP integration with templates; the default response answers 200. */
export const http = (uri: string, members: JsonObject = {}): JsonObject => ({
  type: 'http',
  httpMethod: 'GET',
  uri,
  responses: { default: { statusCode: '200' } },
  ...members,
});

/** An integration with an AWS service, by `dynamodb:action/PutItem` or `sqs:path/…`. */
export const service = (target: string, members: JsonObject = {}): JsonObject => ({
  type: 'aws',
  httpMethod: 'POST',
  uri: `arn:aws:apigateway:us-east-1:${target}`,
  credentials: 'arn:aws:iam::123456789012:role/api',
  responses: { default: { statusCode: '200' } },
  ...members,
});
