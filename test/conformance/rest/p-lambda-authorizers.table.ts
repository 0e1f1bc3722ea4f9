import type { JsonObject } from '../../../gateway/document/document.ts';
import { apiIdOf } from '../../../gateway/deployment/identifier.ts';
import type { Behaviour, MethodCase, RestCase, RestSection, Step, Want } from '../harness/case.ts';
import { mockAnswering } from '../harness/rest-integrations.ts';

const API = `arn:aws:execute-api:us-east-1:123456789012:${apiIdOf({ info: { title: 'conformance' } })}`;
const PETS = `${API}/prod/GET/pets/6`;

/** Root with one authorizer, `gate`: TOKEN unless told otherwise. */
const gate = (authorizer: JsonObject = {}, scheme: JsonObject = {}): JsonObject => ({
  components: {
    securitySchemes: {
      gate: {
        type: 'apiKey',
        name: 'Authorization',
        in: 'header',
        'x-amazon-apigateway-authtype': 'custom',
        'x-amazon-apigateway-authorizer': {
          type: 'token',
          authorizerUri:
            'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:auth/invocations',
          ...authorizer,
        },
        ...scheme,
      },
    },
  },
});
const byRequest = (identitySource: string, authorizer: JsonObject = {}): JsonObject =>
  gate({ type: 'request', identitySource, ...authorizer }, { name: 'Unused' });

const GATED = { security: [{ gate: [] }] };
const guarded: Record<string, MethodCase> = { 'GET /pets/{petId}': GATED };
/** A mock that shows what it is told of the caller. */
const shown = (template: string): Record<string, MethodCase> => ({
  'GET /pets/{petId}': { ...GATED, integration: mockAnswering(template) },
});

const policyFor = (Resource: string | string[], Effect = 'Allow', more: object = {}) => ({
  principalId: 'user-1',
  policyDocument: {
    Version: '2012-10-17',
    Statement: [{ Effect, Action: 'execute-api:Invoke', Resource }],
  },
  ...more,
});
const allowing = (more: object = {}): Behaviour => ({ returns: policyFor('*', 'Allow', more) });

const sending = (authorization?: string, url = '/pets/6'): Pick<Step, 'request'> => ({
  request: { url, headers: authorization === undefined ? {} : { Authorization: authorization } },
});

const OK: Want = { status: 200, calls: { auth: 1, fn: 1 } };
const AGAIN: Want = { status: 200, calls: { auth: 0, fn: 1 } };
const refusal = (status: number, body: string, errorType: string): Want => ({
  status,
  body,
  headers: { 'content-type': 'application/json', 'x-amzn-errortype': errorType },
  calls: { fn: 0 },
});
const UNASKED: Want = {
  ...refusal(401, '{"message":"Unauthorized"}', 'UnauthorizedException'),
  calls: { auth: 0, fn: 0 },
};
const UNAUTHORIZED: Want = { ...UNASKED, calls: { auth: 1, fn: 0 } };
const SILENT: Want = refusal(
  403,
  '{"Message":"User is not authorized to access this resource"}',
  'AccessDeniedException',
);
const DENIED: Want = refusal(
  403,
  '{"Message":"User is not authorized to access this resource with an explicit deny"}',
  'AccessDeniedException',
);
const BROKEN: Want = refusal(500, '{"message":null}', 'AuthorizerConfigurationException');

/** One step for each thing the function may do, none of them remembered. */
const each = (want: Want, behaviours: readonly Behaviour[]): readonly Step[] =>
  behaviours.map((auth, at) => ({ ...sending(`token-${at}`), functions: { auth }, want }));

const returning = (...results: unknown[]): Behaviour[] => results.map((returns) => ({ returns }));

