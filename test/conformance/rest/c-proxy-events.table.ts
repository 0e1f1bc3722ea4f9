import type { RestCase, RestSection } from '../harness/case.ts';

const HOST = 'a1b2c3.execute-api.us-east-1.amazonaws.com';
const PROXY = { 'ANY /{proxy+}': {} } as const;
const STAGE = { stage: 'test' } as const;

/** What a function of `/{proxy+}` is told of a path of the default endpoint. */
const path = (
  fact: number,
  url: string,
  [eventPath, proxy, contextPath]: readonly [string, string, string],
): RestCase => ({
  facts: [fact],
  name: `${url} is ${eventPath} to the function`,
  methods: PROXY,
  config: STAGE,
  functions: { fn: { returns: {} } },
  steps: [
    {
      request: { url, headers: { Host: HOST } },
      want: {
        status: 200,
        event: {
          resource: '/{proxy+}',
          path: eventPath,
          pathParameters: { proxy },
          requestContext: { path: contextPath, resourcePath: '/{proxy+}', stage: 'test' },
        },
      },
    },
  ],
});

const KEYS = [
  'resource',
  'path',
  'httpMethod',
  'headers',
  'multiValueHeaders',
  'queryStringParameters',
  'multiValueQueryStringParameters',
  'pathParameters',
  'stageVariables',
  'requestContext',
  'body',
  'isBase64Encoded',
];
const CONTEXT = [
  'resourceId',
  'resourcePath',
  'httpMethod',
  'extendedRequestId',
  'requestTime',
  'path',
  'accountId',
  'protocol',
  'stage',
  'domainPrefix',
  'requestTimeEpoch',
  'requestId',
  'identity',
  'domainName',
  'deploymentId',
  'apiId',
];
const IDENTITY = [
  'cognitoIdentityPoolId',
  'accountId',
  'cognitoIdentityId',
  'caller',
  'sourceIp',
  'principalOrgId',
  'accessKey',
  'cognitoAuthenticationType',
  'cognitoAuthenticationProvider',
  'userArn',
  'userAgent',
  'user',
];

const query = (
  facts: readonly number[],
  sent: string,
  single: Readonly<Record<string, string>> | null,
  multi: Readonly<Record<string, readonly string[]>> | null,
): RestCase => ({
  facts,
  name: `the query ${sent}`,
  methods: PROXY,
  steps: [
    {
      request: { url: `/q?${sent}` },
      want: {
        eventMaps: { queryStringParameters: single, multiValueQueryStringParameters: multi },
      },
    },
  ],
});

const dropped = [
  ...['Connection', 'Content-MD5', 'Expect', 'Max-Forwards', 'Proxy-Authenticate', 'Server', 'TE'],
  ...['Trailer', 'Upgrade', 'WWW-Authenticate'],
];
const kept = ['Accept', 'Age', 'Authorization', 'Content-Encoding', 'Content-Type', 'Date'];
const keptToo = ['Pragma', 'Range', 'Referer', 'User-Agent', 'Via', 'Warn'];
const valued = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, `v-${name}`]));

const binary = { 'x-amazon-apigateway-binary-media-types': ['image/png', 'application/*'] };

const body = (
  facts: readonly number[],
  contentType: string,
  event: { readonly body: string; readonly isBase64Encoded: boolean },
): RestCase => ({
  facts,
  name: `a ${contentType} body ${event.isBase64Encoded ? 'in base64' : 'as it is'}`,
  methods: PROXY,
  root: binary,
  steps: [
    {
      request: {
        method: 'POST',
        url: '/b',
        headers: { 'Content-Type': contentType },
        body: Buffer.from('{"a": "ü"}'),
      },
      want: { event: { ...event, headers: { 'Content-Type': contentType } } },
    },
  ],
});

const BASE64 = { body: Buffer.from('{"a": "ü"}').toString('base64'), isBase64Encoded: true };
const TEXT = { body: '{"a": "ü"}', isBase64Encoded: false };

