import type { JsonObject } from '../../../gateway/document/document.ts';
import type { Functions } from '../../../gateway/lambda/functions.ts';

const uri = (name: string): string =>
  `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:${name}/invocations`;

export const open = (integration: JsonObject, more: JsonObject = {}): JsonObject => ({
  'x-gatehouse': { public: true },
  responses: { 200: { description: 'OK' } },
  'x-amazon-apigateway-integration': integration,
  ...more,
});

/** Whatever the content type: a MOCK without template for it would be told no status, and answer 500. */
export const mock = (request: string, response: JsonObject = {}): JsonObject => ({
  type: 'mock',
  requestTemplates: { 'application/json': request, $default: request },
  responses: { default: { statusCode: '200', ...response } },
});

/** A template that looks into every map a client can fill. */
const LOOKING = [
  "#set($a = $input.params('__proto__'))#set($b = $input.params('constructor'))",
  '#foreach($kind in $input.params().keySet())#foreach($name in $input.params().get($kind).keySet())',
  '#set($c = $input.params().get($kind).get($name))#set($d = $util.escapeJavaScript($name))#end#end',
  "#set($e = $input.path('$.__proto__.constructor'))#set($f = $input.json('$.constructor'))",
  '#set($context.responseOverride.header.x-seen = $input.params().querystring.size())',
  '{"statusCode": 200}',
].join('');

const ANY = 'x-amazon-apigateway-any-method';
const proxy = { type: 'aws_proxy', httpMethod: 'POST', uri: uri('echo') };

/** A REST API with each kind of room that a request can reach before its integration. */
export const document: JsonObject = {
  openapi: '3.0.3',
  info: { title: 'surface', version: '1' },
  'x-amazon-apigateway-request-validators': {
    all: { validateRequestBody: true, validateRequestParameters: true },
  },
  'x-amazon-apigateway-gateway-responses': {
    BAD_REQUEST_PARAMETERS: {
      responseParameters: {
        'gatewayresponse.header.x-query': 'method.request.querystring.q',
        'gatewayresponse.header.x-header': 'method.request.header.x-a',
      },
    },
  },
  paths: {
    '/echo/{proxy+}': { [ANY]: open(proxy) },
    '/looking/{id}': { [ANY]: open(mock(LOOKING)) },
    '/mock': { [ANY]: open(mock('{"statusCode": 200}')) },
    '/checked': {
      post: open(proxy, {
        'x-amazon-apigateway-request-validator': 'all',
        parameters: [{ name: 'must', in: 'query', required: true, schema: { type: 'string' } }],
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Model' } } },
        },
      }),
    },
    '/closed': { get: open(proxy, { 'x-gatehouse': {}, security: [{ gate: [] }] }) },
    '/keyed': { get: open(proxy, { 'x-gatehouse': {}, security: [{ key: [] }] }) },
  },
  components: {
    schemas: {
      Model: {
        type: 'object',
        required: ['constructor', '__proto__'],
        properties: { constructor: { type: 'string' } },
      },
    },
    securitySchemes: {
      key: { type: 'apiKey', in: 'header', name: 'x-api-key' },
      gate: {
        type: 'apiKey',
        in: 'header',
        name: 'Authorization',
        'x-amazon-apigateway-authtype': 'custom',
        'x-amazon-apigateway-authorizer': {
          type: 'token',
          authorizerUri: uri('gate'),
          identityValidationExpression: '^Bearer ([a-z0-9]+)+$',
        },
      },
    },
  },
};

/** `echo` answers how long its event is; `gate` denies. */
export const functions: Functions = {
  has: () => true,
  invoke: (name, event) => {
    const statement = { Effect: 'Deny', Action: 'execute-api:Invoke', Resource: '*' };
    const result =
      name === 'gate'
        ? { principalId: 'x', policyDocument: { Version: '2012-10-17', Statement: [statement] } }
        : { statusCode: 200, body: String(event.length) };
    return Promise.resolve({ outcome: 'succeeded', payload: JSON.stringify(result) });
  },
  update: () => undefined,
  close: () => Promise.resolve(),
};
