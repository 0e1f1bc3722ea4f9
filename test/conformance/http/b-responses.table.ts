import type { Behaviour, Case, RouteCase, Section, Want } from '../harness/case.ts';

const ROOT = { 'GET /': {} };
const ONE: Readonly<Record<string, RouteCase>> = {
  'GET /': { integration: { payloadFormatVersion: '1.0' } },
};
const SERVER_ERROR: Want = {
  status: 500,
  headers: { 'content-type': 'application/json', 'content-length': '35' },
  body: '{"message":"Internal Server Error"}',
};

interface Result {
  readonly facts: readonly number[];
  readonly name: string;
  readonly fn: Behaviour;
  readonly want: Want;
  readonly routes?: Readonly<Record<string, RouteCase>>;
}

const result = ({ facts, name, fn, want, routes = ROOT }: Result): Case => ({
  facts,
  name,
  routes,
  functions: { fn },
  steps: [{ request: { url: '/' }, want }],
});

const two: readonly Result[] = [
  {
    facts: [31],
    name: 'an object without statusCode is the body of a 200',
    fn: { payload: '{"a": 1, "body": "x"}' },
    want: {
      status: 200,
      headers: { 'content-type': 'application/json', 'content-length': '21' },
      body: '{"a": 1, "body": "x"}',
    },
  },
  {
    facts: [31],
    name: 'a string is the body without its quotes',
    fn: { returns: 'plain "words"' },
    want: { status: 200, headers: { 'content-type': 'application/json' }, body: 'plain "words"' },
  },
  {
    facts: [31],
    name: 'a list, a number and null are JSON text',
    fn: { payload: '[1, null]' },
    want: { status: 200, headers: { 'content-type': 'application/json' }, body: '[1, null]' },
  },
  {
    facts: [32],
    name: 'with statusCode and without content type it is plain text',
    fn: { returns: { statusCode: 201, body: '{"a":1}' } },
    want: {
      status: 201,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: '{"a":1}',
    },
  },
  {
    facts: [33],
    name: 'the content type of the function is kept, header names are lower case',
    fn: {
      returns: {
        statusCode: 200,
        headers: { 'Content-Type': 'application/JSON;v=2', 'X-Trial': 'One', 'x-count': 3 },
        body: '{}',
      },
    },
    want: {
      headerLines: [
        ['content-type', 'application/JSON;v=2'],
        ['x-trial', 'One'],
        ['x-count', '3'],
      ],
    },
  },
  {
    facts: [34],
    name: 'base64 is always decoded',
    fn: {
      returns: {
        statusCode: 200,
        headers: { 'content-type': 'text/plain' },
        body: 'AP/+',
        isBase64Encoded: true,
      },
    },
    want: { status: 200, headers: { 'content-length': '3' }, base64: 'AP/+' },
  },
  {
    facts: [34],
    name: 'what does not say it is base64 is text',
    fn: { returns: { statusCode: 200, body: 'AP/+' } },
    want: { body: 'AP/+' },
  },
  {
    facts: [35],
    name: 'each cookie is a header of its own, before a set-cookie header',
    fn: {
      returns: {
        statusCode: 200,
        headers: { 'set-cookie': 'c=3' },
        cookies: ['a=1', 'b=2; Path=/'],
      },
    },
    want: {
      headerLines: [
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2; Path=/'],
        ['set-cookie', 'c=3'],
      ],
    },
  },
  {
    facts: [36],
    name: 'unknown members of a result are ignored',
    fn: { returns: { statusCode: 200, multiValueHeaders: { a: ['b'] }, more: true, body: 'ok' } },
    want: { status: 200, headers: { a: null }, body: 'ok' },
  },
  {
    facts: [38],
    name: 'a function that fails is a 500',
    fn: { fails: 'secret reason' },
    want: SERVER_ERROR,
  },
  ...(
    [
      ['a status that is none', { statusCode: 'many', body: 'x' }],
      ['a status below 200', { statusCode: 100 }],
      ['a body that is an object', { statusCode: 200, body: { a: 1 } }],
      ['headers that are a list', { statusCode: 200, headers: ['a'] }],
      ['a header that is an object', { statusCode: 200, headers: { a: {} } }],
      ['a header that would split the response', { statusCode: 200, headers: { a: 'b\r\nc: d' } }],
      ['a header name that is none', { statusCode: 200, headers: { 'a b': 'c' } }],
      ['cookies that are no list', { statusCode: 200, cookies: 'a=b' }],
      [
        'base64 that is not said by a boolean',
        { statusCode: 200, isBase64Encoded: 'true', body: '' },
      ],
    ] as const
  ).map(([name, returns]): Result => ({
    facts: [38],
    name: `malformed: ${name}`,
    fn: { returns },
    want: SERVER_ERROR,
  })),
  {
    facts: [43],
    name: 'an answer over 6 MB is a 500',
    fn: { returns: { statusCode: 200, body: 'x'.repeat(6 * 1024 * 1024) } },
    want: SERVER_ERROR,
  },
  {
    facts: [43],
    name: 'an answer below 6 MB is given',
    fn: { returns: { statusCode: 200, body: 'x'.repeat(6 * 1024 * 1024 - 100) } },
    want: { status: 200, headers: { 'content-length': String(6 * 1024 * 1024 - 100) } },
  },
];

