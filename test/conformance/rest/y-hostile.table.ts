import type { RestCase, RestSection } from '../harness/case.ts';
import { http, httpProxy, mock, mockAnswering } from '../harness/rest-integrations.ts';

const RESPONSES = 'x-amazon-apigateway-gateway-responses';
const ROOT = 'Root=1-5759e988-bd862e3fe1be46a994272793';
const EMPTY = { fn: { returns: {} } };
const MISSING = {
  status: 403,
  body: '{"message":"Missing Authentication Token"}',
} as const;

const trace = (name: string, sent: string, seen: string): RestCase => ({
  facts: [63],
  name: `a trace ${name}`,
  steps: [
    {
      request: { url: '/pets/1', headers: { 'X-Amzn-Trace-Id': sent } },
      want: { event: { headers: { 'X-Amzn-Trace-Id': seen } } },
    },
  ],
});

/** A path that an integration might resolve to another one than the matcher saw. */
const nowhere = (url: string): RestCase => ({
  facts: [8, 18],
  name: `${url} leads nowhere`,
  methods: { 'ANY /{proxy+}': {} },
  steps: [
    { request: { url }, want: { ...MISSING, calls: { fn: 0 } } },
    { request: { url: '/a/..b/.c' }, want: { status: 200, calls: { fn: 1 } } },
  ],
});

const mapped = {
  'POST /m': {
    integration: {
      requestParameters: {
        'integration.request.header.x-body': 'method.request.body.a',
        'integration.request.header.x-query': 'method.request.querystring.q',
      },
    },
  },
};

const refusedResponse = (name: string, response: object, message: string): RestCase => ({
  facts: [187],
  name,
  root: { [RESPONSES]: { MISSING_AUTHENTICATION_TOKEN: { ...response } } },
  refused: [message],
});

const arrivals: readonly RestCase[] = [
  trace('with a root alone gets a parent', ROOT, `${ROOT};Parent=89abcdef01234567`),
  trace('without a root is not taken', 'Self=1', 'Root=1-6b0187c0-0123456789abcdef01234567'),
  ...['/a/../b', '/a/./b', '/a/%2e%2E/b', '/.%2e'].map(nowhere),
  {
    facts: [11, 15],
    name: 'a variable does not stand for an empty segment',
    methods: { 'GET /a/{b}/c': {} },
    steps: [
      { request: { url: '/a//c' }, want: MISSING },
      { request: { url: '/a/b/c' }, want: { status: 200 } },
    ],
  },
  {
    facts: [30],
    name: 'a client adds to X-Forwarded-For, and says nothing of port and protocol',
    steps: [
      {
        request: {
          url: '/pets/1',
          headers: { 'x-forwarded-for': '10.0.0.9', 'X-Forwarded-Proto': 'http' },
        },
        want: {
          event: {
            headers: {
              'X-Forwarded-For': '10.0.0.9, 127.0.0.1',
              'X-Forwarded-Port': '443',
              'X-Forwarded-Proto': 'https',
            },
            requestContext: { identity: { sourceIp: '127.0.0.1' } },
          },
          eventLacks: ['headers.x-forwarded-for'],
        },
      },
    ],
  },
  {
    facts: [29],
    name: 'a header may have the name of a member that every object has',
    steps: [
      {
        request: { url: '/pets/1?toString=q', headers: { constructor: 'c', valueOf: 'v' } },
        want: {
          status: 200,
          event: {
            headers: { constructor: 'c', valueOf: 'v' },
            queryStringParameters: { toString: 'q' },
          },
        },
      },
    ],
  },
  {
    facts: [18],
    name: 'a path with a percent sign of its own is no path',
    steps: [
      { request: { url: '/pets/%' }, want: { status: 400, body: '{"message":"Bad Request"}' } },
      { request: { url: '/pets/%2g' }, want: { status: 400 } },
      { request: { url: '/pets/%25' }, want: { status: 200 } },
    ],
  },
  {
    facts: [28],
    name: 'a request names one host',
    steps: [
      {
        socket: 'GET /pets/1 HTTP/1.1\r\nHost: a\r\nhost: b\r\nConnection: close\r\n\r\n',
        want: { status: 400, body: '{"message":"Bad Request"}' },
      },
      {
        socket: 'GET /pets/1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
        want: { status: 200, event: { requestContext: { domainName: 'a' } } },
      },
    ],
  },
];

