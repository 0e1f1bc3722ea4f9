import type { JsonObject } from '../../../gateway/document/document.ts';
import type { MethodCase, RestCase, RestSection, Step } from '../harness/case.ts';
import { httpProxy, lambda, mock, mockAnswering } from '../harness/rest-integrations.ts';

const OK = { integration: mock() };

const answers = (url: string, status: number): Step => ({ request: { url }, want: { status } });

/** Paths that answer, and one that does not, by base path mode. */
const basePath = (
  servers: readonly JsonObject[],
  mode: 'ignore' | 'prepend' | 'split' | undefined,
  path: string,
): RestCase => ({
  facts: [222],
  importFacts: [157, 158, 159],
  name: `base path ${mode ?? 'not named'} of ${JSON.stringify(servers[0])}: ${path}`,
  methods: { 'GET /test': OK, 'GET /': OK },
  root: { servers },
  config: mode === undefined ? {} : { import: { basepath: mode } },
  steps: [answers(path, 200), answers(`${path}/x`, 403), answers(`/x${path}`, 403)],
});

const VARIABLE = [{ url: 'https://h', variables: { basePath: { default: '/base-var' } } }];
const ADDRESS = [{ url: 'https://h/base-url/part/' }];
const TWO = [
  { url: 'https://h/{basePath}', variables: { basePath: { default: 'first' } } },
  { url: 'https://h/{basePath}', variables: { basePath: { default: 'second' } } },
];
const DEEP = [{ url: 'https://h/a/b/c' }];

const TOKEN_SCHEME = {
  type: 'apiKey',
  name: 'Authorization',
  in: 'header',
  'x-amazon-apigateway-authtype': 'custom',
  'x-amazon-apigateway-authorizer': {
    type: 'token',
    authorizerUri:
      'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:auth/invocations',
  },
};

const ALLOW = {
  returns: {
    principalId: 'p',
    policyDocument: {
      Version: '2012-10-17',
      Statement: [{ Action: 'execute-api:Invoke', Effect: 'Allow', Resource: '*' }],
    },
  },
};

const schemes = (securitySchemes: JsonObject): JsonObject => ({ components: { securitySchemes } });

const security: readonly RestCase[] = [
  {
    facts: [223],
    importFacts: [162, 163, 165],
    name: 'the root’s requirement is applied, an operation’s own replaces it, unused schemes are no matter',
    methods: {
      'GET /inherits': { integration: mock() },
      'GET /open': { integration: mock(), security: [] },
      'GET /keyed': { integration: mock(), security: [{ key: [] }] },
    },
    root: {
      security: [{ token: [] }],
      ...schemes({
        token: TOKEN_SCHEME,
        unused: { ...TOKEN_SCHEME, name: 'other' },
        key: { type: 'apiKey', name: 'x-api-key', in: 'header' },
      }),
    },
    functions: { auth: ALLOW },
    steps: [
      { request: { url: '/inherits' }, want: { status: 401, calls: { auth: 0 } } },
      {
        request: { url: '/inherits', headers: { Authorization: 'x' } },
        want: { status: 200, calls: { auth: 1 } },
      },
      { request: { url: '/open' }, want: { status: 200, calls: { auth: 0 } } },
      { request: { url: '/keyed' }, want: { status: 403, body: '{"message":"Forbidden"}' } },
    ],
  },
  ...(['oauth2', 'http', 'openIdConnect'] as const).map((type): RestCase => ({
    facts: [],
    importFacts: [191],
    name: `a scheme of type ${type} would leave a method open`,
    methods: { 'GET /x': { integration: mock(), security: [{ it: [] }] } },
    root: schemes({ it: { ...TOKEN_SCHEME, type } }),
    refused: ['An import drops security scheme "it": what requires it would be open to anyone.'],
  })),
  {
    facts: [],
    importFacts: [191, 192],
    name: 'such a scheme that nothing requires is warned of',
    methods: { 'GET /x': OK },
    root: schemes({
      it: { type: 'oauth2', flows: {} },
      bare: { type: 'apiKey', name: 'Authorization', in: 'header' },
    }),
    warned: [
      "Unsupported security definition type 'oauth2' for 'it'. Ignoring.",
      "Unable to create authorizer from security definition: 'bare'. Extension x-amazon-apigateway-authorizer is required.",
    ],
    steps: [answers('/x', 200)],
  },
  {
    facts: [],
    importFacts: [192],
    name: 'a scheme without an authorizer makes no method',
    methods: { 'GET /x': { integration: mock(), security: [{ bare: [] }] } },
    root: schemes({ bare: { type: 'apiKey', name: 'Authorization', in: 'header' } }),
    refused: [
      'Security scheme "bare" has no x-amazon-apigateway-authorizer: an import makes no method',
    ],
  },
];