export const section: RestSection = {
  title: 'C. AWS_PROXY event, version 1',
  cases: [
    path(14, '/test/leaf/', ['/leaf/', 'leaf', '/test/leaf/']),
    path(15, '/test/leaf//deep', ['/leaf//deep', 'leaf//deep', '/test/leaf//deep']),
    path(16, '//test/leaf', ['/leaf', 'leaf', '/test/leaf']),
    path(17, '/test//leaf', ['/leaf', 'leaf', '/test//leaf']),
    path(18, '/test/u/a%2Bb@x.io/c+d@x.io', [
      '/u/a%2Bb@x.io/c+d@x.io',
      'u/a%2Bb@x.io/c+d@x.io',
      '/test/u/a%2Bb@x.io/c+d@x.io',
    ]),
    {
      facts: [17],
      name: 'a double slash behind the stage matches a static resource',
      methods: { 'GET /fixed': {} },
      config: STAGE,
      steps: [
        {
          request: { url: '/test//fixed', headers: { Host: HOST } },
          want: {
            event: { path: '/fixed', resource: '/fixed', pathParameters: null },
          },
        },
      ],
    },
    {
      facts: [24, 25, 26, 27],
      name: 'members of the event, of its context and of its identity',
      methods: { 'GET /plain': {} },
      steps: [
        {
          request: { url: '/plain' },
          want: {
            eventKeys: {
              '': KEYS,
              requestContext: CONTEXT,
              'requestContext.identity': IDENTITY,
            },
            event: {
              queryStringParameters: null,
              multiValueQueryStringParameters: null,
              pathParameters: null,
              stageVariables: null,
              body: null,
              isBase64Encoded: false,
            },
            eventLacks: ['requestContext.authorizer'],
          },
        },
      ],
    },
    {
      facts: [27],
      name: 'nobody is known but an address and an agent',
      methods: { 'GET /plain': {} },
      steps: [
        {
          request: { url: '/plain', headers: { 'User-Agent': 'probe/1' } },
          want: {
            eventMaps: {
              'requestContext.identity': {
                cognitoIdentityPoolId: null,
                accountId: null,
                cognitoIdentityId: null,
                caller: null,
                sourceIp: '127.0.0.1',
                principalOrgId: null,
                accessKey: null,
                cognitoAuthenticationType: null,
                cognitoAuthenticationProvider: null,
                userArn: null,
                userAgent: 'probe/1',
                user: null,
              },
            },
          },
        },
      ],
    },
    {
      facts: [28],
      name: 'path, template, time and domain of the context',
      methods: PROXY,
      config: STAGE,
      steps: [
        {
          request: { method: 'PUT', url: '/test/a/b', headers: { Host: HOST } },
          want: {
            event: {
              httpMethod: 'PUT',
              requestContext: {
                path: '/test/a/b',
                resourcePath: '/{proxy+}',
                protocol: 'HTTP/1.1',
                requestTime: '21/Nov/2026:12:00:00 +0000',
                requestTimeEpoch: 1795262400000,
                domainName: HOST,
                domainPrefix: 'a1b2c3',
                httpMethod: 'PUT',
                accountId: '123456789012',
                stage: 'test',
              },
            },
          },
        },
      ],
    },
    {
      facts: [29, 30],
      name: 'names keep their case, but for Authorization and User-Agent; what is added',
      methods: PROXY,
      steps: [
        {
          request: {
            url: '/h',
            headers: {
              Host: 'shop.example',
              'tEsT-HEADeR': 'aValue',
              aUThorization: 'x y',
              'user-agent': 'a',
            },
          },
          want: {
            event: {
              headers: {
                'tEsT-HEADeR': 'aValue',
                Authorization: 'x y',
                'User-Agent': 'a',
                Host: 'shop.example',
                'X-Forwarded-For': '127.0.0.1',
                'X-Forwarded-Port': '443',
                'X-Forwarded-Proto': 'https',
              },
              multiValueHeaders: { 'tEsT-HEADeR': ['aValue'], Host: ['shop.example'] },
            },
            eventLacks: ['headers.aUThorization', 'headers.user-agent'],
          },
        },
      ],
    },
    {
      facts: [29],
      name: 'a header that repeats: its last value, and all of them',
      methods: PROXY,
      steps: [
        {
          request: { url: '/h', headers: { 'X-Many': ['one', 'two'] } },
          want: {
            event: {
              headers: { 'X-Many': 'two' },
              multiValueHeaders: { 'X-Many': ['one', 'two'] },
            },
          },
        },
      ],
    },
    {
      facts: [31],
      name: 'headers that do not reach a function',
      methods: PROXY,
      steps: [
        {
          request: { url: '/h', headers: valued(dropped) },
          want: {
            eventLacks: dropped.flatMap((name) => [`headers.${name}`, `multiValueHeaders.${name}`]),
          },
        },
      ],
    },
    {
      facts: [31],
      name: 'headers that do',
      methods: PROXY,
      steps: [
        {
          request: {
            url: '/h',
            headers: { ...valued([...kept, ...keptToo]), 'Content-Encoding': 'identity' },
          },
          want: {
            event: {
              headers: { ...valued([...kept, ...keptToo]), 'Content-Encoding': 'identity' },
            },
          },
        },
      ],
    },
    query(
      [32],
      'when=2024-01-01T00:00:00+00:00&mail=a%2Bb@x.io&plus=a+b@x.io#gone',
      { when: '2024-01-01T00:00:00 00:00', mail: 'a+b@x.io', plus: 'a b@x.io' },
      { when: ['2024-01-01T00:00:00 00:00'], mail: ['a+b@x.io'], plus: ['a b@x.io'] },
    ),
    query([33], 'c=x&c=y', { c: 'y' }, { c: ['x', 'y'] }),
    query([33], 'c=x&d=1&c=y', { c: 'y', d: '1' }, { c: ['x', 'y'], d: ['1'] }),
    query([25], '', null, null),
    query([33], 'a&b=', { a: '', b: '' }, { a: [''], b: [''] }),
    {
      facts: [34],
      name: 'a JSON body stays the text it is, its type too',
      methods: PROXY,
      steps: [
        {
          request: {
            method: 'POST',
            url: '/b',
            headers: { 'content-type': 'application/json;charset=utf-8' },
            body: '{"a": [1,  2]}',
          },
          want: {
            event: {
              body: '{"a": [1,  2]}',
              isBase64Encoded: false,
              headers: { 'content-type': 'application/json;charset=utf-8' },
            },
          },
        },
      ],
    },
    {
      facts: [35],
      name: 'requestParameters change nothing',
      methods: {
        'GET /m': {
          integration: {
            requestParameters: {
              'integration.request.header.x-new': "'literal'",
              'integration.request.querystring.new': 'method.request.querystring.a',
            },
          },
        },
      },
      steps: [
        {
          request: { url: '/m?a=1' },
          want: {
            event: { queryStringParameters: { a: '1' } },
            eventLacks: ['headers.x-new', 'queryStringParameters.new'],
          },
        },
      ],
    },
    {
      facts: [36],
      name: 'a required parameter without a validator is not asked for',
      methods: {
        'GET /r': {
          members: {
            parameters: [
              { name: 'x-must', in: 'header', required: true, schema: { type: 'string' } },
            ],
          },
        },
      },
      functions: { fn: { returns: {} } },
      steps: [{ request: { url: '/r' }, want: { status: 200 } }],
    },
    {
      facts: [37],
      name: 'stage variables are an object of strings',
      methods: PROXY,
      config: { stageVariables: { a: '1', b: 'two' } },
      steps: [
        { request: { url: '/v' }, want: { eventMaps: { stageVariables: { a: '1', b: 'two' } } } },
      ],
    },
    {
      facts: [38],
      name: 'an integration that does not POST cannot invoke a function',
      methods: { 'GET /g': { integration: { httpMethod: 'GET' } } },
      steps: [
        {
          request: { url: '/g' },
          want: { status: 500, body: '{"message": "Internal server error"}', calls: { fn: 0 } },
        },
      ],
    },
    body([39], 'image/png', BASE64),
    body([39], 'application/octet-stream; x=y', BASE64),
    body([39], 'text/plain', TEXT),
    {
      facts: [39, 25],
      name: 'no body is null, whatever its type',
      methods: PROXY,
      root: binary,
      steps: [
        {
          request: { url: '/b', headers: { 'Content-Type': 'image/png' } },
          want: { event: { body: null, isBase64Encoded: false } },
        },
      ],
    },
    {
      facts: [63],
      name: 'a trace that a client sends goes on',
      methods: PROXY,
      steps: [
        {
          request: {
            url: '/t',
            headers: {
              'X-Amzn-Trace-Id':
                'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1',
            },
          },
          want: {
            event: {
              headers: {
                'X-Amzn-Trace-Id':
                  'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1',
              },
            },
          },
        },
      ],
    },
  ],
};
