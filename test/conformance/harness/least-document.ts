import type { JsonObject } from '../../../gateway/document/document.ts';

const FUNCTION =
  'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:f/invocations';

/** A REST API that is imported without a word: `GET /x`, a Lambda proxy, guarded by an API key. */
const rest = {
  openapi: '3.0.3',
  info: { title: 't', version: '1' },
  paths: {
    '/x': {
      get: {
        operationId: 'getX',
        responses: { '200': { description: 'ok' } },
        security: [{ key: [] }],
        'x-amazon-apigateway-request-validator': 'all',
        'x-amazon-apigateway-integration': { type: 'aws_proxy', httpMethod: 'POST', uri: FUNCTION },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: 'apiKey', name: 'x-api-key', in: 'header' } },
  },
  'x-amazon-apigateway-request-validators': {
    all: { validateRequestBody: true, validateRequestParameters: true },
  },
  'x-gatehouse': { throttle: { rateLimit: 50, burstLimit: 100 } },
} as const satisfies JsonObject;

/** An HTTP API that is imported without a word: `GET /x`, a Lambda proxy, guarded by a JWT authorizer. */
const http = {
  openapi: '3.0.3',
  info: { title: 't', version: '1' },
  'x-amazon-apigateway-importexport-version': '1.0',
  paths: {
    '/x': {
      get: {
        operationId: 'getX',
        responses: { '200': { description: 'ok' } },
        security: [{ jwt: [] }],
        'x-amazon-apigateway-integration': {
          type: 'AWS_PROXY',
          httpMethod: 'POST',
          uri: FUNCTION,
          payloadFormatVersion: '2.0',
        },
      },
    },
  },
  components: {
    securitySchemes: {
      jwt: {
        type: 'openIdConnect',
        openIdConnectUrl: 'https://issuer.example/.well-known/openid-configuration',
        'x-amazon-apigateway-authorizer': {
          type: 'jwt',
          identitySource: '$request.header.Authorization',
          jwtConfiguration: { issuer: 'https://issuer.example', audience: ['a'] },
        },
      },
    },
  },
  'x-gatehouse': { throttle: { rateLimit: 50, burstLimit: 100 } },
} as const satisfies JsonObject;

/** Documents that no rule has anything against, by kind. */
export const leastDocuments = { rest, http } as const;