const defaults: readonly RestCase[] = [
  {
    facts: [220],
    importFacts: [153],
    name: 'integer statuses and response keys; default has no pattern, any other key is one',
    methods: {
      'GET /x': {
        integration: mock({
          requestTemplates: { 'application/json': '{"statusCode": $input.params("s")}' },
          responses: {
            404: { statusCode: 404 },
            '5\\d{2}': { statusCode: '502' },
            default: { statusCode: 200 },
          },
        }),
      },
    },
    root: { info: { title: 't', version: 1 } },
    steps: [answers('/x?s=404', 404), answers('/x?s=501', 502), answers('/x?s=201', 200)],
  },
  {
    facts: [221],
    name: 'type and passthrough behaviour in lower case; WHEN_NO_MATCH where nothing is said',
    methods: {
      'POST /said': {
        integration: lambda({
          requestTemplates: { 'application/json': '{}' },
          passthroughBehavior: 'when_no_templates',
        }),
      },
      'POST /unsaid': { integration: lambda({ requestTemplates: { 'application/json': '{}' } }) },
    },
    steps: [
      {
        request: {
          method: 'POST',
          url: '/said',
          headers: { 'content-type': 'text/plain' },
          body: '"x"',
        },
        want: { status: 415 },
      },
      {
        request: {
          method: 'POST',
          url: '/unsaid',
          headers: { 'content-type': 'text/plain' },
          body: '"x"',
        },
        want: { status: 200, event: 'x' },
      },
    ],
  },
  {
    facts: [221],
    importFacts: [166],
    name: 'path parameters need no declaration',
    methods: { 'GET /pets/{petId}': { integration: mockAnswering("$input.params('petId')") } },
    steps: [{ request: { url: '/pets/7' }, want: { status: 200, body: '7' } }],
  },
  {
    facts: [221],
    importFacts: [172],
    name: 'a Lambda proxy integration without httpMethod is a POST',
    methods: {
      'GET /x': {
        integration: {
          type: 'AWS_PROXY',
          uri: 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:fn/invocations',
        },
      },
    },
    functions: { fn: { returns: { statusCode: 200, body: 'ok' } } },
    steps: [{ request: { url: '/x' }, want: { status: 200, body: 'ok' } }],
  },
];

const warnings: readonly RestCase[] = [
  {
    facts: [224],
    importFacts: [173],
    name: 'a mapping that is no string is warned of and dropped',
    methods: {
      'GET /test': {
        integration: ({ backend }) =>
          httpProxy(`${backend}/x`, {
            requestParameters: {
              'integration.request.header.nothing': true,
              'integration.request.header.something': "'1'",
            },
          }),
      },
    },
    warned: [
      "warning: Invalid format for 'requestParameters'. Expected type string for property 'integration.request.header.nothing' of resource '/test' and method 'GET' but got 'true'",
    ],
    steps: [
      {
        request: { url: '/test' },
        want: { status: 200, backend: { headers: { something: '1' } }, backendLacks: ['nothing'] },
      },
    ],
  },
  {
    facts: [],
    importFacts: [158],
    name: 'further servers are warned of',
    methods: { 'GET /x': OK },
    root: { servers: [{ url: 'https://a' }, { url: 'https://b/c' }] },
    config: { import: { basepath: 'prepend' } },
    warned: [
      'More than one server provided. Ignoring all but the first for defining endpoint configuration',
    ],
    steps: [answers('/x', 200), answers('/c/x', 403)],
  },
  {
    facts: [229],
    importFacts: [167],
    name: 'a cookie is no parameter: no validator asks for it',
    methods: {
      'GET /x': {
        integration: mock(),
        members: {
          parameters: [
            { name: 'session', in: 'cookie', required: true },
            { name: 'q', in: 'query', required: true, schema: { type: 'integer' } },
          ],
        },
      },
    },
    root: {
      'x-amazon-apigateway-request-validators': { all: { validateRequestParameters: true } },
      'x-amazon-apigateway-request-validator': 'all',
    },
    warned: ['Parameter "session" is a cookie, which a REST API does not read'],
    steps: [
      answers('/x?q=no-integer', 200),
      {
        request: { url: '/x' },
        want: { status: 400, body: '{"message": "Missing required request parameters: [q]"}' },
      },
    ],
  },
];