const tokens: readonly RestCase[] = [
  {
    facts: [193],
    importFacts: [163, 242],
    name: 'a TOKEN authorizer reads the header its scheme names, and is not asked without it',
    methods: guarded,
    root: gate({}, { name: 'X-Ticket' }),
    functions: { auth: allowing() },
    steps: [
      { request: { url: '/pets/6' }, want: UNASKED },
      { request: { url: '/pets/6', headers: { 'X-Ticket': '' } }, want: UNASKED },
      { ...sending('let-me-in'), want: UNASKED },
      { request: { url: '/pets/6', headers: { 'x-ticket': 'let-me-in' } }, want: OK },
    ],
  },
  {
    facts: [194],
    name: 'identityValidationExpression matches the whole token',
    methods: guarded,
    root: gate({ identityValidationExpression: 'Bearer [-0-9a-zA-Z\\._]*' }),
    functions: { auth: allowing() },
    steps: [
      { ...sending('Bearer a.b-c_9'), want: OK },
      { ...sending('Bearer a b'), want: UNASKED },
      { ...sending('xBearer a'), want: UNASKED },
      { ...sending('bearer a'), want: UNASKED },
    ],
  },
  {
    facts: [194],
    name: 'an expression that would not end refuses the token at once',
    methods: guarded,
    root: gate({ identityValidationExpression: '(a+)+(?=b)b' }),
    functions: { auth: allowing() },
    steps: [
      { ...sending(`${'a'.repeat(4_000)}!`), want: UNASKED },
      { ...sending('aaab'), want: OK },
    ],
  },
  {
    facts: [200, 201],
    name: 'a TOKEN authorizer is told token and method ARN, nothing more',
    methods: { 'POST /pets/{petId}/toys/{toy+}': GATED, 'GET /': GATED },
    root: gate(),
    functions: { auth: allowing() },
    steps: [
      {
        request: {
          method: 'POST',
          url: '/pets/a%2Bb/toys/x/y%20z/?q=1',
          headers: { authorization: 'Bearer abc' },
        },
        want: {
          status: 200,
          authorizerEventKeys: { '': ['type', 'authorizationToken', 'methodArn'] },
          authorizerEvent: {
            type: 'TOKEN',
            authorizationToken: 'Bearer abc',
            methodArn: `${API}/prod/POST/pets/a%2Bb/toys/x/y%20z`,
          },
        },
      },
      {
        ...sending('root', '/'),
        want: { status: 200, authorizerEvent: { methodArn: `${API}/prod/GET/` } },
      },
    ],
  },
  {
    facts: [201],
    name: 'a method ARN of more than 1,600 bytes is 414',
    methods: guarded,
    root: gate(),
    functions: { auth: allowing() },
    steps: [
      { ...sending('a', `/pets/${'x'.repeat(1_600 - PETS.length + 1)}`), want: OK },
      {
        ...sending('b', `/pets/${'x'.repeat(1_600 - PETS.length + 2)}`),
        want: { status: 414, calls: { auth: 0, fn: 0 } },
      },
    ],
  },
];

const requests: readonly RestCase[] = [
  {
    facts: [195],
    name: 'a REQUEST authorizer is not asked where one of its sources is missing or empty',
    methods: guarded,
    root: byRequest(
      'method.request.header.Auth, method.request.querystring.q, context.identity.sourceIp, stageVariables.v',
    ),
    config: { stageVariables: { v: '1' } },
    functions: { auth: allowing() },
    steps: [
      { request: { url: '/pets/6?q=1', headers: { auth: 'a' } }, want: OK },
      { request: { url: '/pets/6?q=1' }, want: UNASKED },
      { request: { url: '/pets/6?q=1', headers: { auth: '' } }, want: UNASKED },
      { request: { url: '/pets/6', headers: { auth: 'a' } }, want: UNASKED },
      { request: { url: '/pets/6?q=', headers: { auth: 'a' } }, want: UNASKED },
      { request: { url: '/pets/6?Q=1', headers: { auth: 'a' } }, want: UNASKED },
    ],
  },
  {
    facts: [195],
    name: 'the same with nothing remembered, and for a stage variable that is not set',
    methods: guarded,
    root: byRequest('method.request.header.Auth,stageVariables.v', {
      authorizerResultTtlInSeconds: 0,
    }),
    functions: { auth: allowing() },
    steps: [{ request: { url: '/pets/6', headers: { auth: 'a' } }, want: UNASKED }],
  },
  {
    facts: [200, 201],
    name: 'a REQUEST authorizer is told the request without its body',
    methods: { 'POST /pets/{petId}': GATED },
    root: byRequest('method.request.header.Auth'),
    config: { stageVariables: { v: '1' } },
    functions: { auth: allowing() },
    steps: [
      {
        request: {
          method: 'POST',
          url: '/pets/6?a=1&a=2&b=x+y',
          headers: { Auth: 'a', 'X-Odd': 'v' },
          body: '{"secret":1}',
        },
        want: {
          status: 200,
          authorizerEventKeys: {
            '': [
              ...['type', 'methodArn', 'resource', 'path', 'httpMethod', 'headers'],
              ...['multiValueHeaders', 'queryStringParameters', 'multiValueQueryStringParameters'],
              ...['pathParameters', 'stageVariables', 'requestContext'],
            ],
            requestContext: [
              ...['resourceId', 'resourcePath', 'httpMethod', 'extendedRequestId', 'requestTime'],
              ...['path', 'accountId', 'protocol', 'stage', 'domainPrefix', 'requestTimeEpoch'],
              ...['requestId', 'identity', 'domainName', 'deploymentId', 'apiId'],
            ],
          },
          authorizerEvent: {
            type: 'REQUEST',
            methodArn: `${API}/prod/POST/pets/6`,
            resource: '/pets/{petId}',
            path: '/pets/6',
            httpMethod: 'POST',
            headers: { Auth: 'a', 'X-Odd': 'v' },
            multiValueHeaders: { Auth: ['a'] },
            queryStringParameters: { a: '2', b: 'x y' },
            multiValueQueryStringParameters: { a: ['1', '2'], b: ['x y'] },
            pathParameters: { petId: '6' },
            stageVariables: { v: '1' },
            requestContext: { resourcePath: '/pets/{petId}', stage: 'prod', path: '/pets/6' },
          },
        },
      },
    ],
  },
  {
    facts: [200],
    name: 'maps with nothing to hold are empty, and no source is needed where nothing is kept',
    methods: { 'GET /': GATED },
    root: byRequest('', { authorizerResultTtlInSeconds: 0 }),
    functions: { auth: allowing() },
    steps: [
      {
        request: { url: '/' },
        want: {
          status: 200,
          authorizerEvent: {
            queryStringParameters: {},
            multiValueQueryStringParameters: {},
            pathParameters: {},
            stageVariables: {},
          },
        },
      },
    ],
  },
];

