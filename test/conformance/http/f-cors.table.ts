import type { JsonObject } from '../../../gateway/document/document.ts';
import type { InjectRequest } from '../../../gateway/index.ts';
import type { Case, Section, Step } from '../harness/case.ts';

const SHOP = 'https://shop.example';
const OTHER = 'https://other.example';
const LAMBDA_SCHEME: JsonObject = {
  type: 'apiKey',
  name: 'Authorization',
  in: 'header',
  'x-amazon-apigateway-authorizer': {
    type: 'request',
    identitySource: '$request.header.Authorization',
    authorizerUri: 'arn:aws:lambda:us-east-1:123456789012:function:auth',
    authorizerPayloadFormatVersion: '2.0',
    enableSimpleResponses: true,
  },
};

const ALL: JsonObject = {
  allowOrigins: [SHOP, 'http://localhost:3000'],
  allowMethods: ['GET', 'POST'],
  allowHeaders: ['authorization', 'x-trial'],
  exposeHeaders: ['etag', 'x-count'],
  maxAge: 300,
  allowCredentials: true,
};

const cors = (settings: JsonObject, more: JsonObject = {}): JsonObject => ({
  'x-amazon-apigateway-cors': settings,
  ...more,
});

const preflight = (origin: string, url = '/pets/6'): InjectRequest => ({
  method: 'OPTIONS',
  url,
  headers: { origin, 'access-control-request-method': 'GET' },
});

const NONE = {
  'access-control-allow-origin': null,
  'access-control-allow-methods': null,
  'access-control-allow-headers': null,
  'access-control-allow-credentials': null,
  'access-control-expose-headers': null,
  'access-control-max-age': null,
};

const refusal = (name: string, settings: JsonObject, part: string, facts: number[]): Case => ({
  facts,
  name,
  root: cors(settings),
  refused: [part],
});

const ORDINARY: readonly Step[] = [
  {
    request: { method: 'OPTIONS', url: '/pets/6' },
    want: { status: 200, calls: { fn: 1 }, event: { routeKey: 'OPTIONS /pets/{petId}' } },
  },
  {
    request: { method: 'OPTIONS', url: '/pets/6', headers: { origin: SHOP } },
    want: { status: 200, calls: { fn: 1 } },
  },
  {
    request: {
      method: 'OPTIONS',
      url: '/pets/6',
      headers: { 'access-control-request-method': 'GET' },
    },
    want: { status: 200, calls: { fn: 1 } },
  },
  { request: preflight(SHOP), want: { status: 204, calls: { fn: 0 } } },
];

