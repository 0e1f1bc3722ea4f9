import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'lowered',
    {
      base: { '/x-gatehouse/usagePlans': [{ name: 'gold', quota: { limit: 9, period: 'DAY' } }] },
      head: { '/x-gatehouse/usagePlans': [{ name: 'gold', quota: { limit: 8, period: 'DAY' } }] },
    },
    [
      [
        'breaking',
        null,
        'head/x-gatehouse/usagePlans/0/quota',
        'Clients of usage plan gold have 8 calls a day, before 9 calls a day.',
        { limit: 9, period: 'DAY' },
        { limit: 8, period: 'DAY' },
      ],
    ],
  ],
  [
    'raised',
    {
      base: { '/x-gatehouse/usagePlans': [{ name: 'gold', quota: { limit: 9, period: 'DAY' } }] },
      head: { '/x-gatehouse/usagePlans': [{ name: 'gold', quota: { limit: 10, period: 'DAY' } }] },
    },
    [
      [
        'compatible',
        null,
        'head/x-gatehouse/usagePlans/0/quota',
        'Clients of usage plan gold have 10 calls a day, before 9 calls a day.',
        { limit: 9, period: 'DAY' },
        { limit: 10, period: 'DAY' },
      ],
    ],
  ],
  [
    'new',
    {
      base: { '/x-gatehouse/usagePlans': [{ name: 'gold' }] },
      head: {
        '/x-gatehouse/usagePlans': [
          { name: 'gold', quota: { limit: 8, period: 'MONTH', offset: 2 } },
        ],
      },
    },
    [
      [
        'breaking',
        null,
        'head/x-gatehouse/usagePlans/0/quota',
        'Clients of usage plan gold have 8 calls a month, 2 fewer in the first, before no quota.',
        null,
        { limit: 8, period: 'MONTH', offset: 2 },
      ],
    ],
  ],
  [
    'gone',
    {
      base: { '/x-gatehouse/usagePlans': [{ name: 'gold', quota: { limit: 9, period: 'DAY' } }] },
      head: { '/x-gatehouse/usagePlans': [{ name: 'gold' }] },
    },
    [
      [
        'compatible',
        null,
        'base/x-gatehouse/usagePlans/0/quota',
        'Clients of usage plan gold have no quota, before 9 calls a day.',
        { limit: 9, period: 'DAY' },
        null,
      ],
    ],
  ],
  [
    'of a longer period',
    {
      base: { '/x-gatehouse/usagePlans': [{ name: 'gold', quota: { limit: 9, period: 'DAY' } }] },
      head: { '/x-gatehouse/usagePlans': [{ name: 'gold', quota: { limit: 9, period: 'WEEK' } }] },
    },
    [
      [
        'breaking',
        null,
        'head/x-gatehouse/usagePlans/0/quota',
        'Clients of usage plan gold have 9 calls a week, before 9 calls a day.',
        { limit: 9, period: 'DAY' },
        { limit: 9, period: 'WEEK' },
      ],
    ],
  ],
  [
    'of a shorter period',
    {
      base: { '/x-gatehouse/usagePlans': [{ name: 'gold', quota: { limit: 9, period: 'MONTH' } }] },
      head: { '/x-gatehouse/usagePlans': [{ name: 'gold', quota: { limit: 9, period: 'DAY' } }] },
    },
    [
      [
        'compatible',
        null,
        'head/x-gatehouse/usagePlans/0/quota',
        'Clients of usage plan gold have 9 calls a day, before 9 calls a month.',
        { limit: 9, period: 'MONTH' },
        { limit: 9, period: 'DAY' },
      ],
    ],
  ],
  [
    'with more taken off in the first period',
    {
      base: { '/x-gatehouse/usagePlans': [{ name: 'gold', quota: { limit: 9, period: 'DAY' } }] },
      head: {
        '/x-gatehouse/usagePlans': [
          { name: 'gold', quota: { limit: 9, period: 'DAY', offset: 1 } },
        ],
      },
    },
    [
      [
        'breaking',
        null,
        'head/x-gatehouse/usagePlans/0/quota',
        'Clients of usage plan gold have 9 calls a day, 1 fewer in the first, before 9 calls a day.',
        { limit: 9, period: 'DAY' },
        { limit: 9, period: 'DAY', offset: 1 },
      ],
    ],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/quota-changed')).toEqual(want);
});