const results: readonly RestCase[] = [
  {
    facts: [196],
    name: 'principal and context reach the function, values as strings',
    methods: guarded,
    root: gate(),
    functions: { auth: allowing({ context: { n: 123, yes: true, text: 'x', none: null } }) },
    steps: [
      {
        ...sending('a'),
        want: {
          ...OK,
          event: {
            requestContext: {
              authorizer: { principalId: 'user-1', n: '123', yes: 'true', text: 'x' },
            },
          },
          eventLacks: ['requestContext.authorizer.none'],
        },
      },
    ],
  },
  {
    facts: [196],
    name: '$context.authorizer has them for templates',
    methods: shown('$context.authorizer.principalId $context.authorizer.n $context.authorizer.yes'),
    root: gate(),
    functions: { auth: allowing({ context: { n: 123, yes: true } }) },
    steps: [{ ...sending('a'), want: { status: 200, body: 'user-1 123 true' } }],
  },
  {
    facts: [197, 198, 203],
    name: 'a policy allows, denies, or says nothing',
    methods: guarded,
    root: gate(),
    steps: [
      ...each(
        OK,
        returning(
          policyFor('*'),
          policyFor(PETS),
          policyFor(`${API}/*`),
          policyFor(`${API}/*/6`),
          policyFor(['x', `${API}/pro?/GET/*`]),
        ),
      ),
      ...each(
        SILENT,
        returning(policyFor('*/POST/pets/6'), policyFor('*/GET/pets/7'), {
          ...policyFor('*'),
          policyDocument: { Version: '2012-10-17', Statement: [] },
        }),
      ).map((step, at) => ({ ...step, ...sending(`silent-${at}`) })),
      ...each(
        DENIED,
        returning(policyFor('*', 'Deny'), {
          principalId: 'user-1',
          policyDocument: {
            Version: '2012-10-17',
            Statement: [
              { Effect: 'Allow', Action: 'execute-api:*', Resource: '*' },
              { Effect: 'Deny', Action: ['s3:*', 'execute-api:Inv*'], Resource: [PETS] },
            ],
          },
        }),
      ).map((step, at) => ({ ...step, ...sending(`deny-${at}`) })),
    ],
  },
  {
    facts: [197],
    name: 'a policy whose condition does not hold says nothing',
    methods: guarded,
    root: gate({ authorizerResultTtlInSeconds: 0 }),
    steps: [
      ['127.0.0.0/8', OK],
      ['192.0.2.0/24', SILENT],
    ].map(([range, want]) => ({
      ...sending('a'),
      functions: {
        auth: {
          returns: {
            principalId: 'user-1',
            policyDocument: {
              Version: '2012-10-17',
              Statement: [
                {
                  Effect: 'Allow',
                  Action: '*',
                  Resource: '*',
                  Condition: { IpAddress: { 'aws:SourceIp': range as string } },
                },
              ],
            },
          },
        },
      },
      want: want as Want,
    })),
  },
  {
    facts: [199],
    importFacts: [242],
    name: 'a function that fails with exactly Unauthorized is 401, with anything else 500',
    methods: guarded,
    root: gate(),
    steps: [
      { ...sending('a'), functions: { auth: { fails: 'Unauthorized' } }, want: UNAUTHORIZED },
      ...each(BROKEN, [
        { fails: 'unauthorized' },
        { fails: 'Unauthorized!' },
        { fails: 'Task timed out after 3.00 seconds' },
        { payload: 'no JSON' },
      ]),
      { ...sending('a'), functions: { auth: allowing() }, want: OK },
    ],
  },
  {
    facts: [199, 201],
    name: 'a malformed result is 500',
    methods: guarded,
    root: gate(),
    steps: each(
      BROKEN,
      returning(
        null,
        'allow',
        [],
        {},
        { isAuthorized: true },
        { principalId: 'user-1' },
        { policyDocument: policyFor('*').policyDocument },
        { ...policyFor('*'), principalId: 7 },
        policyFor('*', 'Permit'),
        policyFor('x'.repeat(513)),
        policyFor('*', 'Allow', { context: 'x' }),
        policyFor('*', 'Allow', { context: { list: [1] } }),
        policyFor('*', 'Allow', { context: { map: {} } }),
        policyFor('*', 'Allow', { usageIdentifierKey: 7 }),
        {
          principalId: 'user-1',
          policyDocument: {
            Version: '2012-10-17',
            Statement: [
              { Effect: 'Deny', Action: '*', Resource: '*', Condition: { Moon: { x: 'y' } } },
              { Effect: 'Allow', Action: '*', Resource: '*' },
            ],
          },
        },
      ),
    ),
  },
  {
    facts: [199],
    name: 'an authorizer without its function, with a gateway response of its own',
    methods: guarded,
    root: {
      ...gate({
        authorizerUri: 'arn:aws:lambda:us-east-1:123456789012:function:nobody',
      }),
      'x-amazon-apigateway-gateway-responses': {
        AUTHORIZER_CONFIGURATION_ERROR: {
          statusCode: 503,
          responseTemplates: { 'application/json': '{"type":"$context.error.responseType"}' },
        },
      },
    },
    steps: [
      {
        ...sending('a'),
        want: { status: 503, body: '{"type":"AUTHORIZER_CONFIGURATION_ERROR"}', calls: { fn: 0 } },
      },
    ],
  },
];

