import type { Case, Section, Step } from '../harness/case.ts';

const PET = { url: '/pets/6' };
const THROTTLED = { status: 429, body: '{"message":"Too Many Requests"}', calls: { fn: 0 } };

const times = (count: number, step: Step): Step[] => Array.from({ length: count }, () => step);
const taken = (request = PET, after = 0): Step => ({ request, after, want: { status: 200 } });
const refused = (request = PET, after = 0): Step => ({ request, after, want: THROTTLED });

const CLF =
  '$context.identity.sourceIp - - [$context.requestTime] "$context.httpMethod $context.routeKey $context.protocol" $context.status $context.responseLength $context.requestId';
const JSON_FORMAT =
  '{ "requestId":"$context.requestId", "ip": "$context.identity.sourceIp", "requestTime":"$context.requestTime", "httpMethod":"$context.httpMethod","routeKey":"$context.routeKey", "status":"$context.status","protocol":"$context.protocol", "responseLength":"$context.responseLength" }';
const XML =
  '<request id="$context.requestId"> <ip>$context.identity.sourceIp</ip> <requestTime>$context.requestTime</requestTime> <httpMethod>$context.httpMethod</httpMethod> <routeKey>$context.routeKey</routeKey> <status>$context.status</status> <protocol>$context.protocol</protocol> <responseLength>$context.responseLength</responseLength> </request>';
const CSV =
  '$context.identity.sourceIp,$context.requestTime,$context.httpMethod,$context.routeKey,$context.protocol,$context.status,$context.responseLength,$context.requestId';

type Logged = readonly [facts: number[], name: string, format: string, line: string, step: Step];

const logged = (...[facts, name, format, line, step]: Logged): Case => ({
  facts,
  name,
  config: { accessLog: { format } },
  steps: [{ ...step, want: { ...step.want, log: [line] } }],
});

const OK: Step = { request: PET, want: { status: 200 } };
const LOST: Step = { request: { url: '/no' }, want: { status: 404 } };

/** Every variable of an HTTP API that a plain call sets. */
const VARIABLES: Readonly<Record<string, string>> = {
  accountId: '123456789012',
  apiId: '2p09imqbsp',
  dataProcessed: '4',
  domainName: 'shop.example',
  domainPrefix: 'shop',
  extendedRequestId: 'request-1=',
  httpMethod: 'POST',
  'identity.sourceIp': '192.0.2.7',
  'identity.userAgent': 'probe/1',
  'integration.integrationStatus': '200',
  'integration.latency': '0',
  'integration.status': '202',
  integrationLatency: '0',
  integrationStatus: '200',
  path: '/pets/6',
  protocol: 'HTTP/1.1',
  requestId: 'request-1=',
  requestTime: '21/Nov/2026:12:00:00 +0000',
  requestTimeEpoch: '1795262400000',
  responseLatency: '0',
  responseLength: '3',
  routeKey: 'POST /pets/{petId}',
  stage: '$default',
  status: '202',
};

/** Known variables that nothing sets here. */
const UNSET = [
  'authorizer.claims.sub',
  'authorizer.error',
  'authorizer.principalId',
  'authorizer.team',
  'awsEndpointRequestId',
  'awsEndpointRequestId2',
  'customDomain.basePathMatched',
  'error.message',
  'error.messageString',
  'error.responseType',
  'identity.accountId',
  'identity.caller',
  'identity.clientCert.subjectDN',
  'identity.cognitoIdentityId',
  'identity.principalOrgId',
  'identity.user',
  'identity.userArn',
  'integration.error',
  'integration.requestId',
  'integrationErrorMessage',
];

