import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'a key that is disabled',
    {
      baseConfig: {
        apiKeys: [{ name: 'k', value: 'a key of the table 0001' }],
        usagePlans: [{ name: 'gold', apiKeys: ['k'] }],
      },
      config: {
        apiKeys: [{ name: 'k', value: 'a key of the table 0001', enabled: false }],
        usagePlans: [{ name: 'gold', apiKeys: ['k'] }],
      },
    },
    [
      [
        'breaking',
        null,
        'head',
        'API key k opens nothing any more: its calls are refused with 403.',
        'k',
        null,
      ],
    ],
  ],
  [
    'a plan that is gone, with its key',
    {
      baseConfig: {
        apiKeys: [{ name: 'k', value: 'a key of the table 0001' }],
        usagePlans: [{ name: 'gold', apiKeys: ['a key of the table 0001'] }],
      },
      config: { apiKeys: [{ name: 'k', value: 'a key of the table 0001' }], usagePlans: [] },
    },
    [
      [
        'breaking',
        null,
        'head',
        'API key k opens nothing any more: its calls are refused with 403.',
        'k',
        null,
      ],
      [
        'breaking',
        null,
        'head',
        'Usage plan gold is gone: keys of no other plan are refused with 403.',
        'gold',
        null,
      ],
    ],
  ],
  [
    'not a key in another plan',
    {
      baseConfig: {
        apiKeys: [{ name: 'k', value: 'a key of the table 0001' }],
        usagePlans: [{ name: 'gold', apiKeys: ['k'] }, { name: 'free' }],
      },
      config: {
        apiKeys: [{ name: 'k', value: 'a key of the table 0001' }],
        usagePlans: [{ name: 'gold' }, { name: 'free', apiKeys: ['k'] }],
      },
    },
    [],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/api-key-withdrawn')).toEqual(want);
});
