import type { RestCase, RestSection, Want } from '../harness/case.ts';
import {
  http,
  httpProxy,
  lambda,
  lambdaProxy,
  mockAnswering,
} from '../harness/rest-integrations.ts';

const fault: Want = {
  status: 500,
  body: '{"message": "Internal server error"}',
  headers: { 'x-amzn-errortype': 'InternalServerErrorException', 'x-amzn-trace-id': null },
  calls: { fn: 0 },
  backendCalls: 0,
};

type Type = 'AWS' | 'AWS_PROXY' | 'HTTP' | 'HTTP_PROXY';

const integrations = {
  AWS: () => lambda(),
  AWS_PROXY: () => lambdaProxy(),
  HTTP: (backend: string) => http(`${backend}/x`),
  HTTP_PROXY: (backend: string) => httpProxy(`${backend}/x`),
} as const;

/** Maps a header towards an integration from one of the request. */
const towards = (facts: readonly number[], type: Type, header: string, want: Want): RestCase => ({
  facts,
  name: `${header} mapped towards ${type}`,
  methods: {
    'GET /m': {
      integration: ({ backend }) => ({
        ...integrations[type](backend),
        requestParameters: {
          [`integration.request.header.${header}`]: 'method.request.header.Source',
        },
      }),
    },
  },
  functions: { fn: { returns: {} } },
  steps: [
    { request: { url: '/m', headers: { Source: 'v' } }, want },
    { request: { url: '/m' }, want: { status: 200 } },
  ],
});

const TYPES = ['AWS', 'AWS_PROXY', 'HTTP', 'HTTP_PROXY'] as const;

const passed = [
  ...['Accept', 'Accept-Charset', 'Accept-Encoding', 'Age', 'Authorization', 'Content-Encoding'],
  ...[
    'Content-MD5',
    'Content-Type',
    'Date',
    'Max-Forwards',
    'Pragma',
    'Range',
    'Referer',
    'Server',
  ],
  ...['User-Agent', 'Warn', 'WWW-Authenticate'],
];

const renamed = [
  ...['Authorization', 'Connection', 'Content-Length', 'Content-MD5', 'Date', 'Expect', 'Host'],
  ...['Max-Forwards', 'Proxy-Authenticate', 'Server', 'Trailer', 'Upgrade', 'User-Agent'],
  'WWW-Authenticate',
];

const kept = [
  ...['Accept', 'Accept-Encoding', 'Age', 'Content-Encoding', 'Pragma', 'Range', 'Referer', 'TE'],
  ...['Via', 'Warn'],
];

const answeredWith = (
  name: string,
  headers: readonly string[],
  want: (header: string) => Record<string, string | null>,
): RestCase => ({
  facts: [66],
  name,
  methods: {
    'GET /m': {
      integration: lambda({
        responses: {
          default: {
            statusCode: 200,
            responseParameters: Object.fromEntries(
              headers.map((header) => [`method.response.header.${header}`, `'v-${header}'`]),
            ),
          },
        },
      }),
    },
  },
  steps: [
    {
      request: { url: '/m' },
      want: {
        status: 200,
        headers: Object.assign({}, ...headers.map(want)) as Want['headers'] & {},
      },
    },
  ],
});