const one: readonly Result[] = [
  {
    facts: [37],
    name: 'format 1.0: headers and multiValueHeaders merge',
    fn: {
      returns: {
        statusCode: 200,
        headers: { 'X-Single': 's', 'X-Multi': 'c' },
        multiValueHeaders: { 'x-multi': ['a', 'b'] },
        body: 'ok',
      },
    },
    want: {
      status: 200,
      headerLines: [
        ['x-multi', 'a'],
        ['x-multi', 'b'],
        ['x-single', 's'],
        ['x-multi', 'c'],
      ].sort(([a = '', x = ''], [b = '', y = '']) => (a === b ? x.localeCompare(y) : 0)) as [
        string,
        string,
      ][],
      body: 'ok',
    },
  },
  {
    facts: [37],
    name: 'format 1.0: a value that stands in both maps is sent once, another beside it',
    fn: {
      returns: {
        statusCode: 200,
        headers: { 'X-Both': 'b', 'x-other': 'd' },
        multiValueHeaders: { 'x-both': ['a', 'b'], 'X-Other': ['c'] },
        body: 'ok',
      },
    },
    want: {
      status: 200,
      headerLines: [
        ['x-both', 'a'],
        ['x-both', 'b'],
        ['x-other', 'c'],
        ['x-other', 'd'],
      ] as const,
    },
  },
  ...(
    [
      ['an object without statusCode', { a: 1 }],
      ['a string', 'words'],
      ['null', null],
    ] as const
  ).map(([name, returns]): Result => ({
    facts: [37],
    name: `format 1.0 infers nothing: ${name}`,
    fn: { returns },
    want: SERVER_ERROR,
  })),
].map((it): Result => ({ ...it, routes: ONE }));

const PETS = { 'GET /pets/{petId}': {} };

/** Section B: from a function's result to the response (facts 31-44). */
export const section: Section = {
  title: 'B. HTTP API: Lambda response to HTTP response',
  cases: [
    ...two.map(result),
    ...one.map(result),
    {
      facts: [38, 41],
      name: 'a function that nobody configured is a 500',
      routes: {
        'GET /': { integration: { uri: 'arn:aws:lambda:us-east-1:123456789012:function:no' } },
      },
      steps: [{ request: { url: '/' }, want: SERVER_ERROR }],
    },
    {
      facts: [39],
      name: 'every response carries the request id in one header alone',
      routes: PETS,
      functions: {
        fn: { returns: { statusCode: 200, headers: { 'apigw-requestid': 'forged' }, body: '' } },
      },
      steps: [
        {
          request: { url: '/pets/6' },
          want: {
            headerLines: [['apigw-requestid', 'request-1=']],
            headers: { 'x-amzn-requestid': null, 'x-amz-apigw-id': null },
          },
        },
        { request: { url: '/no' }, want: { headers: { 'apigw-requestid': 'request-2=' } } },
      ],
    },
    {
      facts: [40, 41],
      name: 'no route: 404, not 403 or 405, as JSON without a space',
      routes: PETS,
      steps: [
        {
          request: { url: '/pets' },
          want: {
            status: 404,
            headers: { 'content-type': 'application/json' },
            body: '{"message":"Not Found"}',
            calls: { fn: 0 },
          },
        },
        {
          request: { method: 'DELETE', url: '/pets/6' },
          want: { status: 404, body: '{"message":"Not Found"}', calls: { fn: 0 } },
        },
        { request: { url: '/pets/6' }, want: { status: 200, calls: { fn: 1 } } },
      ],
    },
    {
      facts: [41],
      name: 'a body over 10 MB is a 413',
      routes: { 'POST /': {} },
      steps: [
        {
          request: { method: 'POST', url: '/', body: Buffer.alloc(10 * 1024 * 1024 + 1) },
          want: {
            status: 413,
            body: '{"message":"Request Entity Too Large"}',
            calls: { fn: 0 },
          },
        },
      ],
    },
    {
      facts: [41, 98],
      name: 'a function that takes longer than the integration may is a 503',
      routes: { 'GET /': { integration: { timeoutInMillis: 50 } } },
      functions: { fn: { hangs: true } },
      steps: [
        {
          request: { url: '/' },
          want: { status: 503, body: '{"message":"Service Unavailable"}' },
        },
      ],
    },
    {
      facts: [41],
      name: 'a backend that nobody serves is a 503',
      routes: {
        'GET /': {
          integration: ({ nowhere }) => ({
            type: 'http_proxy',
            httpMethod: 'GET',
            uri: `${nowhere}/x`,
          }),
        },
      },
      steps: [
        {
          request: { url: '/' },
          want: { status: 503, body: '{"message":"Service Unavailable"}' },
        },
      ],
    },
    {
      facts: [42],
      name: 'gateway responses cannot be customised',
      routes: PETS,
      root: {
        'x-amazon-apigateway-gateway-responses': {
          DEFAULT_4XX: { responseTemplates: { 'application/json': '{"mine":1}' } },
        },
      },
      steps: [{ request: { url: '/no' }, want: { status: 404, body: '{"message":"Not Found"}' } }],
    },
    ...(
      [
        [true, 404],
        [false, 200],
      ] as const
    ).map(([disabled, status]): Case => ({
      facts: [44],
      name: `default endpoint ${disabled ? 'disabled: 404' : 'enabled'}`,
      routes: PETS,
      root: {
        servers: [
          {
            url: 'https://api.example',
            'x-amazon-apigateway-endpoint-configuration': { disableExecuteApiEndpoint: disabled },
          },
        ],
      },
      steps: [
        {
          request: { url: '/pets/6', headers: { host: 'a1.execute-api.us-east-1.amazonaws.com' } },
          want: { status, ...(disabled && { body: '{"message":"Not Found"}' }) },
        },
        {
          request: { url: '/pets/6', headers: { host: 'shop.example' } },
          want: { status: 200 },
        },
      ],
    })),
  ],
};