/** Section F: CORS (facts 82-89). */
export const section: Section = {
  title: 'F. HTTP API: CORS',
  cases: [
    {
      facts: [82, 83],
      name: 'a preflight is answered by the gateway, without OPTIONS route, integration or authorizer',
      routes: { 'GET /pets/{petId}': { security: [{ gate: [] }] } },
      root: cors(ALL, { components: { securitySchemes: { gate: LAMBDA_SCHEME } } }),
      steps: [
        {
          request: preflight(SHOP),
          want: {
            status: 204,
            body: '',
            headers: {
              'access-control-allow-origin': SHOP,
              'access-control-allow-methods': 'GET,POST',
              'access-control-allow-headers': 'authorization,x-trial',
              'access-control-max-age': '300',
              'access-control-allow-credentials': 'true',
              'access-control-expose-headers': null,
              'content-type': null,
              'content-length': null,
              'apigw-requestid': 'request-1=',
            },
            calls: { fn: 0, auth: 0 },
          },
        },
        { request: preflight(SHOP, '/no/such/path'), want: { status: 204 } },
        { request: { url: '/pets/6' }, want: { status: 401, calls: { auth: 0 } } },
      ],
    },
    {
      facts: [83],
      name: 'without CORS there is no preflight',
      steps: [{ request: preflight(SHOP), want: { status: 404, headers: NONE } }],
    },
    {
      facts: [84],
      name: 'OPTIONS is ordinary unless it has an origin and asks for a method',
      routes: { 'OPTIONS /pets/{petId}': {} },
      root: cors(ALL),
      steps: ORDINARY,
    },
    {
      facts: [85, 86],
      name: 'what the integration says about CORS is replaced',
      root: cors(ALL),
      functions: {
        fn: {
          returns: {
            statusCode: 200,
            headers: {
              'Access-Control-Allow-Origin': '*',
              'access-control-allow-headers': 'everything',
              'x-count': '1',
            },
            body: 'ok',
          },
        },
      },
      steps: [
        {
          request: { url: '/pets/6', headers: { origin: SHOP } },
          want: {
            status: 200,
            headers: {
              ...NONE,
              'access-control-allow-origin': SHOP,
              'access-control-allow-credentials': 'true',
              'access-control-expose-headers': 'etag,x-count',
              'x-count': '1',
            },
          },
        },
        { request: { url: '/pets/6' }, want: { status: 200, headers: NONE } },
      ],
    },
    {
      facts: [85],
      name: 'without CORS the integration may say what it likes',
      functions: {
        fn: { returns: { statusCode: 200, headers: { 'access-control-allow-origin': '*' } } },
      },
      steps: [
        {
          request: { url: '/pets/6', headers: { origin: SHOP } },
          want: { headers: { 'access-control-allow-origin': '*' } },
        },
      ],
    },
    {
      facts: [86],
      name: 'any origin: the star itself',
      root: cors({ allowOrigins: ['*'] }),
      steps: [
        {
          request: { url: '/pets/6', headers: { origin: OTHER } },
          want: {
            headers: {
              ...NONE,
              'access-control-allow-origin': '*',
            },
          },
        },
        { request: preflight(OTHER), want: { headers: { 'access-control-allow-origin': '*' } } },
      ],
    },
    {
      facts: [86],
      name: 'refusals carry CORS headers as well: a page must be able to read them',
      root: cors(ALL),
      steps: [
        {
          request: { url: '/no', headers: { origin: SHOP } },
          want: { status: 404, headers: { 'access-control-allow-origin': SHOP } },
        },
      ],
    },
    {
      facts: [87],
      name: 'another origin gets no CORS headers, its request is processed',
      root: cors(ALL),
      steps: [
        {
          request: { url: '/pets/6', headers: { origin: OTHER } },
          want: { status: 200, headers: NONE, calls: { fn: 1 } },
        },
        { request: preflight(OTHER), want: { status: 204, headers: NONE } },
        {
          request: { url: '/pets/6', headers: { origin: `${SHOP}.evil.example` } },
          want: { status: 200, headers: NONE },
        },
      ],
    },
    refusal(
      'credentials for any origin are refused',
      { allowOrigins: ['*'], allowCredentials: true },
      "allow-credentials is not supported if 'allow-origin' is *",
      [88],
    ),
    refusal(
      'maxAge above a day is refused',
      { allowOrigins: [SHOP], maxAge: 86_401 },
      'maxAge',
      [82],
    ),
    {
      facts: [88],
      name: 'credentials for a named origin are not refused',
      root: cors({ allowOrigins: [SHOP], allowCredentials: true }),
      steps: [
        {
          request: { url: '/pets/6', headers: { origin: SHOP } },
          want: { headers: { 'access-control-allow-credentials': 'true' } },
        },
      ],
    },
    {
      facts: [89],
      name: 'a default route with an authorizer catches OPTIONS, an open OPTIONS route frees it',
      routes: { $default: { security: [{ gate: [] }] }, 'OPTIONS /open/{proxy+}': {} },
      root: { components: { securitySchemes: { gate: LAMBDA_SCHEME } } },
      steps: [
        { request: preflight(SHOP, '/closed'), want: { status: 401, calls: { fn: 0 } } },
        { request: preflight(SHOP, '/open/x'), want: { status: 200, calls: { fn: 1 } } },
      ],
    },
  ],
};