const twoMethods: Record<string, MethodCase> = {
  'GET /pets/{petId}': GATED,
  'DELETE /pets/{petId}': GATED,
};
const deleting = (authorization: string): Pick<Step, 'request'> => ({
  request: { method: 'DELETE', url: '/pets/6', headers: { authorization } },
});

const caches: readonly RestCase[] = [
  {
    facts: [202],
    name: 'a result is kept 300 seconds by its token, and its narrow policy denies other methods',
    methods: twoMethods,
    root: gate(),
    functions: { auth: { returns: policyFor(PETS) } },
    steps: [
      { ...sending('a'), want: OK },
      { ...sending('a'), after: 299_999, want: AGAIN },
      { ...deleting('a'), want: { ...SILENT, calls: { auth: 0, fn: 0 } } },
      { ...sending('a', '/pets/7'), want: { ...SILENT, calls: { auth: 0, fn: 0 } } },
      { ...sending('b'), want: OK },
      { ...sending('a'), after: 1, want: OK },
    ],
  },
  {
    facts: [202],
    name: 'a denial is kept too, an error and Unauthorized are not',
    methods: guarded,
    root: gate(),
    steps: [
      { ...sending('a'), functions: { auth: { fails: 'Unauthorized' } }, want: UNAUTHORIZED },
      { ...sending('a'), functions: { auth: { fails: 'x' } }, want: BROKEN },
      { ...sending('a'), functions: { auth: { returns: policyFor('*', 'Deny') } }, want: DENIED },
      {
        ...sending('a'),
        functions: { auth: allowing() },
        want: { ...DENIED, calls: { auth: 0, fn: 0 } },
      },
    ],
  },
  {
    facts: [202],
    name: 'authorizerResultTtlInSeconds says for how long, and 0 for never',
    methods: guarded,
    root: gate({ authorizerResultTtlInSeconds: 0 }),
    functions: { auth: allowing() },
    steps: [
      { ...sending('a'), want: OK },
      { ...sending('a'), want: OK },
    ],
  },
  {
    facts: [202],
    name: 'a REQUEST authorizer keeps results by all of its sources together',
    methods: guarded,
    root: byRequest('method.request.header.Auth,method.request.querystring.q', {
      authorizerResultTtlInSeconds: 60,
    }),
    functions: { auth: allowing() },
    steps: [
      { request: { url: '/pets/6?q=1', headers: { auth: 'a' } }, want: OK },
      { request: { url: '/pets/6?q=1&other=2', headers: { auth: 'a' } }, want: AGAIN },
      { request: { url: '/pets/6?q=2', headers: { auth: 'a' } }, want: OK },
      { request: { url: '/pets/6?q=1', headers: { auth: 'b' } }, want: OK },
      { request: { url: '/pets/6?q=1', headers: { auth: 'a' } }, after: 60_000, want: OK },
    ],
  },
  {
    facts: [202],
    name: 'sources that read the same together are not the same',
    methods: guarded,
    root: byRequest('method.request.header.A,method.request.header.B'),
    functions: { auth: allowing() },
    steps: [
      { request: { url: '/pets/6', headers: { a: 'x,y', b: 'z' } }, want: OK },
      { request: { url: '/pets/6', headers: { a: 'x', b: 'y,z' } }, want: OK },
    ],
  },
];

