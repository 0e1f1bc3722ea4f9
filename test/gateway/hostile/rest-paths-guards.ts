import type { GatewayConfig } from '../../../gateway/config.ts';
import type { JsonObject } from '../../../gateway/document/document.ts';
import type { Functions } from '../../../gateway/lambda/functions.ts';

/** Who may run a method. */
export type Guard = 'open' | 'token' | 'key' | 'iam';

/** Every method of the document, by path: greedy ones beside fixed ones and parameters, guards by turns. */
export const ROUTES: Readonly<Record<string, Readonly<Record<string, Guard>>>> = {
  '/': { GET: 'open', POST: 'token' },
  '/public': { GET: 'open', DELETE: 'token' },
  '/public/{proxy+}': { GET: 'open', ANY: 'key' },
  '/admin': { ANY: 'token' },
  '/admin/{proxy+}': { ANY: 'token', OPTIONS: 'open' },
  '/users/me': { GET: 'token' },
  '/users/{id}': { GET: 'open', PUT: 'token', DELETE: 'iam' },
  '/users/{id}/keys': { GET: 'key', POST: 'token' },
  '/signed': { GET: 'iam', DELETE: 'iam' },
  '/signed/{proxy+}': { ANY: 'iam' },
  '/{proxy+}': { GET: 'open', HEAD: 'token' },
};

export const KEY = 'key-0123456789-0123456789';
export const ALICE = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'secret',
  arn: 'arn:aws:iam::123456789012:user/alice',
  policies: [
    {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 'execute-api:Invoke',
          Resource: 'arn:aws:execute-api:*:*:*/test/GET/*',
        },
      ],
    },
  ],
};
export const DEFAULT_ENDPOINT = 'abc123.execute-api.us-east-1.amazonaws.com';
export const MAPPED = 'api.example';

export const config: GatewayConfig = {
  stage: 'test',
  credentials: [ALICE],
  apiKeys: [{ name: 'one', value: KEY }],
  usagePlans: [{ name: 'plan', apiKeys: ['one'] }],
  domainNames: [
    {
      domainName: MAPPED,
      basePathMappings: [
        { basePath: 'v1', stage: 'test' },
        { basePath: 'v1/admin', stage: 'test' },
        { basePath: 'any' },
      ],
    },
  ],
};

const uri = (name: string): string =>
  `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:${name}/invocations`;

const OPERATION_OF: Readonly<Record<Guard, JsonObject>> = {
  open: { 'x-gatehouse': { public: true } },
  token: { security: [{ token: [] }] },
  key: { security: [{ key: [] }] },
  iam: { 'x-amazon-apigateway-auth': { type: 'AWS_IAM' } },
};

const operation = (guard: Guard): JsonObject => ({
  ...OPERATION_OF[guard],
  responses: { 200: { description: 'OK' } },
  'x-amazon-apigateway-integration': { type: 'aws_proxy', httpMethod: 'POST', uri: uri(guard) },
});

const memberOf = (method: string): string =>
  method === 'ANY' ? 'x-amazon-apigateway-any-method' : method.toLowerCase();

/** @param ttl seconds that results of the authorizer are remembered */
export const documentWith = (ttl: number): JsonObject => ({
  openapi: '3.0.3',
  info: { title: 'guards', version: '1' },
  paths: Object.fromEntries(
    Object.entries(ROUTES).map(([path, methods]) => [
      path,
      Object.fromEntries(
        Object.entries(methods).map(([method, guard]) => [memberOf(method), operation(guard)]),
      ),
    ]),
  ),
  components: {
    securitySchemes: {
      key: { type: 'apiKey', in: 'header', name: 'x-api-key' },
      token: {
        type: 'apiKey',
        in: 'header',
        name: 'Authorization',
        'x-amazon-apigateway-authtype': 'custom',
        'x-amazon-apigateway-authorizer': {
          type: 'token',
          authorizerUri: uri('authorizer'),
          authorizerResultTtlInSeconds: ttl,
        },
      },
    },
  },
});

/** What happened during a call. */
export interface Happened {
  /** Guard of the method whose function ran. */
  readonly reached: Guard[];
  readonly resources: string[];
  /** ARNs that the authorizer was asked about. */
  readonly asked: string[];
}

/** Every integration answers; the authorizer allows exactly the one call it is asked about, to who shows `allow`. */
export function watchedFunctions(happened: Happened): Functions {
  const authorize = (event: Record<string, string>): object => {
    happened.asked.push(event['methodArn'] ?? '');
    const Effect = event['authorizationToken'] === 'allow' ? 'Allow' : 'Deny';
    const statement = { Effect, Action: 'execute-api:Invoke', Resource: event['methodArn'] };
    return {
      principalId: 'me',
      policyDocument: { Version: '2012-10-17', Statement: [statement] },
    };
  };
  return {
    has: () => true,
    invoke: (name, text) => {
      const event = JSON.parse(text) as Record<string, string>;
      let result: object = { statusCode: 200, body: name };
      if (name === 'authorizer') result = authorize(event);
      else {
        happened.reached.push(name as Guard);
        happened.resources.push(event['resource'] ?? '');
      }
      return Promise.resolve({ outcome: 'succeeded', payload: JSON.stringify(result) });
    },
    update: () => undefined,
    close: () => Promise.resolve(),
  };
}
