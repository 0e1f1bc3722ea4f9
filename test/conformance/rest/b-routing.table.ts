import type { RestCase, RestSection, Step, Want } from '../harness/case.ts';
import { mock, mockAnswering } from '../harness/rest-integrations.ts';

const MISSING_TOKEN: Want = {
  status: 403,
  headers: {
    'content-type': 'application/json',
    'x-amzn-errortype': 'MissingAuthenticationTokenException',
  },
  body: '{"message":"Missing Authentication Token"}',
};

interface Selection {
  readonly facts: readonly number[];
  readonly importFacts?: readonly number[];
  readonly keys: readonly string[];
  /** Method and path, the key of the method that takes it and its path parameters as JSON; `403` for none. */
  readonly calls: readonly (readonly [request: string, key: string, parameters?: string])[];
}

const selection = ({ keys, calls, ...numbers }: Selection): RestCase => ({
  ...numbers,
  name: `${keys.join(' · ')}: ${calls.map(([request, key]) => `${request} → ${key}`).join(', ')}`,
  methods: Object.fromEntries(
    keys.map((key) => {
      const parameters = [...key.matchAll(/\{(\w+)\+?\}/g)].map(
        ([, name = '']) => `"${name}":"$input.params('${name}')"`,
      );
      return [key, { integration: mockAnswering(`${key} {${parameters.join(',')}}`) }];
    }),
  ),
  steps: calls.map(([request, key, parameters = '{}']): Step => {
    const [method = '', url = ''] = request.split(' ');
    const body = method === 'HEAD' ? '' : `${key} ${parameters}`;
    return {
      request: { method, url },
      want:
        key === '403'
          ? method === 'HEAD'
            ? { status: 403 }
            : MISSING_TOKEN
          : { status: 200, body },
    };
  }),
});

const selections: readonly Selection[] = [
  {
    facts: [6],
    importFacts: [245],
    keys: ['GET /here'],
    calls: [
      ['GET /here', 'GET /here'],
      ['GET /nowhere', '403'],
    ],
  },
  {
    facts: [7],
    keys: ['GET /here'],
    calls: [
      ['POST /here', '403'],
      ['HEAD /here', '403'],
      ['OPTIONS /here', '403'],
      ['GET /here', 'GET /here'],
    ],
  },
  {
    facts: [8],
    keys: ['GET /{rest+}', 'GET /a', 'GET /a/fixed'],
    calls: [
      ['GET /a/fixed', 'GET /a/fixed'],
      ['GET /a/other', 'GET /{rest+}', '{"rest":"a/other"}'],
    ],
  },
  {
    facts: [9],
    keys: ['POST /item', 'OPTIONS /{proxy+}'],
    calls: [
      ['OPTIONS /item', 'OPTIONS /{proxy+}', '{"proxy":"item"}'],
      ['POST /item', 'POST /item'],
    ],
  },
  {
    facts: [10],
    keys: ['ANY /item/any', 'OPTIONS /{proxy+}'],
    calls: [
      ['OPTIONS /item/any', 'ANY /item/any'],
      ['GET /item/any', 'ANY /item/any'],
    ],
  },
  {
    facts: [11],
    keys: ['GET /a/b', 'GET /a/{x}', 'GET /{all+}'],
    calls: [
      ['GET /a/b', 'GET /a/b'],
      ['GET /a/c', 'GET /a/{x}', '{"x":"c"}'],
      ['GET /a/c/d', 'GET /{all+}', '{"all":"a/c/d"}'],
    ],
  },
  {
    facts: [12],
    keys: ['GET /p/{proxy+}'],
    calls: [
      ['GET /p', '403'],
      ['GET /p/', '403'],
      ['GET /p/x/y', 'GET /p/{proxy+}', '{"proxy":"x/y"}'],
    ],
  },
  {
    facts: [19],
    keys: ['ANY /x', 'POST /x'],
    calls: [
      ...['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'PUT'].map(
        (method) => [`${method} /x`, 'ANY /x'] as const,
      ),
      ['POST /x', 'POST /x'],
      ['TRACE /x', '403'],
    ],
  },
];

/** A Lambda proxy behind `/{proxy+}`, and what its event says of a path. */
const event = (facts: readonly number[], url: string, wanted: object): RestCase => ({
  facts,
  name: `${url} at the default endpoint`,
  config: { stage: 'test' },
  methods: { 'GET /{proxy+}': {}, 'GET /fixed': {} },
  functions: { fn: { returns: { statusCode: 200 } } },
  steps: [
    {
      request: { url, headers: { host: 'abc123.execute-api.us-east-1.amazonaws.com' } },
      want: { status: 200, event: wanted },
    },
  ],
});

const events: readonly RestCase[] = [
  event([14], '/test/leaf/', {
    resource: '/{proxy+}',
    path: '/leaf/',
    pathParameters: { proxy: 'leaf' },
    requestContext: { path: '/test/leaf/', resourcePath: '/{proxy+}' },
  }),
  event([15], '/test/leaf//deep', {
    path: '/leaf//deep',
    pathParameters: { proxy: 'leaf//deep' },
    requestContext: { path: '/test/leaf//deep' },
  }),
  event([16], '//test/leaf', {
    path: '/leaf',
    pathParameters: { proxy: 'leaf' },
    requestContext: { path: '/test/leaf' },
  }),
  event([17], '/test//leaf', {
    path: '/leaf',
    pathParameters: { proxy: 'leaf' },
    requestContext: { path: '/test//leaf' },
  }),
  event([17], '/test//fixed', {
    resource: '/fixed',
    path: '/fixed',
    pathParameters: null,
    requestContext: { path: '/test//fixed' },
  }),
  event([18], '/test/u/a%2Bb@x.io/c+d@x.io', {
    path: '/u/a%2Bb@x.io/c+d@x.io',
    pathParameters: { proxy: 'u/a%2Bb@x.io/c+d@x.io' },
    requestContext: { path: '/test/u/a%2Bb@x.io/c+d@x.io' },
  }),
];

