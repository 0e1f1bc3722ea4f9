import type { Case, Section } from '../harness/case.ts';

const ENDPOINT = { host: 'abc123.execute-api.eu-west-1.amazonaws.com' };

/** The routes of the documented table. */
const DOCUMENTED = {
  $default: {},
  'ANY /{proxy+}': {},
  'GET /pets/{proxy+}': {},
  'GET /pets/dog/{id}': {},
  'GET /pets/dog/1': {},
};

interface Selection {
  readonly facts: readonly number[];
  readonly keys: readonly string[];
  /** Method and path, then the key of the route that takes it, `404` for none. */
  readonly calls: readonly (readonly [request: string, key: string])[];
}

const selection = ({ facts, keys, calls }: Selection): Case => ({
  facts,
  name: `${keys.join(' · ')}: ${calls.map(([request, key]) => `${request} → ${key}`).join(', ')}`,
  routes: Object.fromEntries(keys.map((key) => [key, {}])),
  steps: calls.map(([request, key]) => {
    const [method = '', url = ''] = request.split(' ');
    return {
      request: { method, url },
      want:
        key === '404'
          ? { status: 404, calls: { fn: 0 } }
          : { status: 200, event: { routeKey: key } },
    };
  }),
});

const selections: readonly Selection[] = [
  {
    facts: [46, 48],
    keys: Object.keys(DOCUMENTED),
    calls: [
      ['GET /pets/dog/1', 'GET /pets/dog/1'],
      ['GET /pets/dog/2', 'GET /pets/dog/{id}'],
      ['GET /pets/cat/1', 'GET /pets/{proxy+}'],
      ['POST /test/5', 'ANY /{proxy+}'],
      ['GET /', '$default'],
    ],
  },
  {
    facts: [46],
    keys: ['ANY /{proxy+}', 'GET /pets/{id}'],
    calls: [
      ['GET /pets/1', 'GET /pets/{id}'],
      ['POST /pets/1', 'ANY /{proxy+}'],
    ],
  },
  {
    facts: [47],
    keys: ['ANY /pets/dog', 'GET /pets/{id}'],
    calls: [
      ['GET /pets/dog', 'ANY /pets/dog'],
      ['GET /pets/cat', 'GET /pets/{id}'],
    ],
  },
  {
    facts: [47],
    keys: ['ANY /pets', 'POST /pets'],
    calls: [
      ['POST /pets', 'POST /pets'],
      ['GET /pets', 'ANY /pets'],
    ],
  },
  {
    facts: [47],
    keys: ['GET /pets/{a}/x', 'GET /pets/dog/{b}'],
    calls: [
      ['GET /pets/dog/x', 'GET /pets/dog/{b}'],
      ['GET /pets/cat/x', 'GET /pets/{a}/x'],
    ],
  },
  {
    facts: [47],
    keys: ['ANY /{proxy+}', 'ANY /a/{proxy+}', 'ANY /a/b/{proxy+}', 'GET /a/b/{proxy+}'],
    calls: [
      ['GET /a/b/c', 'GET /a/b/{proxy+}'],
      ['POST /a/b/c', 'ANY /a/b/{proxy+}'],
      ['GET /a/x', 'ANY /a/{proxy+}'],
      ['GET /x', 'ANY /{proxy+}'],
    ],
  },
  {
    facts: [49],
    keys: ['ANY /{proxy+}'],
    calls: [
      ['GET /', '404'],
      ['GET /x', 'ANY /{proxy+}'],
    ],
  },
  {
    facts: [49],
    keys: ['GET /pets/{proxy+}'],
    calls: [
      ['GET /pets', '404'],
      ['GET /pets/', '404'],
      ['GET /pets/1', 'GET /pets/{proxy+}'],
    ],
  },
  {
    facts: [50],
    keys: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'].map((it) => `${it} /x`),
    calls: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'].map((it) => [
      `${it} /x`,
      `${it} /x`,
    ]),
  },
  {
    facts: [50],
    keys: ['ANY /x'],
    calls: [
      ['PATCH /x', 'ANY /x'],
      ['TRACE /x', '404'],
      ['BREW /x', '404'],
    ],
  },
  {
    facts: [41, 46],
    keys: ['GET /Pets'],
    calls: [
      ['GET /pets', '404'],
      ['GET /Pets', 'GET /Pets'],
      ['GET /%50ets', 'GET /Pets'],
      ['GET /Pets/', 'GET /Pets'],
      ['GET //Pets', '404'],
      ['GET /./Pets', '404'],
      ['GET /x/../Pets', '404'],
      ['GET /x/%2e%2e/Pets', '404'],
      ['HEAD /Pets', '404'],
    ],
  },
];