/** Section I: throttling, logs, metrics, domains (facts 106-112). */
export const section: Section = {
  title: 'I. HTTP API: throttling, logs, metrics, domains',
  cases: [
    {
      facts: [106],
      name: 'a stage throttle: the burst, then its rate',
      config: { throttle: { rateLimit: 2, burstLimit: 3 } },
      steps: [
        ...times(3, taken()),
        refused(),
        refused(PET, 499),
        taken(PET, 1),
        refused(),
        ...times(3, taken(PET, 5_000)),
      ].slice(0, 7),
    },
    {
      facts: [106],
      name: 'a bucket never holds more than its burst',
      config: { throttle: { rateLimit: 2, burstLimit: 3 } },
      steps: [taken(PET, 60_000), ...times(2, taken()), refused()],
    },
    {
      facts: [106],
      name: 'routes share the bucket of the stage, a route of its own throttle has its own',
      config: {
        throttle: {
          rateLimit: 1,
          burstLimit: 2,
          routes: { 'GET /own': { rateLimit: 1, burstLimit: 1 } },
        },
      },
      routes: { 'GET /a': {}, 'GET /b': {}, 'GET /own': {} },
      steps: [
        taken({ url: '/own' }),
        refused({ url: '/own' }),
        taken({ url: '/a' }),
        taken({ url: '/b' }),
        refused({ url: '/a' }),
        refused({ url: '/b' }),
        taken({ url: '/own' }, 1_000),
      ],
    },
    {
      facts: [106],
      name: 'an operation may say its throttle',
      routes: {
        'GET /a': {
          members: { 'x-gatehouse': { public: true, throttle: { rateLimit: 1, burstLimit: 1 } } },
        },
      },
      steps: [taken({ url: '/a' }), refused({ url: '/a' })],
    },
    logged(
      [107],
      'the log in common log format',
      CLF,
      '127.0.0.1 - - [21/Nov/2026:12:00:00 +0000] "GET GET /pets/{petId} HTTP/1.1" 200 2 request-1=',
      OK,
    ),
    logged(
      [107],
      'the log in JSON',
      JSON_FORMAT,
      '{ "requestId":"request-1=", "ip": "127.0.0.1", "requestTime":"21/Nov/2026:12:00:00 +0000", "httpMethod":"GET","routeKey":"GET /pets/{petId}", "status":"200","protocol":"HTTP/1.1", "responseLength":"2" }',
      OK,
    ),
    logged(
      [107],
      'the log in XML',
      XML,
      '<request id="request-1="> <ip>127.0.0.1</ip> <requestTime>21/Nov/2026:12:00:00 +0000</requestTime> <httpMethod>GET</httpMethod> <routeKey>GET /pets/{petId}</routeKey> <status>200</status> <protocol>HTTP/1.1</protocol> <responseLength>2</responseLength> </request>',
      OK,
    ),
    logged(
      [107],
      'the log in CSV',
      CSV,
      '127.0.0.1,21/Nov/2026:12:00:00 +0000,GET,GET /pets/{petId},HTTP/1.1,200,2,request-1=',
      OK,
    ),
    ...Object.entries(VARIABLES).map(([variable, value]): Case => ({
      facts: [108],
      name: `$context.${variable} is ${value}`,
      routes: { 'POST /pets/{petId}': {} },
      config: { accessLog: { format: `$context.requestId $context.${variable}` } },
      functions: { fn: { returns: { statusCode: 202, body: 'abc' } } },
      steps: [
        {
          request: {
            method: 'POST',
            url: '/pets/6?q=1',
            headers: { host: 'shop.example', 'user-agent': 'probe/1' },
            body: 'x',
            sourceIp: '192.0.2.7',
          },
          want: { log: [`request-1= ${value}`] },
        },
      ],
    })),
    logged(
      [108],
      'a refusal says what it was',
      '$context.status $context.error.responseType $context.error.message $context.error.messageString',
      '404 RESOURCE_NOT_FOUND Not Found "Not Found"',
      LOST,
    ),
    {
      facts: [108],
      name: 'a failed integration says why',
      config: {
        accessLog: { format: '$context.integration.error|$context.integrationErrorMessage' },
      },
      functions: { fn: { fails: 'out of paper' } },
      steps: [
        {
          request: PET,
          want: {
            status: 500,
            log: ['fn failed: Error: out of paper|fn failed: Error: out of paper'],
          },
        },
      ],
    },
    ...UNSET.map((variable) =>
      logged([109], `$context.${variable} is unset`, `$context.${variable}`, '-', OK),
    ),
    logged([109], 'no route is -', '$context.routeKey', '-', LOST),
    {
      facts: [108],
      name: 'a variable that an HTTP API does not have is refused',
      config: { accessLog: { format: '$context.requestId $context.resourcePath' } },
      refused: ['$context.resourcePath'],
    },
    ...['constructor', 'toString', '__proto__.name', 'authorizer.claims'].map((variable): Case => ({
      facts: [108],
      name: `a name that every object has is no variable: ${variable}`,
      config: { accessLog: { format: `$context.requestId $context.${variable}` } },
      refused: [`$context.${variable} is no variable`],
    })),
    {
      facts: [108, 111],
      name: 'latencies are the time that a function took',
      config: {
        accessLog: {
          format:
            '$context.integrationLatency $context.integration.latency $context.responseLatency',
        },
      },
      functions: { fn: { returns: { statusCode: 200, body: 'slow' }, takes: 250 } },
      steps: [
        {
          request: PET,
          want: {
            log: ['250 250 250'],
            metrics: { 'GET /pets/{petId}': { Latency: 250, IntegrationLatency: 250 } },
          },
        },
      ],
    },
    {
      facts: [110],
      name: 'a format over 3 KB is refused',
      config: { accessLog: { format: `$context.requestId ${'x'.repeat(3 * 1024)}` } },
      refused: ['3 KB'],
    },
    {
      facts: [110],
      name: 'a format of 3 KB is taken',
      config: { accessLog: { format: `$context.requestId ${'x'.repeat(3 * 1024 - 19)}` } },
      steps: [{ request: PET, want: { log: [`request-1= ${'x'.repeat(3 * 1024 - 19)}`] } }],
    },
    {
      facts: [107],
      name: 'a caller cannot break out of a line, or of the JSON of it',
      config: {
        accessLog: { format: '{"agent":"$context.identity.userAgent","path":"$context.path"}' },
      },
      routes: { $default: {} },
      steps: [
        {
          request: { url: '/a"b%22c', headers: { 'user-agent': 'x","status":"200' } },
          want: { log: ['{"agent":"x\\",\\"status\\":\\"200","path":"/a\\"b\\"c"}'] },
        },
      ],
    },
    {
      facts: [20, 112],
      name: 'API mappings and truststores (domainNames) are refused for now',
      config: { domainNames: [] },
      refused: ['domainNames is honoured for REST APIs only'],
    },
    {
      facts: [111],
      name: 'metrics count calls, errors and data by route',
      routes: { 'GET /pets/{petId}': {} },
      functions: { fn: { returns: { statusCode: 200, body: 'four' } } },
      steps: [
        { request: PET, want: {} },
        { request: PET, functions: { fn: { fails: 'x' } }, want: { status: 500 } },
        {
          request: { url: '/no' },
          want: {
            metrics: {
              'GET /pets/{petId}': {
                Count: 2,
                '4xx': 0,
                '5xx': 1,
                Latency: 0,
                IntegrationLatency: 0,
                DataProcessed: 39,
              },
              '-': { Count: 1, '4xx': 1, '5xx': 0 },
            },
          },
        },
      ],
    },
  ],
};