const order: readonly RestCase[] = [
  {
    facts: [204],
    name: 'the authorizer is asked before the API key and the validator',
    methods: {
      'GET /pets/{petId}': {
        security: [{ gate: [], key: [] }],
        members: {
          parameters: [{ name: 'q', in: 'query', required: true, schema: { type: 'string' } }],
          'x-amazon-apigateway-request-validator': 'all',
        },
      },
    },
    root: {
      components: {
        securitySchemes: {
          ...((gate()['components'] as JsonObject)['securitySchemes'] as JsonObject),
          key: { type: 'apiKey', name: 'x-api-key', in: 'header' },
        },
      },
      'x-amazon-apigateway-request-validators': {
        all: { validateRequestBody: true, validateRequestParameters: true },
      },
    },
    steps: [
      { ...sending(), want: UNASKED },
      { ...sending('a'), functions: { auth: { returns: policyFor('*', 'Deny') } }, want: DENIED },
      {
        ...sending('b'),
        functions: { auth: allowing() },
        want: refusal(403, '{"message":"Forbidden"}', 'ForbiddenException'),
      },
    ],
  },
  {
    facts: [20, 204],
    name: 'X-HTTP-Method-Override runs the authorizer of the method it selects',
    methods: { 'POST /pets/{petId}': {}, 'DELETE /pets/{petId}': GATED },
    root: gate(),
    functions: { auth: { returns: policyFor(`${API}/prod/POST/*`) } },
    steps: [
      { request: { method: 'POST', url: '/pets/6' }, want: { status: 200, calls: { fn: 1 } } },
      {
        request: {
          method: 'POST',
          url: '/pets/6',
          headers: { 'X-HTTP-Method-Override': 'DELETE' },
        },
        want: UNASKED,
      },
      {
        request: {
          method: 'POST',
          url: '/pets/6',
          headers: { 'X-HTTP-Method-Override': 'DELETE', authorization: 'a' },
        },
        want: SILENT,
      },
    ],
  },
  {
    facts: [205],
    name: 'usageIdentifierKey selects the API key; a missing token is still 401',
    methods: { 'GET /pets/{petId}': { security: [{ gate: [], key: [] }] } },
    root: {
      components: {
        securitySchemes: {
          ...((gate()['components'] as JsonObject)['securitySchemes'] as JsonObject),
          key: { type: 'apiKey', name: 'x-api-key', in: 'header' },
        },
      },
      'x-amazon-apigateway-api-key-source': 'AUTHORIZER',
    },
    config: {
      apiKeys: [{ name: 'one', value: 'k'.repeat(20), enabled: true }],
      usagePlans: [{ name: 'plan', apiKeys: ['one'] }],
    },
    steps: [
      { ...sending(), want: UNASKED },
      {
        ...sending('a'),
        functions: { auth: allowing({ usageIdentifierKey: 'k'.repeat(20) }) },
        want: OK,
      },
      {
        ...sending('b'),
        functions: { auth: allowing({ usageIdentifierKey: 'x'.repeat(20) }) },
        want: refusal(403, '{"message":"Forbidden"}', 'ForbiddenException'),
      },
    ],
  },
  {
    facts: [196],
    importFacts: [165],
    name: 'the log of a call says that the authorizer was asked, and never its token',
    methods: guarded,
    root: gate(),
    functions: { auth: allowing() },
    steps: [
      {
        ...sending('sesame'),
        want: {
          status: 200,
          executionHas: [
            'Using valid authorizer policy for principal: ***r-1',
            'Successfully completed authorizer execution',
          ],
        },
      },
    ],
  },
];