const mappings: readonly RestCase[] = [
  {
    facts: [35],
    name: 'mappings of AWS_PROXY are not looked at: nothing in a call can fail them',
    methods: mapped,
    steps: [
      {
        request: { method: 'POST', url: '/m', body: '{bad' },
        want: { status: 200, event: { body: '{bad' } },
      },
      {
        request: { method: 'POST', url: '/m?q=a%0d%0ab', body: '{}' },
        want: { status: 200, event: { queryStringParameters: { q: 'a\r\nb' } } },
      },
    ],
  },
  {
    facts: [64],
    name: 'a forbidden header of AWS_PROXY fails the call that has a value for it',
    methods: {
      'GET /m': {
        integration: {
          requestParameters: { 'integration.request.header.te': 'method.request.querystring.q' },
        },
      },
    },
    steps: [
      { request: { url: '/m?q=x' }, want: { status: 500, calls: { fn: 0 } } },
      { request: { url: '/m' }, want: { status: 200, calls: { fn: 1 } } },
    ],
  },
  {
    facts: [71, 80],
    name: 'headers beyond ASCII reach a backend, and its own a client, byte for byte',
    methods: {
      'GET /p': { integration: ({ backend }) => httpProxy(`${backend}/x`) },
      'GET /h': {
        integration: ({ backend }) =>
          http(`${backend}/x`, {
            requestParameters: { 'integration.request.header.x-a': 'method.request.header.x-a' },
            responses: {
              default: {
                statusCode: 200,
                responseParameters: {
                  'method.response.header.X-B': 'integration.response.header.X-B',
                },
              },
            },
          }),
      },
    },
    steps: ['/p', '/h'].map((url) => ({
      // As node:http reads the UTF-8 form of é.
      request: { url, headers: { 'x-a': 'Ã©' } },
      backend: { headers: ['X-B', 'Ã©'] },
      want: { headers: { 'x-b': 'Ã©' }, backend: { headers: { 'x-a': 'Ã©' } } },
    })),
  },
  {
    facts: [64],
    name: 'no mapped value ends its line',
    methods: {
      'GET /m': {
        integration: ({ backend }) =>
          http(`${backend}/x`, {
            requestParameters: { 'integration.request.header.x-a': 'method.request.querystring.q' },
          }),
      },
    },
    steps: [
      { request: { url: '/m?q=a%0d%0aX-B:%20c' }, want: { status: 400, backendCalls: 0 } },
      { request: { url: '/m?q=a' }, want: { status: 200, backend: { headers: { 'x-a': 'a' } } } },
    ],
  },
];

const answers: readonly RestCase[] = [
  refusedResponse(
    'a gateway response does not say where its answer ends',
    { responseParameters: { 'gatewayresponse.header.Content-Length': "'3'" } },
    'Content-Length says where an answer ends',
  ),
  refusedResponse(
    'a gateway response has no status that a client waits behind',
    { statusCode: 100 },
    '100 is no status: 200 to 599.',
  ),
  {
    facts: [220],
    name: 'an integration response has no status that a client waits behind',
    methods: { 'GET /m': { integration: mock({ responses: { default: { statusCode: '101' } } }) } },
    refused: ['101 is no status code of an answer: 200 to 599.'],
  },
  {
    facts: [118],
    name: 'a status of 100 is not answered with',
    methods: {
      'GET /m': { integration: mockAnswering('#set($context.responseOverride.status = 100)x') },
    },
    steps: [{ request: { url: '/m' }, want: { status: 200, body: 'x' } }],
  },
  {
    facts: [],
    importFacts: [228],
    name: 'the path of a refused call is logged without its query',
    config: { stage: 'test', accessLog: { format: '$context.path $context.status' } },
    steps: [
      { request: { url: '/pets/1?token=secret|' }, want: { status: 400, log: ['/pets/1 400'] } },
    ],
  },
];

export const section: RestSection = {
  title: 'Y. What nobody may make of a call',
  cases: [...arrivals, ...mappings, ...answers].map((it) => ({ functions: EMPTY, ...it })),
};
