import type { GatewayConfig } from '../../../gateway/config.ts';
import type { RestCase, RestSection } from '../harness/case.ts';
import { http, lambda, mock } from '../harness/rest-integrations.ts';

const METHODS = { 'GET /pets/{id}': { integration: mock() } };
const ID = '00000000-0000-4000-8000-000000000001';
const UUID = 'aBcdef01-2345-6789-abcd-ef0123456789';

const format = (text: string): GatewayConfig => ({
  stage: 'test',
  accessLog: { format: text },
});

interface Logged {
  readonly importFacts: readonly number[];
  readonly name: string;
  readonly text: string;
  readonly line: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const logs = ({ importFacts, name, text, line, headers = {} }: Logged): RestCase => ({
  facts: [],
  importFacts,
  name,
  methods: METHODS,
  config: format(text),
  steps: [{ request: { url: '/pets/6', headers }, want: { status: 200, log: [line] } }],
});

const CLF =
  '$context.identity.sourceIp $context.identity.caller $context.identity.user [$context.requestTime] "$context.httpMethod $context.resourcePath $context.protocol" $context.status $context.responseLength $context.requestId $context.extendedRequestId';

const JSON_FORMAT =
  '{"requestId":"$context.requestId","extendedRequestId":"$context.extendedRequestId","ip":"$context.identity.sourceIp","caller":"$context.identity.caller","user":"$context.identity.user","requestTime":"$context.requestTime","httpMethod":"$context.httpMethod","resourcePath":"$context.resourcePath","status":"$context.status","protocol":"$context.protocol","responseLength":"$context.responseLength"}';

const accessLogs: readonly RestCase[] = [
  logs({
    importFacts: [228],
    name: 'the CLF format',
    text: CLF,
    line: `127.0.0.1 - - [21/Nov/2026:12:00:00 +0000] "GET /pets/{id} HTTP/1.1" 200 0 ${ID} request-1=`,
  }),
  logs({
    importFacts: [228],
    name: 'the JSON format',
    text: JSON_FORMAT,
    line: `{"requestId":"${ID}","extendedRequestId":"request-1=","ip":"127.0.0.1","caller":"-","user":"-","requestTime":"21/Nov/2026:12:00:00 +0000","httpMethod":"GET","resourcePath":"/pets/{id}","status":"200","protocol":"HTTP/1.1","responseLength":"0"}`,
  }),
  {
    facts: [],
    importFacts: [229],
    name: 'only $context variables are known',
    methods: METHODS,
    config: format('$context.requestId $context.nobody'),
    refused: ['$context.nobody is no variable of a REST API.'],
  },
  {
    facts: [],
    importFacts: [229],
    name: 'a format names the request, on one line',
    methods: METHODS,
    root: { 'x-gatehouse': { accessLog: { format: '$context.status' } } },
    warned: ['The access-log format does not name the request'],
    steps: [{ request: { url: '/pets/6' }, want: { log: ['200'] } }],
  },
  logs({
    importFacts: [229],
    name: 'a line end is left out',
    text: '$context.requestId\n',
    line: ID,
  }),
  logs({
    importFacts: [230],
    name: 'a client chooses its request id',
    text: '$context.requestId',
    line: UUID,
    headers: {
      'x-amzn-RequestId': UUID,
    },
  }),
  logs({
    importFacts: [230],
    name: 'a request id that is no UUID is replaced',
    text: '$context.requestId',
    line: 'UUID_REPLACED_INVALID_REQUEST_ID',
    headers: { 'x-amzn-RequestId': 'mine' },
  }),
  {
    facts: [],
    importFacts: [230],
    name: 'both ids are answered',
    methods: METHODS,
    steps: [
      {
        request: { url: '/pets/6' },
        want: { headers: { 'x-amzn-requestid': ID, 'x-amz-apigw-id': 'request-1=' } },
      },
    ],
  },
  logs({
    importFacts: [231],
    name: 'variables of the access log alone',
    text: '$context.requestId $context.authorize.status $context.authorizer.latency $context.authenticate.error $context.customDomain.basePathMatched $context.integration.latency $context.integrationErrorMessage $context.responseLatency $context.responseLength $context.status $context.waf.status $context.xrayTraceId',
    line: `${ID} - - - - - - 0 0 200 - Root=1-6b0187c0-0123456789abcdef01234567`,
  }),
  {
    facts: [],
    importFacts: [231],
    name: 'status and latency of an integration',
    methods: { 'GET /f': { integration: lambda() } },
    functions: { fn: { returns: {}, takes: 7 } },
    config: format(
      '$context.requestId $context.integrationStatus $context.integration.latency $context.responseLatency',
    ),
    steps: [{ request: { url: '/f' }, want: { log: [`${ID} 200 7 7`] } }],
  },
  logs({
    importFacts: [232],
    name: 'variables of templates and of the access log',
    text: '$context.requestId $context.accountId $context.apiId $context.stage $context.path $context.httpMethod $context.requestTimeEpoch $context.identity.sourceIp $context.identity.userAgent $context.isCanaryRequest $context.error.message $context.error.responseType $context.wafResponseCode $context.webaclArn $context.identity.vpcId',
    line: `${ID} 123456789012 2p09imqbsp test /pets/6 GET 1795262400000 127.0.0.1 agent - - - - - -`,
    headers: { 'user-agent': 'agent' },
  }),
  {
    facts: [],
    importFacts: [232],
    name: 'variables of a refusal',
    methods: METHODS,
    config: format(
      '$context.requestId $context.error.messageString $context.error.responseType $context.resourcePath',
    ),
    steps: [
      {
        request: { url: '/nowhere' },
        want: { log: [`${ID} "Missing Authentication Token" MISSING_AUTHENTICATION_TOKEN -`] },
      },
    ],
  },
];

const runTime: readonly RestCase[] = [
  {
    facts: [69],
    importFacts: [252],
    name: 'names of headers and query parameters in mappings are told apart by case',
    methods: {
      'GET /x': {
        integration: ({ backend }) =>
          http(`${backend}/x`, {
            requestParameters: {
              'integration.request.header.one': 'method.request.header.Head',
              'integration.request.header.two': 'method.request.header.head',
              'integration.request.header.three': 'method.request.querystring.Q',
              'integration.request.header.four': 'method.request.querystring.q',
            },
          }),
      },
    },
    steps: [
      {
        request: { url: '/x?Q=1', headers: { Head: 'a' } },
        want: { backend: { headers: { one: 'a', three: '1' } }, backendLacks: ['two', 'four'] },
      },
    ],
  },
  {
    facts: [56],
    importFacts: [255],
    name: 'only the first type of Accept counts',
    methods: { 'GET /x': {} },
    root: { 'x-amazon-apigateway-binary-media-types': ['image/png'] },
    functions: { fn: { returns: { body: 'aGk=', isBase64Encoded: true } } },
    steps: [
      {
        request: { url: '/x', headers: { accept: 'text/html,image/png' } },
        want: { body: 'aGk=' },
      },
      {
        request: { url: '/x', headers: { accept: 'image/png,text/html' } },
        want: { body: 'hi' },
      },
    ],
  },
  {
    facts: [60],
    importFacts: [256],
    name: 'an answer has a content type',
    methods: METHODS,
    steps: [
      { request: { url: '/pets/6' }, want: { headers: { 'content-type': 'application/json' } } },
    ],
  },
];

/** What surrounds a REST API: its access log, and what changes behaviour at run time. */
export const section: RestSection = {
  title: 'V1. Access logs; V8. Run time',
  cases: [...accessLogs, ...runTime],
};