const refusedPath = (
  facts: readonly number[],
  importFacts: readonly number[],
  keys: string[],
  message: string,
): RestCase => ({
  facts,
  importFacts,
  name: `${keys.join(' · ')} is refused`,
  methods: Object.fromEntries(keys.map((key) => [key, { integration: mock() }])),
  refused: [message],
});

const PATH_PART =
  "Resource's path part only allow a-zA-Z0-9._-: and curly braces at the beginning and the end.";

const FAULT =
  "Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with Base64): 'w1Xc6WwWEogNEZQP/dkBTThsJT4MNlKmzQanIm970rY='.";

export const section: RestSection = {
  title: 'B. Routing',
  cases: [
    ...selections.map(selection),
    ...events,
    refusedPath(
      [13],
      [179],
      ['GET /{id}', 'GET /{proxy+}'],
      'A sibling ({id}) of this resource already has a variable path part -- only one is allowed',
    ),
    refusedPath(
      [13],
      [180],
      ['GET /{proxy+}/x'],
      'Cannot create a child of a resource with a greedy path variable: {proxy+}',
    ),
    {
      facts: [13],
      importFacts: [179, 180],
      name: 'the same variable again and a greedy one that is last are taken',
      methods: {
        'GET /{id}': { integration: mock() },
        'GET /{id}/{proxy+}': { integration: mock() },
      },
      steps: [{ request: { url: '/1/2/3' }, want: { status: 200 } }],
    },
    ...['/x{id}', '/{id}.json', '/a b', '/a*', '/{a}{b}'].map((path) =>
      refusedPath([22], [178], [`GET ${path.replace(' ', '%20')}`], PATH_PART),
    ),
    {
      facts: [22],
      importFacts: [178],
      name: 'letters, digits and _-.,: make a path part',
      methods: { 'GET /a_b-c.d,e:f/{it}': { integration: mock() } },
      steps: [{ request: { url: '/a_b-c.d,e:f/1' }, want: { status: 200 } }],
    },
    {
      facts: [22],
      importFacts: [227],
      name: 'a stage is named with letters, digits, - and _',
      config: { stage: 'pre prod' },
      methods: { 'GET /a': { integration: mock() } },
      refused: ['Stage pre prod: use letters, digits, "-" and "_", at most 128.'],
    },
    {
      facts: [22],
      importFacts: [227],
      name: 'such a stage is the first part of a path, and /ping is warned of',
      config: { stage: 'pre-prod_1' },
      methods: { 'GET /ping': { integration: mock() } },
      warned: ['/ping is reserved for health checks'],
      steps: [
        {
          request: {
            url: '/pre-prod_1/ping',
            headers: { host: 'abc123.execute-api.us-east-1.amazonaws.com' },
          },
          want: { status: 200 },
        },
      ],
    },
    {
      facts: [20],
      importFacts: [254],
      name: 'X-HTTP-Method-Override selects the method',
      methods: {
        'GET /x': { integration: mockAnswering('GET') },
        'POST /x': { integration: mockAnswering('POST') },
      },
      steps: [
        {
          request: { method: 'POST', url: '/x', headers: { 'X-HTTP-Method-Override': 'GET' } },
          want: { status: 200, body: 'GET' },
        },
        { request: { method: 'POST', url: '/x' }, want: { status: 200, body: 'POST' } },
        {
          request: { method: 'POST', url: '/x', headers: { 'X-HTTP-Method-Override': 'PUT' } },
          want: MISSING_TOKEN,
        },
      ],
    },
    {
      facts: [21],
      name: 'an Authorization header that is no signature, where there is no method',
      methods: { 'GET /here': { integration: mock() } },
      root: {
        'x-amazon-apigateway-gateway-responses': {
          DEFAULT_4XX: {
            responseParameters: { 'gatewayresponse.header.x-type': 'context.error.responseType' },
          },
        },
      },
      steps: [
        {
          request: { url: '/nowhere', headers: { authorization: 'Bearer abc' } },
          want: {
            status: 403,
            headers: {
              'x-amzn-errortype': 'IncompleteSignatureException',
              'x-type': 'DEFAULT_4XX',
            },
            body: JSON.stringify({ message: FAULT }),
          },
        },
        {
          request: { url: '/here', headers: { authorization: 'Bearer abc' } },
          want: { status: 200, headers: { 'x-amzn-errortype': null } },
        },
      ],
    },
    {
      facts: [23],
      importFacts: [251],
      name: 'a query is split at ;',
      methods: { 'GET /q': {} },
      functions: { fn: { returns: { statusCode: 200 } } },
      steps: [
        {
          request: { url: '/q?a=1;b=2&c=%3B%7C' },
          want: { status: 200, eventMaps: { queryStringParameters: { a: '1', b: '2', c: ';|' } } },
        },
      ],
    },
    {
      facts: [23],
      importFacts: [251],
      name: 'a literal | in a query is refused',
      methods: { 'GET /q': { integration: mock() } },
      steps: [
        { request: { url: '/q?a=1|2' }, want: { status: 400 } },
        { request: { url: '/q?a=1%7C2' }, want: { status: 200 } },
      ],
    },
  ],
};
