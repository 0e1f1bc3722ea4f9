import type { GatewayConfig, UsagePlanConfig } from '../../../gateway/config.ts';
import type { RestCase, RestSection, Step } from '../harness/case.ts';

const VALUE = 'abcdefghijklmnopqrstuvwxyz';
const OTHER = 'zyxwvutsrqponmlkjihgfedcba';
const SCHEMES = {
  components: { securitySchemes: { key: { type: 'apiKey', name: 'x-api-key', in: 'header' } } },
};
const LOCKED = { security: [{ key: [] }] };
const METHODS = { 'GET /pets': LOCKED, 'GET /open': {} };

const FORBIDDEN = {
  status: 403,
  headers: { 'x-amzn-errortype': 'ForbiddenException' },
  body: '{"message":"Forbidden"}',
  calls: { fn: 0 },
};
const OK = { status: 200, calls: { fn: 1 } };
const THROTTLED = {
  status: 429,
  headers: { 'x-amzn-errortype': 'TooManyRequestsException' },
  body: '{"message":"Too Many Requests"}',
  calls: { fn: 0 },
};
const EXCEEDED = {
  status: 429,
  headers: { 'x-amzn-errortype': 'LimitExceededException' },
  body: '{"message":"Limit Exceeded"}',
  calls: { fn: 0 },
};

const config = (
  plan: Omit<UsagePlanConfig, 'name'>,
  further: GatewayConfig = {},
): GatewayConfig => ({
  apiKeys: [
    { name: 'ann', value: VALUE },
    { name: 'bob', value: OTHER },
    { name: 'off', value: `${VALUE}-off`, enabled: false },
    { name: 'lone', value: `${VALUE}-lone` },
  ],
  usagePlans: [{ name: 'basic', apiKeys: ['ann', 'bob', 'off'], ...plan }],
  ...further,
});

const call = (want: object, key: string | undefined = VALUE, url = '/pets', after = 0): Step => ({
  after,
  request: { url, headers: key === '' ? {} : { 'X-Api-Key': key } },
  want,
});

const UUID = '00000000-0000-4000-8000-00000000000';
const STARS = '*'.repeat(20);
const DAY = 86_400_000;
/** The clock of a case begins at noon of a Saturday, the 21st. */
const HALF_DAY = DAY / 2;