const refused: readonly RestCase[] = (
  [
    ['a jwt authorizer', [72], gate({ type: 'jwt' }), ['an authorizer of type jwt']],
    ['an unknown type', [200], gate({ type: 'magic' }), ['is of type magic, which is none']],
    ['no function', [200], gate({ authorizerUri: 'https://x' }), ['needs an authorizerUri']],
    [
      'a stage variable that is not set',
      [200],
      gate({ authorizerUri: 'arn:aws:lambda:us-east-1:123456789012:function:${stageVariables.f}' }),
      ['no variable f'],
    ],
    [
      'a TTL of more than an hour',
      [202],
      gate({ authorizerResultTtlInSeconds: 3601 }),
      ['0 to 3600'],
    ],
    [
      'a TTL without a source',
      [202],
      byRequest('', { authorizerResultTtlInSeconds: 10 }),
      ['needs an identitySource'],
    ],
    [
      'a source that is none',
      [195],
      byRequest('$request.header.Auth'),
      ['Invalid identity source'],
    ],
    [
      'an expression that is none',
      [194],
      gate({ identityValidationExpression: '(' }),
      ['identityValidationExpression'],
    ],
  ] as const
).map(([name, facts, root, parts]) => ({
  facts: facts[0] === 72 ? [] : facts,
  ...(facts[0] === 72 && { importFacts: [72] }),
  name: `${name} is refused at start`,
  methods: guarded,
  root,
  refused: parts,
}));

const opened: readonly RestCase[] = [
  {
    facts: [223],
    importFacts: [165],
    name: "the root's security counts where an operation states none, and an empty one opens",
    methods: { 'GET /pets/{petId}': {}, 'GET /open': { security: [] } },
    root: { ...gate(), security: [{ gate: [] }] },
    functions: { auth: allowing() },
    steps: [
      { ...sending(), want: UNASKED },
      { ...sending('a'), want: OK },
      { ...sending(undefined, '/open'), want: { status: 200, calls: { auth: 0, fn: 1 } } },
    ],
  },
  ...(
    [
      [
        'of a type an import passes by',
        191,
        { type: 'oauth2', flows: {} },
        'An import drops security scheme "open"',
      ],
      [
        'without an authorizer',
        192,
        { type: 'apiKey', name: 'X', in: 'header' },
        'has no x-amazon-apigateway-authorizer',
      ],
    ] as const
  ).map(([name, fact, scheme, part]) => ({
    facts: [],
    importFacts: [fact],
    name: `a scheme ${name} is refused at start`,
    methods: { 'GET /x': { security: [{ open: [] }] } },
    root: { components: { securitySchemes: { open: scheme } } },
    refused: [part],
  })),
  {
    facts: [],
    importFacts: [189],
    name: 'an authorizer beside IAM is refused at start: one of them would go unasked',
    methods: {
      'GET /x': {
        security: [{ gate: [] }],
        members: { 'x-amazon-apigateway-auth': { type: 'AWS_IAM' } },
      },
    },
    root: gate(),
    refused: ['GET /x has more than one way of authorization'],
  },
  {
    facts: [],
    importFacts: [188],
    name: 'a Lambda authorizer is asked whatever scopes are required of it, with a warning: sources disagree about the import',
    methods: { 'GET /pets/{petId}': { security: [{ gate: ['read'] }] } },
    root: gate(),
    functions: { auth: allowing() },
    warned: ["Authorizer 'gate' is a Lambda function, which takes no scopes."],
    steps: [
      { ...sending(), want: UNASKED },
      { ...sending('a'), want: OK },
    ],
  },
];

const fn: Behaviour = { returns: { statusCode: 200 } };

export const section: RestSection = {
  title: 'P. Lambda authorizers',
  cases: [...tokens, ...requests, ...results, ...caches, ...order, ...refused, ...opened].map(
    (it: RestCase) => ({ ...it, functions: { fn, ...it.functions } }),
  ),
};