/** Section C: stages and routes (facts 45-54). */
export const section: Section = {
  title: 'C. HTTP API: stage and route selection',
  cases: [
    ...selections.map(selection),
    {
      facts: [45],
      name: 'the first segment names the stage on the default endpoint',
      config: { stage: 'test' },
      steps: [
        { request: { url: '/test/pets/6', headers: ENDPOINT }, want: { status: 200 } },
        {
          request: { url: '/prod/pets/6', headers: ENDPOINT },
          want: { status: 404, body: '{"message":"Not Found"}', calls: { fn: 0 } },
        },
        { request: { url: '/pets/6', headers: ENDPOINT }, want: { status: 404 } },
        { request: { url: '/testing/pets/6', headers: ENDPOINT }, want: { status: 404 } },
      ],
    },
    {
      facts: [45, 53],
      name: 'without a stage of that name, $default takes the whole path',
      routes: { 'GET /test/pets': {} },
      steps: [
        {
          request: { url: '/test/pets', headers: ENDPOINT },
          want: { status: 200, event: { requestContext: { stage: '$default' } } },
        },
      ],
    },
    {
      facts: [50],
      name: 'a greedy variable must be the last segment',
      routes: { 'GET /{proxy+}/x': {} },
      refused: ['greedy'],
    },
    {
      facts: [51],
      name: 'two routes that differ in the name of a variable conflict',
      routes: { 'GET /pets/{a}': {}, 'GET /pets/{b}': {} },
      refused: ['/pets/{'],
    },
    {
      facts: [51],
      name: 'with different methods they do not',
      routes: { 'GET /pets/{a}': {}, 'PUT /pets/{b}': {} },
      steps: [
        { request: { url: '/pets/1' }, want: { event: { pathParameters: { a: '1' } } } },
        {
          request: { method: 'PUT', url: '/pets/1' },
          want: { event: { pathParameters: { b: '1' } } },
        },
      ],
    },
    {
      facts: [52],
      name: 'no route: nothing is invoked',
      steps: [
        {
          request: { url: '/nothing/here' },
          want: { status: 404, body: '{"message":"Not Found"}', calls: { fn: 0 } },
        },
      ],
    },
    {
      facts: [54],
      name: 'stage variables fill in the function of an integration',
      config: { stageVariables: { fn: 'green' } },
      routes: {
        'GET /': {
          integration: {
            uri: 'arn:aws:lambda:us-east-1:123456789012:function:${stageVariables.fn}',
          },
        },
      },
      functions: { green: { returns: 'green' } },
      steps: [{ request: { url: '/' }, want: { status: 200, body: 'green', calls: { green: 1 } } }],
    },
    {
      facts: [54],
      name: 'a stage variable that the stage does not have is refused',
      routes: {
        'GET /': {
          integration: {
            uri: 'arn:aws:lambda:us-east-1:123456789012:function:${stageVariables.fn}',
          },
        },
      },
      refused: ['no variable fn'],
    },
    {
      facts: [54],
      name: 'a stage variable with a space is refused',
      config: { stageVariables: { colour: 'light blue' } },
      refused: ['colour'],
    },
  ],
};