const refused = (
  facts: readonly number[],
  importFacts: readonly number[],
  name: string,
  it: Partial<RestCase> & { readonly refused: readonly string[] },
): RestCase => ({ facts, importFacts, name, methods: { 'GET /x': OK }, ...it });

const refusals: readonly RestCase[] = [
  refused([], [153], 'OpenAPI 3.1 is refused', {
    root: { openapi: '3.1.0' },
    refused: ['Invalid OpenAPI input.'],
  }),
  refused([], [175], 'an operation without integration is refused', {
    methods: { 'GET /x': { members: { 'x-amazon-apigateway-integration': undefined } } },
    refused: ['GET /x has no x-amazon-apigateway-integration: nothing would answer it.'],
  }),
  refused([], [177], 'a model whose name is not alphanumeric is refused', {
    root: { components: { schemas: { X_y: { type: 'object' } } } },
    refused: ["Unable to create model for 'X_y': Model name must be alphanumeric: X_y"],
  }),
  refused([], [190], 'a validator that nothing defines is refused', {
    root: { 'x-amazon-apigateway-request-validator': 'nobody' },
    refused: ['Invalid Request Validator identifier specified'],
  }),
  refused([], [194], 'an integration that is shared is refused', {
    methods: {
      'GET /x': {
        members: {
          'x-amazon-apigateway-integration': {
            $ref: '#/components/x-amazon-apigateway-integrations/a',
          },
        },
      },
    },
    root: { components: { 'x-amazon-apigateway-integrations': { a: mock() } } },
    refused: ['A REST API has no shared integrations'],
  }),
  refused([], [195], 'a path without a slash is refused', {
    methods: { 'GET x': OK },
    refused: ['An import makes no resource of x. Begin'],
  }),
];

const written: readonly RestCase[] = [
  ...[
    ['YAML that does not parse', 'openapi: 3.0.1\npaths: {\n'],
    ['a text', 'Invalid'],
    ['a list', '[]'],
  ].map(([name = '', source = '']): RestCase => ({
    facts: [225],
    importFacts: [154],
    name: `${name} is refused`,
    source,
    refused: ['Invalid OpenAPI input.'],
  })),
  {
    facts: [],
    importFacts: [152],
    name: 'YAML is read, with a whole number for a version',
    source: [
      'openapi: 3.0.1',
      'info: {title: t, version: 1}',
      'paths:',
      '  /x:',
      '    get:',
      '      x-amazon-apigateway-integration:',
      '        type: mock',
      '        requestTemplates: {application/json: \'{"statusCode": 200}\'}',
      '        responses: {default: {statusCode: 200}}',
    ].join('\n'),
    steps: [answers('/x', 200)],
  },
  {
    facts: [],
    importFacts: [152],
    name: 'JSON is read',
    source: JSON.stringify({
      openapi: '3.0.1',
      paths: { '/x': { get: { 'x-amazon-apigateway-integration': mock() } } },
    }),
    steps: [answers('/x', 200)],
  },
  {
    facts: [],
    importFacts: [152],
    name: 'more than 6 MB are refused',
    source: `openapi: 3.0.1\n# ${'x'.repeat(6 * 1024 * 1024)}\n`,
    refused: ['is larger than the 6 MB an import takes'],
  },
  {
    facts: [],
    importFacts: [185],
    name: 'a model that refers to what is none is refused',
    methods: { 'GET /x': OK },
    root: { components: { schemas: { A: { $ref: '#/info' } } } },
    refused: ['Model reference must be in canonical form'],
  },
  {
    facts: [],
    importFacts: [196],
    name: 'a model that is not there checks nothing',
    methods: {
      'POST /x': {
        integration: mock(),
        members: {
          'x-amazon-apigateway-request-validator': 'body',
          requestBody: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } },
          },
        },
      },
    },
    root: {
      'x-amazon-apigateway-request-validators': { body: { validateRequestBody: true } },
      components: {
        schemas: {
          Pet: { type: 'object', properties: { kind: { $ref: '#/components/schemas/Kind' } } },
        },
      },
    },
    steps: [
      { request: { method: 'POST', url: '/x', body: '{"kind":"bird"}' }, want: { status: 200 } },
      {
        request: { method: 'POST', url: '/x', body: '[]' },
        want: { status: 400, body: '{"message": "Invalid request body"}' },
      },
    ],
    warned: ["Reference to model 'Kind' not found. Ignoring."],
  },
  {
    facts: [],
    importFacts: [155],
    name: 'what is dropped is warned of, what is wrong stops everything',
    methods: { 'GET /x': OK, 'TRACE /x': OK, 'GET /{a}/{b+}/c': OK },
    refused: ['Cannot create a child of a resource with a greedy path variable: {b+}'],
  },
  {
    facts: [],
    importFacts: [155],
    name: 'what is only dropped is served without it',
    methods: { 'GET /x': OK, 'TRACE /x': OK },
    warned: ['A REST API has no TRACE methods: this operation is dropped'],
    steps: [answers('/x', 200)],
  },
  {
    facts: [],
    importFacts: [197],
    name: 'prose, callbacks, links, deprecation and other people’s extensions change nothing',
    methods: {
      'GET /x': {
        integration: mock(),
        members: {
          deprecated: true,
          tags: ['a'],
          summary: 's',
          callbacks: { done: { '{$request.query.url}': { post: { responses: {} } } } },
          externalDocs: { url: 'https://d' },
          servers: [{ url: 'https://elsewhere' }],
          responses: { default: { description: 'd', links: {} } },
          'x-other': true,
        },
      },
    },
    steps: [answers('/x', 200)],
  },
  {
    facts: [],
    importFacts: [],
    name: 'an API without a method cannot be deployed',
    methods: {},
    refused: ["The REST API doesn't contain any methods"],
  },
];

