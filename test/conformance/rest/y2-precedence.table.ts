import type { RestCase, RestSection } from '../harness/case.ts';
import { http, mock } from '../harness/rest-integrations.ts';

const RESPONSES = 'x-amazon-apigateway-gateway-responses';
const EMPTY = { fn: { returns: {} } };
const BY_TYPE = {
  'application/json': '{"said":"json"}',
  'application/xml': '<said/>',
  'text/plain': 'said',
};

const accepting = (accept: string, url: string, body: string) => ({
  request: { url, headers: { Accept: accept } },
  want: { body },
});

const requests: readonly RestCase[] = [
  {
    facts: [20, 28],
    name: 'an overriding method selects; the function is told the one that was sent',
    methods: { 'POST /m': {}, 'GET /m': { integration: mock() } },
    steps: [
      {
        request: { method: 'GET', url: '/m', headers: { 'X-HTTP-Method-Override': 'POST' } },
        want: { status: 200, event: { httpMethod: 'GET', requestContext: { httpMethod: 'GET' } } },
      },
      {
        request: { method: 'POST', url: '/m', headers: { 'X-HTTP-Method-Override': 'GET' } },
        want: { status: 200, calls: { fn: 0 } },
      },
    ],
  },
  {
    facts: [20],
    name: 'an overriding method is no other than one of the seven, in capital letters',
    methods: { 'ANY /m': {} },
    steps: ['get', 'TRACE', 'GET, POST', 'ANY'].map((method) => ({
      request: { url: '/m', headers: { 'X-HTTP-Method-Override': method } },
      want: { status: 403, calls: { fn: 0 } },
    })),
  },
  {
    facts: [28],
    importFacts: [247],
    name: 'a base path is in the path of the event, and not in what is matched',
    methods: { 'GET /{proxy+}': {} },
    config: {
      stage: 'test',
      domainNames: [
        {
          domainName: 'api.example.com',
          basePathMappings: [{ basePath: 'v1', stage: 'test' }],
        },
      ],
    },
    steps: [
      {
        request: { url: '/v1/a/b', headers: { Host: 'api.example.com' } },
        want: {
          event: {
            path: '/v1/a/b',
            pathParameters: { proxy: 'a/b' },
            requestContext: { path: '/v1/a/b', resourcePath: '/{proxy+}' },
          },
        },
      },
    ],
  },
  {
    facts: [33, 86],
    name: 'of a repeated parameter a mapping takes the last value',
    methods: {
      'GET /m': {
        integration: ({ backend }) =>
          http(`${backend}/x`, {
            requestParameters: {
              'integration.request.querystring.one': 'method.request.querystring.q',
              'integration.request.header.one': 'method.request.header.x-q',
            },
          }),
      },
    },
    steps: [
      {
        request: { url: '/m?q=a&Q=c&q=b', headers: { 'x-q': ['a', 'b'] } },
        want: { status: 200, backend: { url: '/x?one=b', headers: { one: 'b' } } },
      },
    ],
  },
  {
    facts: [70],
    name: 'without a body HTTP says no type',
    methods: {
      'POST /m': { integration: ({ backend }) => http(`${backend}/x`, { httpMethod: 'POST' }) },
    },
    steps: [
      {
        request: { method: 'POST', url: '/m', headers: { 'Content-Type': 'text/plain' } },
        want: { status: 200, backendLacks: ['content-type'] },
      },
      {
        request: {
          method: 'POST',
          url: '/m',
          headers: { 'Content-Type': 'text/plain' },
          body: 'a',
        },
        want: { status: 200, backend: { headers: { 'content-type': 'text/plain' } } },
      },
    ],
  },
];

const responses: readonly RestCase[] = [
  {
    facts: [43, 44],
    name: 'a header that is null is none',
    functions: { fn: { returns: { headers: { 'x-none': null, 'x-no': false } } } },
    steps: [
      { request: { url: '/pets/1' }, want: { headers: { 'x-none': null, 'x-no': 'false' } } },
    ],
  },
  {
    facts: [54, 58],
    name: 'where every type is binary, what is no type is not',
    root: { 'x-amazon-apigateway-binary-media-types': ['*/*'] },
    functions: { fn: { returns: { isBase64Encoded: true, body: 'YWI=' } } },
    steps: [
      accepting('application', '/pets/1', 'YWI='),
      accepting('image/png', '/pets/1', 'ab'),
      accepting('*/*', '/pets/1', 'ab'),
    ],
  },
  {
    facts: [142],
    name: 'of an Accept the first type chooses the response template, else the first template answers',
    methods: {
      'GET /m': {
        integration: mock({
          responses: { default: { statusCode: 200, responseTemplates: BY_TYPE } },
        }),
      },
    },
    steps: [
      accepting('text/plain;q=0.1, application/xml', '/m', 'said'),
      accepting('application/xml,text/plain', '/m', '<said/>'),
      accepting('image/png, text/plain', '/m', '{"said":"json"}'),
    ],
  },
  {
    facts: [187],
    name: 'a gateway response has a template for each type',
    root: { [RESPONSES]: { DEFAULT_4XX: { responseTemplates: BY_TYPE } } },
    steps: [
      accepting('text/plain, application/xml', '/none', 'said'),
      accepting('Application/XML;q=1', '/none', '<said/>'),
      accepting('image/png', '/none', '{"said":"json"}'),
    ],
  },
  {
    facts: [89],
    importFacts: [230],
    name: 'what became of an integration that did not answer is logged',
    methods: { 'GET /m': { integration: { timeoutInMillis: 50 } } },
    config: {
      stage: 'test',
      accessLog: { format: '$context.status $context.integration.error' },
    },
    functions: { fn: { hangs: true } },
    steps: [{ request: { url: '/m' }, want: { status: 504, log: ['504 no answer within 50 ms'] } }],
  },
];

export const section: RestSection = {
  title: 'Y. What goes before what',
  cases: [...requests, ...responses].map((it) => ({ functions: EMPTY, ...it })),
};