export const section: RestSection = {
  title: 'E. Request id, trace id, header remapping',
  cases: [
    ...TYPES.flatMap((type) =>
      ['Content-Length', 'Transfer-Encoding', 'transfer-encoding'].map((header) =>
        towards([4, 35, 64], type, header, fault),
      ),
    ),
    ...(['AWS', 'AWS_PROXY'] as const).flatMap((type) =>
      ['Authorization', 'Connection', 'Expect', 'Proxy-Authenticate', 'TE'].map((header) =>
        towards([35, 64], type, header, fault),
      ),
    ),
    ...(['HTTP', 'HTTP_PROXY'] as const).flatMap((type) => [
      ...['Expect', 'Proxy-Authenticate', 'TE', 'Via'].map((header) =>
        towards([65], type, header, { status: 200, backendLacks: [header.toLowerCase()] }),
      ),
      towards([65], type, 'Connection', { status: 200, backendCalls: 1 }),
      ...passed.map((header) =>
        towards([65], type, header, {
          status: 200,
          backend: { headers: { [header.toLowerCase()]: 'v' } },
        }),
      ),
    ]),
    answeredWith('names that the gateway owns are answered under another', renamed, (header) => ({
      [`x-amzn-remapped-${header.toLowerCase()}`]: `v-${header}`,
    })),
    answeredWith('Transfer-Encoding vanishes', ['Transfer-Encoding'], () => ({
      'transfer-encoding': null,
      'x-amzn-remapped-transfer-encoding': null,
    })),
    answeredWith('other names stay', kept, (header) => ({
      [header.toLowerCase()]: `v-${header}`,
    })),
    {
      facts: [67],
      importFacts: [253],
      name: 'HTTP_PROXY renames what it writes itself',
      methods: { 'GET /m': { integration: ({ backend }) => httpProxy(`${backend}/x`) } },
      steps: [
        {
          request: { url: '/m' },
          backend: {
            headers: [
              ...['Content-Length', '4', 'Date', 'then', 'Server', 'own', 'Connection', 'close'],
              ...['x-amzn-requestid', 'theirs', 'WWW-Authenticate', 'Basic', 'X-Own', 'kept'],
              ...['Set-Cookie', 'a=1', 'Set-Cookie', 'b=2', 'Content-Type', 'text/plain'],
            ],
            body: 'body',
          },
          want: {
            status: 200,
            body: 'body',
            headers: {
              'x-amzn-remapped-content-length': '4',
              'x-amzn-remapped-date': 'then',
              'x-amzn-remapped-server': 'own',
              'x-amzn-remapped-connection': 'close',
              'x-amzn-remapped-x-amzn-requestid': 'theirs',
              'x-amzn-remapped-www-authenticate': 'Basic',
              'x-own': 'kept',
              'content-type': 'text/plain',
            },
            headerLines: [
              ['set-cookie', 'a=1'],
              ['set-cookie', 'b=2'],
            ],
          },
        },
      ],
    },
    {
      facts: [60],
      name: 'a backend that names no type is answered as JSON',
      methods: { 'GET /m': { integration: ({ backend }) => httpProxy(`${backend}/x`) } },
      steps: [
        {
          request: { url: '/m' },
          backend: { body: 'text' },
          want: { status: 200, headers: { 'content-type': 'application/json' } },
        },
      ],
    },
    {
      facts: [66, 116],
      name: 'no value splits an answer',
      methods: {
        'GET /m': {
          integration: mockAnswering(
            '#set($context.responseOverride.header.split = $util.urlDecode($input.params("v")))',
          ),
        },
      },
      steps: [
        {
          request: { url: '/m?v=a%250d%250aSet-Cookie:b=1' },
          want: {
            status: 500,
            body: '{"message": "Internal server error"}',
            headers: { 'set-cookie': null },
          },
        },
        { request: { url: '/m?v=a%2520b' }, want: { status: 200, headers: { split: 'a b' } } },
      ],
    },
    {
      facts: [80],
      name: 'no value adds a header to what a backend gets',
      methods: {
        'GET /m': {
          integration: ({ backend }) => ({
            ...http(`${backend}/x`),
            requestParameters: {
              'integration.request.header.mapped': 'method.request.querystring.v',
            },
          }),
        },
      },
      steps: [
        {
          request: { url: '/m?v=a%0d%0aEvil:%201' },
          want: { status: 400, body: '{"message":"Bad Request"}', backendCalls: 0 },
        },
        { request: { url: '/m?v=a%20b' }, want: { backend: { headers: { mapped: 'a b' } } } },
      ],
    },
    {
      facts: [162],
      name: 'an override replaces what is mapped under the same name, in any case, and adds others',
      methods: {
        'GET /m/{p}': {
          integration: ({ backend }) => ({
            ...http(`${backend}/{p}/{q}`),
            requestParameters: {
              'integration.request.header.One': "'mapped'",
              'integration.request.querystring.one': "'mapped'",
              'integration.request.querystring.two': "'kept'",
              'integration.request.path.p': 'method.request.path.p',
            },
            requestTemplates: {
              'application/json':
                '#set($context.requestOverride.header.one = "set")#set($context.requestOverride.header.m = ["a", "b"])#set($context.requestOverride.querystring.one = "s&t")#set($context.requestOverride.path.q = "x/y")',
            },
            responses: {
              default: {
                statusCode: 200,
                responseParameters: {
                  'method.response.header.X-A': "'mapped'",
                  'method.response.header.X-B': "'kept'",
                },
                responseTemplates: {
                  'application/json':
                    '#set($context.responseOverride.header.x-a = "set")#set($context.responseOverride.header.X-C = "added")',
                },
              },
            },
          }),
        },
      },
      steps: [
        {
          request: { url: '/m/v' },
          want: {
            status: 200,
            headers: { 'x-a': 'set', 'x-b': 'kept', 'x-c': 'added' },
            backend: { url: '/v/x/y?two=kept&one=s%26t', headers: { one: 'set', m: 'a,b' } },
          },
        },
      ],
    },
    ...['Content-Length', 'Transfer-Encoding'].map((header): RestCase => ({
      facts: [64],
      name: `${header} cannot be overridden either`,
      methods: {
        'GET /m': {
          integration: ({ backend }) => ({
            ...http(`${backend}/x`),
            requestTemplates: {
              'application/json': `#set($context.requestOverride.header.${header} = "1")`,
            },
          }),
        },
      },
      steps: [{ request: { url: '/m' }, want: fault }],
    })),
    ...['Connection', 'Content-MD5', 'Expect', 'Max-Forwards', 'TE', 'Server', 'Upgrade'].map(
      (header): RestCase => ({
        facts: [68],
        name: `a template does not see ${header}`,
        methods: {
          'GET /m': {
            integration: mockAnswering(`[$input.params('${header}')|$input.params('Seen')]`),
          },
        },
        steps: [
          {
            request: { url: '/m', headers: { [header]: 'v', Seen: 's' } },
            want: { status: 200, body: '[|s]' },
          },
        ],
      }),
    ),
  ],
};
