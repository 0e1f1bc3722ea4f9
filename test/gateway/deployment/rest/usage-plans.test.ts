import type { GatewayConfig } from '../../../../gateway/config.ts';
import { compileApiKeys } from '../../../../gateway/deployment/rest/usage-plans.ts';

const VALUE = 'abcdefghijklmnopqrst';
const ann = { name: 'ann', value: VALUE };

function compile(settings: GatewayConfig): {
  plan: (value: string) => unknown;
  reported: string[];
} {
  const reported: string[] = [];
  const keys = compileApiKeys({
    ...{ apiId: 'api', stage: 'prod', settings, methodKeys: ['GET /', 'GET /pets', 'POST /pets'] },
    report: (_rule, pointer, message) => reported.push(`${pointer} ${message}`),
  });
  return { plan: (value) => keys.get(value)?.plan, reported };
}

test('a key has the plan that names it, by name or by value (REST fact 211)', () => {
  const plans = (apiKeys: string[]): GatewayConfig => ({
    apiKeys: [ann],
    usagePlans: [{ name: 'basic', apiKeys }],
  });
  const want = { name: 'basic', throttle: undefined, methodThrottles: new Map(), quota: undefined };
  expect([['ann'], [VALUE], []].map((it) => compile(plans(it)).plan(VALUE))).toEqual([
    want,
    want,
    undefined,
  ]);
});

test.each([
  [undefined, true],
  [[{}], true],
  [[{ apiId: 'api', stage: 'prod' }], true],
  [[{ apiId: 'other' }, { stage: 'prod' }], true],
  [[{ stage: 'dev' }], false],
  [[{ apiId: 'other' }], false],
  [[], false],
])('the stages %j have this one: %j (REST fact 211)', (apiStages, want) => {
  const plan = { name: 'basic', apiKeys: ['ann'], ...(apiStages && { apiStages }) };
  expect(compile({ apiKeys: [ann], usagePlans: [plan] }).plan(VALUE) !== undefined).toBe(want);
});

test('throttles of methods by our key and by CloudFormation’s (REST fact 212)', () => {
  const limit = (rateLimit: number): object => ({ rateLimit });
  const throttle = { 'GET /pets': limit(1), '/pets/POST': limit(2), '/GET': limit(3) };
  const plan = { name: 'basic', apiKeys: ['ann'], apiStages: [{ throttle }] };
  const { plan: planOf, reported } = compile({ apiKeys: [ann], usagePlans: [plan] });
  expect([planOf(VALUE), reported]).toEqual([
    expect.objectContaining({
      methodThrottles: new Map([
        ['GET /pets', limit(1)],
        ['POST /pets', limit(2)],
        ['GET /', limit(3)],
      ]),
    }),
    [],
  ]);
});

test.each<[string, GatewayConfig, string]>([
  [
    'a short value',
    { apiKeys: [{ name: 'ann', value: 'short' }] },
    '/x-gatehouse/apiKeys/0 The value of API key ann has 5 characters: 20 to 128 are allowed.',
  ],
  [
    'a name twice',
    { apiKeys: [ann, { ...ann, value: `${VALUE}2` }] },
    '/x-gatehouse/apiKeys/1 There are two API keys named ann.',
  ],
  [
    'a value twice',
    { apiKeys: [ann, { ...ann, name: 'bob' }] },
    '/x-gatehouse/apiKeys/1 API key bob has the value of another one: API Key already exists.',
  ],
  [
    'a key that is not there, which no message shows',
    { apiKeys: [], usagePlans: [{ name: 'basic', apiKeys: ['secret'] }] },
    '/x-gatehouse/usagePlans/0 Usage plan basic: apiKeys[0] is the name of no API key.',
  ],
  [
    'a plan twice',
    { usagePlans: [{ name: 'basic' }, { name: 'basic' }] },
    '/x-gatehouse/usagePlans/1 Usage plan basic: there is another one of that name.',
  ],
  [
    'an offset beyond the limit',
    { usagePlans: [{ name: 'basic', quota: { limit: 1, period: 'DAY', offset: 2 } }] },
    '/x-gatehouse/usagePlans/0 Usage plan basic: the offset of its quota is more than the limit.',
  ],
  [
    'two plans of one key',
    {
      apiKeys: [ann],
      usagePlans: [
        { name: 'a', apiKeys: ['ann'] },
        { name: 'b', apiKeys: ['ann'] },
      ],
    },
    ' API key ann is in a and b: a key has one plan on a stage.',
  ],
  [
    'a throttle of no method',
    {
      apiKeys: [ann],
      usagePlans: [{ name: 'a', apiKeys: ['ann'], apiStages: [{ throttle: { 'GET /pet': {} } }] }],
    },
    ' Usage plan a: there is no method GET /pet to throttle. Did you mean "GET /pets"?',
  ],
])('%s is refused', (_name, settings, message) => {
  expect([compile(settings).reported, compile({ apiKeys: [ann] }).reported]).toEqual([
    [message],
    [],
  ]);
});

test('names of keys that are made where the API is deployed are not judged', () => {
  const settings = { usagePlans: [{ name: 'basic', apiKeys: ['ann'] }] };
  expect([compile(settings).reported, compile({ ...settings, apiKeys: [] }).reported]).toEqual([
    [],
    ['/x-gatehouse/usagePlans/0 Usage plan basic: apiKeys[0] is the name of no API key.'],
  ]);
});