const CASES: readonly RestCase[] = [
  {
    ...{ facts: [209], importFacts: [236] },
    name: 'no key, an unknown one, a disabled one: 403; a good one passes',
    ...{ root: SCHEMES, methods: METHODS, config: config({}) },
    steps: [
      call(FORBIDDEN, ''),
      call(FORBIDDEN, 'not-a-key-that-is-known'),
      call(FORBIDDEN, `${VALUE}-off`),
      call(FORBIDDEN, '__proto__'),
      call(OK),
    ],
  },
  {
    ...{ facts: [209], importFacts: [235] },
    name: 'a method without the scheme needs no key',
    ...{ root: SCHEMES, methods: METHODS, config: config({}) },
    steps: [call(OK, '', '/open'), call(OK, 'anything', '/open')],
  },
  {
    ...{ facts: [210], importFacts: [164] },
    name: 'an x-api-key scheme without authorizer requires a key, and the event tells of it',
    ...{ root: SCHEMES, methods: METHODS, config: config({}) },
    steps: [
      call(FORBIDDEN, ''),
      call({ ...OK, event: { requestContext: { identity: { apiKey: VALUE } } } }),
    ],
  },
  {
    facts: [211],
    name: 'a key in no plan of the stage is refused',
    ...{ root: SCHEMES, methods: METHODS },
    config: config({ apiStages: [{ stage: 'test' }] }, { stage: 'test' }),
    steps: [call(FORBIDDEN, `${VALUE}-lone`), call(OK)],
  },
  {
    facts: [211],
    name: 'a plan of another stage does not count',
    ...{ root: SCHEMES, methods: METHODS },
    config: config({ apiStages: [{ stage: 'other' }] }, { stage: 'test' }),
    steps: [call(FORBIDDEN)],
  },
  {
    ...{ facts: [211], importFacts: [235] },
    name: 'the value of a key has 20 to 128 characters',
    ...{ root: SCHEMES, methods: METHODS },
    config: {
      apiKeys: [
        { name: 'short', value: 'a'.repeat(19) },
        { name: 'long', value: 'a'.repeat(129) },
      ],
    },
    refused: ['API key short has 19 characters', 'API key long has 129 characters'],
  },
  {
    ...{ facts: [211], importFacts: [235] },
    name: 'a key has one plan on a stage',
    ...{ root: SCHEMES, methods: METHODS },
    config: {
      apiKeys: [{ name: 'ann', value: VALUE }],
      usagePlans: [
        { name: 'a', apiKeys: ['ann'] },
        { name: 'b', apiKeys: ['ann'] },
      ],
    },
    refused: ['API key ann is in a and b'],
  },
  {
    ...{ facts: [212], importFacts: [237] },
    name: 'a client’s throttle: 429, and tokens come back',
    ...{ root: SCHEMES, methods: METHODS },
    config: config({ throttle: { rateLimit: 2, burstLimit: 1 } }),
    steps: [
      call(OK),
      call(THROTTLED),
      call(OK, OTHER),
      call(THROTTLED, VALUE, '/pets', 499),
      call(OK, VALUE, '/pets', 1),
    ],
  },
  {
    ...{ facts: [212], importFacts: [237] },
    name: 'a quota: 429 until the period is over; another key has its own',
    ...{ root: SCHEMES, methods: METHODS },
    config: config({ quota: { limit: 2, period: 'DAY' } }),
    steps: [
      call(OK),
      call(OK),
      call(EXCEEDED),
      call(OK, OTHER),
      call(EXCEEDED, VALUE, '/pets', HALF_DAY - 1),
      call(OK, VALUE, '/pets', 1),
    ],
  },
  {
    ...{ facts: [212], importFacts: [237] },
    name: 'a week begins on Sunday, a month on the first, at midnight UTC',
    ...{ root: SCHEMES, methods: METHODS },
    config: {
      apiKeys: [
        { name: 'ann', value: VALUE },
        { name: 'bob', value: OTHER },
      ],
      usagePlans: [
        { name: 'weekly', apiKeys: ['ann'], quota: { limit: 1, period: 'WEEK' } },
        { name: 'monthly', apiKeys: ['bob'], quota: { limit: 1, period: 'MONTH' } },
      ],
    },
    steps: [
      call(OK),
      call(OK, OTHER),
      call(EXCEEDED, VALUE, '/pets', HALF_DAY - 1),
      call(OK, VALUE, '/pets', 1),
      call(EXCEEDED, OTHER),
      call(EXCEEDED, OTHER, '/pets', 9 * DAY - 1),
      call(OK, OTHER, '/pets', 1),
    ],
  },
  {
    ...{ facts: [212], importFacts: [237] },
    name: 'offset is subtracted in the first period alone',
    ...{ root: SCHEMES, methods: METHODS },
    config: config({ quota: { limit: 2, period: 'DAY', offset: 1 } }),
    steps: [call(OK), call(EXCEEDED), call(OK, VALUE, '/pets', DAY), call(OK), call(EXCEEDED)],
  },
  {
    ...{ facts: [212], importFacts: [238] },
    name: 'a client on one method, before the client',
    ...{ root: SCHEMES, methods: { ...METHODS, 'GET /other': LOCKED } },
    config: config({
      throttle: { rateLimit: 1, burstLimit: 2 },
      apiStages: [{ throttle: { '/pets/GET': { rateLimit: 1, burstLimit: 1 } } }],
    }),
    steps: [
      call(OK),
      call({
        ...THROTTLED,
        executionHas: [
          'Key throttle limit exceeded for RestApi 2p09imqbsp, Stage prod, Resource 3471zk, HttpMethod GET. Limit: 1.00 Burst: 1',
        ],
      }),
      call(OK, VALUE, '/other'),
      call(THROTTLED, VALUE, '/other'),
      call(OK, OTHER),
    ],
  },
  {
    ...{ facts: [212], importFacts: [238] },
    name: 'then the method on its stage, for all clients; what refuses a call takes nothing from the client',
    ...{ root: SCHEMES, methods: { ...METHODS, 'GET /other': LOCKED } },
    config: config(
      { throttle: { rateLimit: 1, burstLimit: 2 }, quota: { limit: 2, period: 'DAY' } },
      { routeSettings: { 'GET /pets': { throttlingRateLimit: 1, throttlingBurstLimit: 1 } } },
    ),
    steps: [call(OK, OTHER), call(THROTTLED), call(OK, VALUE, '/other'), call(OK, VALUE, '/other')],
  },
  {
    facts: [212],
    name: 'the stage’s throttle is shared by methods without one of their own',
    ...{ root: SCHEMES, methods: { ...METHODS, 'GET /own': {} } },
    config: {
      throttle: {
        rateLimit: 1,
        burstLimit: 1,
        routes: { 'GET /own': { rateLimit: 1, burstLimit: 1 } },
      },
    },
    steps: [call(OK, '', '/open'), call(THROTTLED, '', '/open'), call(OK, '', '/own')],
  },
  {
    facts: [212],
    name: 'the account’s throttle comes last, and holds for all',
    ...{ root: SCHEMES, methods: METHODS },
    config: config({}, { account: { throttleSettings: { rateLimit: 1, burstLimit: 2 } } }),
    steps: [call(OK), call(OK, '', '/open'), call(THROTTLED), call(THROTTLED, '', '/open')],
  },
  {
    facts: [209, 211],
    name: 'the execution log tells of the key, and shows six characters of it at most',
    ...{ root: SCHEMES, methods: METHODS, config: config({ quota: { limit: 1, period: 'DAY' } }) },
    steps: [
      call({
        executionHas: [
          `Verifying Usage Plan for request: ${UUID}1. API Key: ${STARS}uvwxyz API Stage: 2p09imqbsp/prod`,
          `Usage Plan check succeeded for API Key ${STARS}uvwxyz and API Stage 2p09imqbsp/prod`,
        ],
      }),
      call({
        executionHas: [
          `Key quota limit exceeded for API Key ${STARS}uvwxyz and API Stage 2p09imqbsp/prod. Limit: 1`,
          'Method completed with status: 429',
        ],
      }),
      call(
        {
          executionHas: [
            `Verifying Usage Plan for request: ${UUID}3. API Key:  API Stage: 2p09imqbsp/prod`,
            "API Key  authorized because method 'GET /open' does not require API Key. Request will not contribute to throttle or quota limits",
            'Usage Plan check succeeded for API Key  and API Stage 2p09imqbsp/prod',
          ],
        },
        ...(['', '/open'] as const),
      ),
      call(
        {
          executionHas: [
            `Verifying Usage Plan for request: ${UUID}4. API Key: ***** API Stage: 2p09imqbsp/prod`,
            "API Key ***** not authorized because method 'GET /pets' requires API Key and API Key is not associated with a Usage Plan for API Stage 2p09imqbsp/prod: No Usage Plan found for key and API Stage",
            'Method completed with status: 403',
          ],
        },
        'short',
      ),
    ],
  },
  {
    facts: [205],
    name: 'the key comes from the authorizer where the API says so',
    root: {
      'x-amazon-apigateway-api-key-source': 'AUTHORIZER',
      components: {
        securitySchemes: {
          ...SCHEMES.components.securitySchemes,
          lambda: {
            ...{ type: 'apiKey', name: 'Authorization', in: 'header' },
            'x-amazon-apigateway-authtype': 'custom',
            'x-amazon-apigateway-authorizer': {
              ...{ type: 'token', authorizerResultTtlInSeconds: 0 },
              authorizerUri:
                'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:auth/invocations',
            },
          },
        },
      },
    },
    methods: { 'GET /pets': { security: [{ lambda: [], key: [] }] } },
    config: config({}),
    functions: {
      auth: {
        answers: (event) => ({
          principalId: 'someone',
          usageIdentifierKey: (event as { authorizationToken: string }).authorizationToken,
          policyDocument: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: 'execute-api:Invoke', Resource: '*' }],
          },
        }),
      },
    },
    steps: [
      { request: { url: '/pets', headers: { Authorization: VALUE } }, want: OK },
      {
        request: { url: '/pets', headers: { Authorization: 'unknown', 'X-Api-Key': VALUE } },
        want: FORBIDDEN,
      },
      {
        request: { url: '/pets', headers: { 'X-Api-Key': VALUE } },
        want: { status: 401, body: '{"message":"Unauthorized"}' },
      },
    ],
  },
];

/** What a string alone would be is no proxy result (fact 47). */
const FUNCTIONS = { fn: { returns: { statusCode: 200, body: 'ok' } } };

export const section: RestSection = {
  title: 'R. API keys, usage plans',
  cases: CASES.map((it) => ({ ...it, functions: { ...FUNCTIONS, ...it.functions } })),
};
