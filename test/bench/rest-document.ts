import { join } from 'node:path';
import type { GatewayConfig } from '../../gateway/config.ts';
import { root, write } from './scratch.ts';

const functionUri = (name: string): string =>
  `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:${name}/invocations`;

/** What a request template and a response template commonly do. */
const mock = {
  type: 'mock',
  requestTemplates: {
    'application/json': '{"statusCode": #if($input.params("v") == "2")202#{else}200#end}',
  },
  responses: {
    default: {
      statusCode: '200',
      responseParameters: { 'method.response.header.X-Stage': 'context.stage' },
      responseTemplates: {
        'application/json':
          '{"id": "$input.params("id")", "request": "$context.requestId", "stage": "$context.stage"}',
      },
    },
  },
};

const proxy = (name: string): object => ({
  ...{ type: 'aws_proxy', httpMethod: 'POST', uri: functionUri(name) },
});

const parameter = (name: string, place: string): object => ({
  ...{ name, in: place, required: true, schema: { type: 'string' } },
});

const answered = { responses: { '200': { description: 'Done' } } };

const order = {
  type: 'object',
  required: ['items'],
  properties: {
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['productId', 'quantity'],
        properties: {
          productId: { type: 'string', pattern: '^[0-9a-f-]{36,38}$' },
          quantity: { type: 'integer', minimum: 1, maximum: 99 },
        },
      },
    },
    note: { type: 'string', maxLength: 500 },
  },
};

const paths = {
  '/mock/{id}': {
    get: {
      ...answered,
      parameters: [parameter('id', 'path')],
      'x-amazon-apigateway-integration': mock,
    },
  },
  '/items/{id}': {
    get: {
      ...answered,
      parameters: [parameter('id', 'path')],
      'x-amazon-apigateway-integration': proxy('item'),
    },
  },
  '/orders': {
    post: {
      ...answered,
      parameters: [parameter('Idempotency-Key', 'header')],
      requestBody: {
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } },
      },
      security: [{ key: [] }],
      'x-amazon-apigateway-request-validator': 'all',
      'x-amazon-apigateway-integration': proxy('accept'),
    },
  },
};

/**
 * A REST API: a mock with templates, a Lambda proxy, and one behind key, plan and validator.
 *
 * @param operations how many it has in all; what is more than three are mocks
 */
export function restDocument(operations: number): string {
  const others = Array.from({ length: Math.ceil((operations - 3) / 2) }, (_, at) => [
    `/group${at % 50}/thing${at}/{thingId}`,
    {
      get: {
        ...answered,
        parameters: [parameter('thingId', 'path')],
        'x-amazon-apigateway-integration': mock,
      },
      post: { ...answered, 'x-amazon-apigateway-integration': proxy('item') },
    },
  ]);
  return write(
    `rest-${operations}.json`,
    JSON.stringify({
      openapi: '3.0.3',
      info: { title: 'bench', version: '1' },
      paths: { ...paths, ...Object.fromEntries(others) },
      components: {
        schemas: { Order: order },
        securitySchemes: { key: { type: 'apiKey', name: 'x-api-key', in: 'header' } },
      },
      'x-amazon-apigateway-request-validators': {
        all: { validateRequestBody: true, validateRequestParameters: true },
      },
    }),
  );
}

export const apiKey = 'bench-key-of-twenty-characters';

const MANY = 1_000_000;

/** A function, a key in a plan that never runs out, and an access log in JSON. */
export const restConfig: GatewayConfig = {
  functions: {
    item: { module: join(root, 'test/bench/functions/item.cjs'), memory: 256, timeout: 10 },
    accept: { module: join(root, 'test/bench/functions/accept.cjs'), memory: 256, timeout: 10 },
  },
  apiKeys: [{ name: 'bench', value: apiKey }],
  usagePlans: [
    {
      name: 'bench',
      apiKeys: ['bench'],
      throttle: { rateLimit: MANY, burstLimit: MANY },
      quota: { limit: 1_000 * MANY, period: 'MONTH' },
    },
  ],
  accessLog: {
    format:
      '{"requestId":"$context.requestId","ip":"$context.identity.sourceIp","time":"$context.requestTime","method":"$context.httpMethod","path":"$context.resourcePath","status":"$context.status","latency":"$context.responseLatency"}',
  },
};

/** The same with a cache, which every GET then has. */
export const cachedConfig: GatewayConfig = {
  ...restConfig,
  cache: { enabled: true, ttlInSeconds: 3_600 },
};
