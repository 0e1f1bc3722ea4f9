import type { GatewayConfig } from '../../../gateway/config.ts';
import type { Json, JsonObject } from '../../../gateway/document/document.ts';
import { tokensOf } from '../../../gateway/document/pointer.ts';
import { contextOf } from '../../../gateway/lint/context.ts';
import type { Rule } from '../../../gateway/lint/rule.ts';

/** A REST API's document that no rule has anything against. */
export const cleanRest = {
  openapi: '3.0.3',
  info: { title: 't', version: '1' },
  servers: [{ url: 'https://h/base' }],
  paths: {
    '/a/{id}': {
      get: {
        operationId: 'getA',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: { '200': { description: 'ok', headers: { x: { schema: { type: 'string' } } } } },
        security: [{ token: [] }],
        'x-amazon-apigateway-request-validator': 'all',
        'x-amazon-apigateway-integration': {
          type: 'mock',
          requestTemplates: { 'application/json': '{"statusCode": 200}' },
          requestParameters: { 'integration.request.header.x': "'y'" },
          responses: {
            default: {
              statusCode: '200',
              responseParameters: { 'method.response.header.x': "'y'" },
            },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      key: { type: 'apiKey', name: 'x-api-key', in: 'header' },
      token: {
        type: 'apiKey',
        name: 'Authorization',
        in: 'header',
        'x-amazon-apigateway-authtype': 'custom',
        'x-amazon-apigateway-authorizer': {
          type: 'token',
          authorizerUri: 'arn:aws:lambda:us-east-1:123456789012:function:g',
          authorizerResultTtlInSeconds: 300,
        },
      },
    },
  },
  'x-amazon-apigateway-request-validators': {
    all: { validateRequestBody: true, validateRequestParameters: true },
  },
  'x-amazon-apigateway-gateway-responses': { DEFAULT_4XX: { statusCode: 400 } },
  'x-gatehouse': { throttle: { rateLimit: 50, burstLimit: 100 } },
} as const satisfies JsonObject;

export const getA = '/paths/~1a~1{id}/get';
export const integration = `${getA}/x-amazon-apigateway-integration`;
export const schemes = '/components/securitySchemes';

/** The clean document with a value put at a pointer; `undefined` removes what is there. */
export const restWith = (pointer: string, value: Json | undefined): JsonObject => {
  const root = structuredClone(cleanRest) as unknown as Record<string, Json>;
  const tokens = tokensOf(pointer);
  let at = root;
  for (const token of tokens.slice(0, -1))
    at = (at[token] ??= {}) as unknown as Record<string, Json>;
  const last = tokens.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
  return root;
};

/** What a rule says of a REST API: `severity rule pointer message`, one a line. */
export const saidOfRest = (
  { id, check }: Rule,
  root: JsonObject,
  config: GatewayConfig = {},
): string[] => {
  const remarks = check?.(contextOf({ root } as never, 'rest', config)) ?? [];
  return remarks.map(({ severity, pointer, message }) => `${severity} ${id} ${pointer} ${message}`);
};
