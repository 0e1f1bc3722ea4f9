import type { GatewayConfig } from '../../../gateway/config.ts';
import type { Json, JsonObject } from '../../../gateway/document/document.ts';
import { tokensOf } from '../../../gateway/document/pointer.ts';
import { contextOf } from '../../../gateway/lint/context.ts';
import type { Rule } from '../../../gateway/lint/rule.ts';

/** A document that no rule has anything against. */
export const clean = {
  openapi: '3.0.3',
  info: { title: 't', version: '1' },
  paths: {
    '/a/{id}': {
      get: {
        operationId: 'getA',
        responses: { '200': { description: 'ok' } },
        security: [{ jwt: ['read'] }],
        'x-amazon-apigateway-integration': {
          type: 'aws_proxy',
          httpMethod: 'POST',
          uri: 'arn:aws:lambda:us-east-1:123456789012:function:f',
          payloadFormatVersion: '2.0',
          timeoutInMillis: 12_000,
        },
      },
    },
    '/b': {
      post: {
        operationId: 'postB',
        responses: { '200': { description: 'ok' } },
        security: [],
        'x-gatehouse': { public: true },
        'x-amazon-apigateway-integration': {
          type: 'HTTP_PROXY',
          httpMethod: 'ANY',
          uri: 'https://example.com/b',
          requestParameters: { 'append:header.x-a': '$request.header.a' },
          responseParameters: { '200': { 'overwrite:header.x-b': 'b' } },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      jwt: {
        type: 'oauth2',
        flows: {},
        'x-amazon-apigateway-authorizer': {
          type: 'jwt',
          identitySource: '$request.header.Authorization',
          jwtConfiguration: { issuer: '${Issuer}', audience: ['a'] },
        },
      },
      lambda: {
        type: 'apiKey',
        name: 'Authorization',
        in: 'header',
        'x-amazon-apigateway-authorizer': {
          type: 'request',
          identitySource: '$request.header.Authorization, $context.routeKey',
          authorizerUri: 'arn:aws:lambda:us-east-1:123456789012:function:g',
          authorizerPayloadFormatVersion: '2.0',
          authorizerResultTtlInSeconds: 300,
          enableSimpleResponses: true,
        },
      },
    },
  },
  'x-amazon-apigateway-importexport-version': '1.0',
  'x-amazon-apigateway-cors': {
    allowOrigins: ['https://a.example'],
    maxAge: 600,
    allowCredentials: true,
  },
  'x-gatehouse': {
    substitutions: { Prefix: 'shop', Issuer: 'https://issuer.example' },
    throttle: { rateLimit: 50, burstLimit: 100 },
    accessLog: { format: '$context.requestId' },
  },
} as const satisfies JsonObject;

export const getA = '/paths/~1a~1{id}/get';
export const postB = '/paths/~1b/post';
export const integrationOf = (operation: string): string =>
  `${operation}/x-amazon-apigateway-integration`;
export const authorizerOf = (scheme: string): string =>
  `/components/securitySchemes/${scheme}/x-amazon-apigateway-authorizer`;

/** The clean document with a value put at a pointer; `undefined` removes what is there. */
export const withValue = (pointer: string, value: Json | undefined): JsonObject => {
  const root = structuredClone(clean) as unknown as Record<string, Json>;
  const tokens = tokensOf(pointer);
  let at = root;
  for (const token of tokens.slice(0, -1))
    at = (at[token] ??= {}) as unknown as Record<string, Json>;
  const last = tokens.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
  return root;
};

/** What a rule says of an HTTP API: `severity rule pointer message`, one a line. */
export const said = (
  { id, check }: Rule,
  root: JsonObject,
  config: GatewayConfig = {},
): string[] => {
  const remarks = check?.(contextOf({ root } as never, 'http', config)) ?? [];
  return remarks.map(({ severity, pointer, message }) => `${severity} ${id} ${pointer} ${message}`);
};

/** The remedies of what a rule says of an HTTP API; `undefined` stands for the rule's own. */
export const remediesOf = (rule: Rule, root: JsonObject): (string | undefined)[] =>
  (rule.check?.(contextOf({ root } as never, 'http', {})) ?? []).map(({ remedy }) => remedy);
