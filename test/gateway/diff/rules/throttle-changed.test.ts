import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'of the stage, lowered',
    {
      base: { '/x-gatehouse/throttle': { rateLimit: 20, burstLimit: 40 } },
      head: { '/x-gatehouse/throttle': { rateLimit: 10, burstLimit: 50 } },
    },
    [
      [
        'breaking',
        null,
        'head/x-gatehouse/throttle',
        'Callers are sooner throttled with 429: rateLimit 20 → 10, burstLimit 40 → 50.',
        { rateLimit: 20, burstLimit: 40 },
        { rateLimit: 10, burstLimit: 50 },
      ],
    ],
  ],
  [
    'of the stage, raised',
    {
      base: { '/x-gatehouse/throttle': { rateLimit: 20 } },
      head: { '/x-gatehouse/throttle': { rateLimit: 30 } },
    },
    [
      [
        'compatible',
        null,
        'head/x-gatehouse/throttle',
        'Callers are later throttled with 429: rateLimit 20 → 30.',
        { rateLimit: 20 },
        { rateLimit: 30 },
      ],
    ],
  ],
  [
    'of the stage, new',
    { head: { '/x-gatehouse/throttle': { rateLimit: 20 } } },
    [
      [
        'breaking',
        null,
        'head/x-gatehouse/throttle',
        'Callers are sooner throttled with 429: rateLimit none → 20.',
        null,
        { rateLimit: 20 },
      ],
    ],
  ],
  [
    'of an operation, lowered',
    {
      of: 'http',
      base: { '/paths/~1a/get/x-gatehouse/throttle': { rateLimit: 20 } },
      head: { '/paths/~1a/get/x-gatehouse/throttle': { rateLimit: 10 } },
    },
    [
      [
        'breaking',
        'GET /a',
        'head/paths/~1a/get/x-gatehouse/throttle',
        'Callers are sooner throttled with 429: rateLimit 20 → 10.',
        { rateLimit: 20 },
        { rateLimit: 10 },
      ],
    ],
  ],
  [
    'of an operation, gone, where the stage’s is lower',
    {
      base: {
        '/x-gatehouse/throttle': { rateLimit: 5 },
        '/paths/~1a~1{id}/get/x-gatehouse/throttle': { rateLimit: 20 },
      },
      head: { '/x-gatehouse/throttle': { rateLimit: 5 } },
    },
    [
      [
        'breaking',
        'GET /a/{id}',
        'base/paths/~1a~1{id}/get/x-gatehouse/throttle',
        'Callers are sooner throttled with 429: rateLimit 20 → 5.',
        { rateLimit: 20 },
        { rateLimit: 5 },
      ],
    ],
  ],
  [
    'of a method, in a config',
    {
      baseConfig: { routeSettings: { 'GET /a/{id}': { throttlingBurstLimit: 9 } } },
      config: { routeSettings: { 'GET /a/{id}': { throttlingBurstLimit: 8 } } },
    },
    [
      [
        'breaking',
        'GET /a/{id}',
        'head/paths/~1a~1{id}/get',
        'Callers are sooner throttled with 429: burstLimit 9 → 8.',
        { burstLimit: 9 },
        { burstLimit: 8 },
      ],
    ],
  ],
  [
    'of a usage plan',
    {
      base: { '/x-gatehouse/usagePlans': [{ name: 'gold', throttle: { rateLimit: 9 } }] },
      head: { '/x-gatehouse/usagePlans': [{ name: 'gold', throttle: { rateLimit: 8 } }] },
    },
    [
      [
        'breaking',
        null,
        'head/x-gatehouse/usagePlans/0',
        'Clients of usage plan gold are sooner throttled with 429: rateLimit 9 → 8.',
        { rateLimit: 9 },
        { rateLimit: 8 },
      ],
    ],
  ],
  [
    'of a method in a usage plan',
    {
      base: { '/x-gatehouse/usagePlans': [{ name: 'gold' }] },
      head: {
        '/x-gatehouse/usagePlans': [
          { name: 'gold', apiStages: [{ throttle: { '/a/{id}/GET': { rateLimit: 1 } } }] },
        ],
      },
    },
    [
      [
        'breaking',
        null,
        'head/x-gatehouse/usagePlans/0',
        'Clients of usage plan gold are, at GET /a/{id}, sooner throttled with 429: rateLimit none → 1.',
        null,
        { rateLimit: 1 },
      ],
    ],
  ],
  [
    'of the account',
    {
      baseConfig: { account: { throttleSettings: { rateLimit: 9 } } },
      config: { account: { throttleSettings: { rateLimit: 8 } } },
    },
    [
      [
        'breaking',
        null,
        'head',
        'Callers of all APIs of the account are sooner throttled with 429: rateLimit 9 → 8.',
        { rateLimit: 9 },
        { rateLimit: 8 },
      ],
    ],
  ],
  [
    'not one that a config lays over both',
    {
      base: { '/x-gatehouse/throttle': { rateLimit: 20 } },
      head: { '/x-gatehouse/throttle': { rateLimit: 10 } },
      config: { throttle: { rateLimit: 7 } },
    },
    [],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/throttle-changed')).toEqual(want);
});