const publicKeys: readonly RestCase[] = [
  {
    facts: [],
    name: 'a key of public that names no method is refused',
    methods: { 'GET /x': OK },
    config: { public: ['GET /y'] },
    refused: ['There is no route GET /y to be public'],
  },
  {
    facts: [],
    name: 'a method with an API key is not public',
    methods: { 'GET /x': { integration: mock(), security: [{ key: [] }] } },
    root: schemes({ key: { type: 'apiKey', name: 'x-api-key', in: 'header' } }),
    config: { public: ['GET /x'] },
    refused: ['GET /x is public in the config but requires credentials'],
  },
  {
    facts: [],
    name: 'a public method is served',
    methods: { 'GET /x': OK },
    config: { public: ['GET /x'] },
    steps: [answers('/x', 200)],
  },
];

const models: readonly RestCase[] = [
  {
    facts: [227],
    importFacts: [168, 170],
    name: 'schemas are models that refer to each other',
    methods: {
      'POST /x': {
        integration: mock(),
        members: {
          'x-amazon-apigateway-request-validator': 'body',
          requestBody: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } },
          },
        },
      },
    },
    root: {
      'x-amazon-apigateway-request-validators': { body: { validateRequestBody: true } },
      components: {
        schemas: {
          Pet: { type: 'object', properties: { kind: { $ref: '#/components/schemas/Kind' } } },
          Kind: { type: 'string', enum: ['dog', 'cat'] },
        },
      },
    },
    steps: [
      { request: { method: 'POST', url: '/x', body: '{"kind":"dog"}' }, want: { status: 200 } },
      {
        request: { method: 'POST', url: '/x', body: '{"kind":"bird"}' },
        want: { status: 400, body: '{"message": "Invalid request body"}' },
      },
    ],
  },
];

const REQUIRED = { name: 'q', in: 'query', required: true, schema: { type: 'string' } };

/** Parameters and bodies that operations share. */
const shared: RestCase = {
  facts: [],
  importFacts: [198],
  name: 'parameters of a path and of the components, and bodies of the components, are the operation’s',
  root: {
    'x-amazon-apigateway-request-validators': {
      all: { validateRequestBody: true, validateRequestParameters: true },
    },
    'x-amazon-apigateway-request-validator': 'all',
    components: {
      parameters: { Q: REQUIRED },
      requestBodies: { Pet: { content: { 'application/json': { schema: { required: ['a'] } } } } },
    },
    paths: {
      '/path': {
        parameters: [{ ...REQUIRED, name: 'p' }],
        get: { 'x-amazon-apigateway-integration': mock() },
      },
      '/component': {
        get: {
          parameters: [{ $ref: '#/components/parameters/Q' }],
          'x-amazon-apigateway-integration': mock(),
        },
        post: {
          requestBody: { $ref: '#/components/requestBodies/Pet' },
          'x-amazon-apigateway-integration': mock(),
        },
      },
    },
  },
  steps: [
    answers('/path', 400),
    answers('/path?p=1', 200),
    answers('/component', 400),
    answers('/component?q=1', 200),
    { request: { method: 'POST', url: '/component', body: '{}' }, want: { status: 400 } },
    { request: { method: 'POST', url: '/component', body: '{"a":1}' }, want: { status: 200 } },
  ],
};

