import type { Case, Section } from '../harness/case.ts';

const GET_PET = { url: '/pets/6' };
const ANY_PATH = { 'ANY /{proxy+}': {} };

const TEXT_TYPES = [
  'text/plain',
  'text/csv; charset=utf-8',
  'application/json',
  'Application/JSON; charset=utf-8',
  'application/xml',
  'application/javascript;v=1',
];

const BINARY_TYPES = [
  undefined,
  'application/x-www-form-urlencoded',
  'application/octet-stream',
  'image/png',
  'application/vnd.api+json',
];

/** Section A: the event of payload format 2.0 (facts 1-21). */
export const section: Section = {
  title: 'A. HTTP API: Lambda event, payload format 2.0',
  cases: [
    {
      facts: [1, 2, 3],
      name: 'a bare GET has only the members that hold something',
      routes: { 'GET /': {} },
      steps: [
        {
          request: { url: '/' },
          want: {
            eventKeys: {
              '': [
                'version',
                'routeKey',
                'rawPath',
                'rawQueryString',
                'headers',
                'requestContext',
                'isBase64Encoded',
              ],
            },
            event: { version: '2.0', rawQueryString: '', isBase64Encoded: false },
          },
        },
      ],
    },
    {
      facts: [1],
      name: 'members stand in the order of AWS',
      config: { stageVariables: { colour: 'blue' } },
      routes: { 'POST /pets/{petId}': {} },
      steps: [
        {
          request: {
            method: 'POST',
            url: '/pets/6?a=1',
            headers: { cookie: 'a=b', 'content-type': 'text/plain' },
            body: 'x',
          },
          want: {
            eventKeys: {
              '': [
                'version',
                'routeKey',
                'rawPath',
                'rawQueryString',
                'cookies',
                'headers',
                'queryStringParameters',
                'requestContext',
                'body',
                'pathParameters',
                'isBase64Encoded',
                'stageVariables',
              ],
            },
          },
        },
      ],
    },
    {
      facts: [4],
      name: 'the path is decoded: a space',
      routes: ANY_PATH,
      steps: [
        {
          request: { url: '/capture/space%20value' },
          want: {
            event: {
              rawPath: '/capture/space value',
              requestContext: { http: { path: '/capture/space value' } },
            },
          },
        },
      ],
    },
    {
      facts: [4],
      name: 'the path is decoded: reserved characters',
      routes: ANY_PATH,
      steps: [
        {
          request: { url: '/capture/%40id%2Fa%23b' },
          want: { event: { rawPath: '/capture/@id/a#b' } },
        },
      ],
    },
    {
      facts: [5],
      name: 'the path ends at a decoded question mark',
      routes: ANY_PATH,
      steps: [
        {
          request: { url: '/capture/what%3Fnot?q=1' },
          want: { event: { rawPath: '/capture/what', rawQueryString: 'q=1' } },
        },
      ],
    },
    {
      facts: [6, 7],
      name: 'the query is kept as sent, and decoded beside it',
      steps: [
        {
          request: {
            url: '/pets/6?repeat=one&repeat=two&redirect=https%3A%2F%2Fa.example&literalPlus=a+b&encodedPlus=a%2Bb&empty=',
          },
          want: {
            event: {
              rawQueryString:
                'repeat=one&repeat=two&redirect=https%3A%2F%2Fa.example&literalPlus=a+b&encodedPlus=a%2Bb&empty=',
            },
            eventMaps: {
              queryStringParameters: {
                repeat: 'one,two',
                redirect: 'https://a.example',
                literalPlus: 'a b',
                encodedPlus: 'a+b',
                empty: '',
              },
            },
          },
        },
      ],
    },
    {
      facts: [8],
      name: 'header names are lower case, repeated headers joined by a comma',
      steps: [
        {
          request: { ...GET_PET, headers: { 'X-Trial': ['first', 'second'] } },
          want: {
            event: { headers: { 'x-trial': 'first,second' } },
            eventLacks: ['headers.X-Trial'],
          },
        },
      ],
    },
    {
      facts: [9],
      name: 'cookies leave the headers for a list',
      steps: [
        {
          request: { ...GET_PET, headers: { Cookie: 'session=abc123; theme=dark' } },
          want: {
            event: { cookies: ['session=abc123', 'theme=dark'] },
            eventLacks: ['headers.cookie', 'headers.Cookie'],
          },
        },
      ],
    },
    {
      facts: [10],
      name: 'the gateway adds length, host, trace and forwarding headers',
      steps: [
        {
          request: { ...GET_PET, headers: { Host: 'shop.example' }, sourceIp: '192.0.2.7' },
          want: {
            eventMaps: {
              headers: {
                host: 'shop.example',
                'content-length': '0',
                'x-amzn-trace-id': 'Root=1-6b0187c0-0123456789abcdef01234567',
                'x-forwarded-for': '192.0.2.7',
                'x-forwarded-port': '443',
                'x-forwarded-proto': 'https',
              },
            },
          },
        },
      ],
    },
    {
      facts: [10],
      name: 'a caller cannot say it came over http, and its address is added to those it names',
      steps: [
        {
          request: {
            ...GET_PET,
            headers: { 'X-Forwarded-Proto': 'http', 'X-Forwarded-For': '203.0.113.9' },
            sourceIp: '192.0.2.7',
          },
          want: {
            event: {
              headers: {
                'x-forwarded-proto': 'https',
                'x-forwarded-for': '203.0.113.9, 192.0.2.7',
              },
            },
          },
        },
      ],
    },
    {
      facts: [10],
      name: 'headers of the connection do not reach the function',
      steps: [
        {
          request: {
            ...GET_PET,
            headers: { connection: 'keep-alive', 'keep-alive': '5', te: 'x' },
          },
          want: { eventLacks: ['headers.connection', 'headers.keep-alive', 'headers.te'] },
        },
      ],
    },
    {
      facts: [12],
      name: 'the protocol is HTTP/1.1',
      steps: [
        {
          request: GET_PET,
          want: { event: { requestContext: { http: { protocol: 'HTTP/1.1' } } } },
        },
      ],
    },
    {
      facts: [13],
      name: 'a named stage stands in the paths, not in route key and path parameters',
      config: { stage: 'dev' },
      steps: [
        {
          request: {
            url: '/dev/pets/6',
            headers: { host: 'abc123.execute-api.us-east-1.amazonaws.com' },
          },
          want: {
            event: {
              rawPath: '/dev/pets/6',
              routeKey: 'GET /pets/{petId}',
              requestContext: { http: { path: '/dev/pets/6' }, stage: 'dev' },
              pathParameters: { petId: '6' },
            },
          },
        },
      ],
    },
    {
      facts: [13],
      name: 'the default stage does not stand in the paths',
      steps: [
        {
          request: {
            url: '/pets/6',
            headers: { host: 'abc123.execute-api.us-east-1.amazonaws.com' },
          },
          want: { event: { rawPath: '/pets/6', requestContext: { stage: '$default' } } },
        },
      ],
    },
    {
      facts: [14],
      name: 'a custom domain selects no stage and names itself',
      config: { stage: 'dev' },
      routes: ANY_PATH,
      steps: [
        {
          request: { url: '/dev/pets/6', headers: { host: 'shop.example' } },
          want: {
            event: {
              rawPath: '/dev/pets/6',
              pathParameters: { proxy: 'dev/pets/6' },
              requestContext: { domainName: 'shop.example', domainPrefix: 'shop', stage: 'dev' },
            },
          },
        },
      ],
    },
    {
      facts: [15],
      name: 'a trailing slash stays in the path and is not part of a greedy value',
      routes: ANY_PATH,
      steps: [
        {
          request: { url: '/thing/' },
          want: {
            event: {
              rawPath: '/thing/',
              requestContext: { http: { path: '/thing/' } },
              pathParameters: { proxy: 'thing' },
            },
          },
        },
      ],
    },
    {
      facts: [16],
      name: 'the default route has no path parameters',
      routes: { $default: {} },
      steps: [
        {
          request: { url: '/any/thing' },
          want: { event: { routeKey: '$default' }, eventLacks: ['pathParameters'] },
        },
      ],
    },
    {
      facts: [16, 17],
      name: 'a greedy value has no leading slash',
      routes: ANY_PATH,
      steps: [
        {
          request: { url: '/trpc/health' },
          want: {
            event: { routeKey: 'ANY /{proxy+}', pathParameters: { proxy: 'trpc/health' } },
          },
        },
      ],
    },
    ...TEXT_TYPES.map((type): Case => ({
      facts: [18],
      name: `a body of type ${type} is text`,
      routes: { 'POST /': {} },
      steps: [
        {
          request: { method: 'POST', url: '/', headers: { 'content-type': type }, body: 'é"\n' },
          want: { event: { body: 'é"\n', isBase64Encoded: false } },
        },
      ],
    })),
    ...BINARY_TYPES.map((type): Case => ({
      facts: [18],
      name: `a body of type ${type ?? 'unknown'} is base64`,
      routes: { 'POST /': {} },
      steps: [
        {
          request: {
            method: 'POST',
            url: '/',
            ...(type !== undefined && { headers: { 'content-type': type } }),
            body: 'a=1',
          },
          want: { event: { body: 'YT0x', isBase64Encoded: true } },
        },
      ],
    })),
    {
      facts: [21],
      name: 'stage variables are there when the stage has some',
      config: { stageVariables: { colour: 'blue' } },
      steps: [{ request: GET_PET, want: { eventMaps: { stageVariables: { colour: 'blue' } } } }],
    },
    {
      facts: [21],
      name: 'stage variables are absent when the stage has none',
      steps: [{ request: GET_PET, want: { eventLacks: ['stageVariables'] } }],
    },
    {
      facts: [20],
      name: 'mutual TLS: an event has no client certificate',
      steps: [{ request: GET_PET, want: { eventLacks: ['requestContext.authentication'] } }],
    },
    {
      facts: [11],
      name: 'the request context names the call',
      steps: [
        {
          request: { ...GET_PET, headers: { host: 'shop.example:8080', 'user-agent': 'probe/1' } },
          want: {
            eventKeys: {
              requestContext: [
                'accountId',
                'apiId',
                'domainName',
                'domainPrefix',
                'http',
                'requestId',
                'routeKey',
                'stage',
                'time',
                'timeEpoch',
              ],
              'requestContext.http': ['method', 'path', 'protocol', 'sourceIp', 'userAgent'],
            },
            event: {
              requestContext: {
                accountId: '123456789012',
                domainName: 'shop.example',
                domainPrefix: 'shop',
                http: {
                  method: 'GET',
                  path: '/pets/6',
                  protocol: 'HTTP/1.1',
                  sourceIp: '127.0.0.1',
                  userAgent: 'probe/1',
                },
                requestId: 'request-1=',
                routeKey: 'GET /pets/{petId}',
                stage: '$default',
                time: '21/Nov/2026:12:00:00 +0000',
                timeEpoch: 1795262400000,
              },
            },
          },
        },
      ],
    },
  ],
};
