import type { GatewayConfig } from '../../../gateway/config.ts';
import type { Change } from '../../../gateway/diff/change.ts';
import { diff, type RedoclyDiff } from '../../../gateway/diff/diff.ts';
import type { Json, JsonObject } from '../../../gateway/document/document.ts';
import { tokensOf } from '../../../gateway/document/pointer.ts';
import { documentOf } from '../../../gateway/document/read.ts';

const uri = 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations';
const parameters = [
  { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
  { name: 'q', in: 'query', required: true, schema: { type: 'string' } },
  { name: 'r', in: 'query', schema: { type: 'string' } },
];
const responses = { '200': { description: 'ok' } };
const token = {
  type: 'token',
  authorizerUri: uri,
  identityValidationExpression: '^Bearer .+$',
  authorizerResultTtlInSeconds: 60,
};

/** A REST API with a method of a function and one of a custom integration. */
export const rest: JsonObject = {
  openapi: '3.0.3',
  info: { title: 'shop', version: '1' },
  paths: {
    '/a/{id}': {
      get: {
        parameters,
        responses,
        'x-amazon-apigateway-integration': { type: 'aws_proxy', httpMethod: 'POST', uri },
      },
      post: {
        requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
        responses,
        'x-amazon-apigateway-integration': {
          type: 'aws',
          httpMethod: 'POST',
          uri,
          requestTemplates: { 'application/json': '{}' },
          responses: {
            default: { statusCode: '200' },
            '4\\d\\d': { statusCode: '400' },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      key: { type: 'apiKey', name: 'x-api-key', in: 'header' },
      iam: {
        ...{ type: 'apiKey', name: 'Authorization', in: 'header' },
        'x-amazon-apigateway-authtype': 'awsSigv4',
      },
      token: {
        ...{ type: 'apiKey', name: 'Authorization', in: 'header' },
        'x-amazon-apigateway-authtype': 'custom',
        'x-amazon-apigateway-authorizer': token,
      },
      pool: {
        ...{ type: 'apiKey', name: 'Authorization', in: 'header' },
        'x-amazon-apigateway-authtype': 'cognito_user_pools',
        'x-amazon-apigateway-authorizer': {
          type: 'cognito_user_pools',
          providerARNs: ['arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_a'],
        },
      },
    },
  },
  'x-amazon-apigateway-request-validators': {
    all: { validateRequestBody: true, validateRequestParameters: true },
    parameters: { validateRequestBody: false, validateRequestParameters: true },
  },
};

/** An HTTP API with a route of a function. */
export const http: JsonObject = {
  openapi: '3.0.3',
  info: { title: 'shop', version: '1' },
  'x-amazon-apigateway-importexport-version': '1.0',
  paths: {
    '/a': {
      get: {
        responses,
        'x-amazon-apigateway-integration': {
          ...{ type: 'aws_proxy', httpMethod: 'POST', uri, payloadFormatVersion: '2.0' },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      jwt: {
        type: 'oauth2',
        'x-amazon-apigateway-authorizer': {
          type: 'jwt',
          identitySource: '$request.header.Authorization',
          jwtConfiguration: { issuer: 'https://issuer.example', audience: ['one', 'two'] },
        },
      },
    },
  },
};

/** Values by pointer; `undefined` takes the member out. */
export type Edits = Readonly<Record<string, Json | undefined>>;

/** A copy with other values, what is above them made where it is missing. */
export const edited = (root: JsonObject, edits: Edits): JsonObject => {
  const copy = JSON.parse(JSON.stringify(root)) as Record<string, unknown>;
  for (const [pointer, value] of Object.entries(edits)) {
    const tokens = tokensOf(pointer);
    const last = tokens.pop() ?? '';
    let at = copy;
    for (const token of tokens) at = (at[token] ??= {}) as Record<string, unknown>;
    if (value === undefined) Reflect.deleteProperty(at, last);
    else at[last] = structuredClone(value);
  }
  return copy as JsonObject;
};

/** Pointers of the operations of the two documents above. */
export const getA = '/paths/~1a~1{id}/get';
export const postA = '/paths/~1a~1{id}/post';
export const getOfHttp = '/paths/~1a/get';
export const integrationOf = (operation: string): string =>
  `${operation}/x-amazon-apigateway-integration`;

export const nothing: RedoclyDiff = () => Promise.resolve('{"changes": []}');

export interface Compared {
  readonly of?: 'rest' | 'http';
  readonly base?: Edits;
  readonly head?: Edits;
  readonly baseConfig?: GatewayConfig;
  readonly config?: GatewayConfig;
}

/** Every change between two edits of a document, without Redocly's. */
export const saidOf = (compared: Compared, redocly = nothing): Promise<readonly Change[]> => {
  const { of = 'rest', base = {}, head = {}, config = {}, baseConfig = config } = compared;
  const from = of === 'rest' ? rest : http;
  const described = (edits: Edits, name: string, config: GatewayConfig) => ({
    document: documentOf(edited(from, edits), name),
    ...{ kind: of, config },
  });
  return diff(described(base, 'base', baseConfig), described(head, 'head', config), redocly);
};

/** A change in the order of a table: the file says which document the pointer is of. */
export type Row = readonly [
  severity: Change['severity'],
  operation: string | null,
  place: string,
  message: string,
  before: Json,
  after: Json,
];

/** The whole of what one rule, and no other, says. */
export const rowsOf = async (compared: Compared, rule: string): Promise<readonly Row[]> =>
  (await saidOf(compared)).map((it) => {
    if (it.rule !== rule) throw new Error(`${it.rule} said: ${it.message}`);
    return [it.severity, it.operation, it.file + it.pointer, it.message, it.before, it.after];
  });