const ENDPOINT = { host: 'abc123.execute-api.us-east-1.amazonaws.com' };

const extensions: readonly RestCase[] = [
  ...[
    { 'x-amazon-apigateway-endpoint-configuration': { disableExecuteApiEndpoint: true } },
    {
      servers: [
        {
          url: 'https://h',
          'x-amazon-apigateway-endpoint-configuration': { disableExecuteApiEndpoint: true },
        },
      ],
    },
  ].map((root): RestCase => ({
    facts: [228],
    importFacts: [247],
    name: `the default endpoint is off: ${Object.keys(root).join()}`,
    methods: { 'GET /x': OK },
    root,
    config: { stage: 'test' },
    steps: [
      {
        request: { url: '/test/x', headers: ENDPOINT },
        want: { status: 403, body: '{"message":"Forbidden"}' },
      },
      answers('/x', 200),
    ],
  })),
  {
    facts: [228],
    name: 'the default endpoint is on',
    methods: { 'GET /x': OK },
    root: { 'x-amazon-apigateway-endpoint-configuration': { disableExecuteApiEndpoint: false } },
    config: { stage: 'test' },
    steps: [{ request: { url: '/test/x', headers: ENDPOINT }, want: { status: 200 } }],
  },
  {
    facts: [],
    importFacts: [160],
    name: 'region, account and partition are filled in',
    methods: {
      'GET /x': {
        integration: {
          type: 'aws_proxy',
          httpMethod: 'POST',
          uri: 'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:fn/invocations',
        },
      },
    },
    functions: { fn: { returns: { statusCode: 200 } } },
    steps: [{ request: { url: '/x' }, want: { status: 200, calls: { fn: 1 } } }],
  },
  {
    facts: [],
    importFacts: [161],
    name: 'a resource for every prefix answers nothing by itself',
    methods: { 'GET /a/b': OK },
    steps: [answers('/a/b', 200), answers('/a', 403)],
  },
];

const CORS: Readonly<Record<string, MethodCase>> = {
  'GET /x': OK,
  'OPTIONS /with': {
    integration: mock({
      responses: {
        default: {
          statusCode: '200',
          responseParameters: {
            'method.response.header.Access-Control-Allow-Methods': "'GET,OPTIONS'",
            'method.response.header.Access-Control-Allow-Origin': "'*'",
          },
        },
      },
    }),
  },
};

/** Facts about how a document is imported, and the one about CORS, where nothing happens by itself. */
export const section: RestSection = {
  title: 'U. Import of OpenAPI; V. CORS',
  cases: [
    ...defaults,
    basePath(VARIABLE, undefined, '/test'),
    basePath(VARIABLE, 'ignore', '/test'),
    basePath(VARIABLE, 'prepend', '/base-var/test'),
    basePath(VARIABLE, 'split', '/test'),
    basePath(ADDRESS, 'ignore', '/test'),
    basePath(ADDRESS, 'prepend', '/base-url/part/test'),
    basePath(ADDRESS, 'split', '/part/test'),
    basePath(TWO, 'prepend', '/first/test'),
    basePath(DEEP, 'prepend', '/a/b/c'),
    basePath(DEEP, 'split', '/b/c'),
    ...security,
    ...warnings,
    ...refusals,
    ...written,
    ...publicKeys,
    ...models,
    shared,
    ...extensions,
    {
      facts: [230],
      name: 'CORS is what the methods make of it',
      methods: CORS,
      steps: [
        {
          request: {
            method: 'OPTIONS',
            url: '/x',
            headers: { origin: 'https://o', 'access-control-request-method': 'GET' },
          },
          want: { status: 403, headers: { 'access-control-allow-origin': null } },
        },
        {
          request: { url: '/x', headers: { origin: 'https://o' } },
          want: { status: 200, headers: { 'access-control-allow-origin': null } },
        },
        {
          request: { method: 'OPTIONS', url: '/with', headers: { origin: 'https://o' } },
          want: {
            status: 200,
            headers: {
              'access-control-allow-methods': 'GET,OPTIONS',
              'access-control-allow-origin': '*',
            },
            body: '',
          },
        },
      ],
    },
  ],
};
