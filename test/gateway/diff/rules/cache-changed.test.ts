import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'a cache, switched on',
    { head: { '/x-gatehouse/cache': { enabled: true, ttlInSeconds: 60 } } },
    [
      [
        'notable',
        null,
        'head/x-gatehouse/cache',
        'Answers to GET may be 60 seconds old.',
        false,
        60,
      ],
    ],
  ],
  [
    'one switched off',
    { base: { '/x-gatehouse/cache': { enabled: true } } },
    [
      [
        'notable',
        null,
        'base/x-gatehouse/cache',
        'Answers are not kept any more: each call reaches the integration.',
        300,
        false,
      ],
    ],
  ],
  [
    'of a method',
    {
      base: { '/x-gatehouse/cache': { enabled: true } },
      head: {
        '/x-gatehouse/cache': { enabled: true },
        '/paths/~1a~1{id}/get/x-gatehouse/cache': { enabled: false },
      },
    },
    [
      [
        'notable',
        'GET /a/{id}',
        'head/paths/~1a~1{id}/get/x-gatehouse/cache',
        'The method’s own answers are kept: off.',
        'as the stage',
        'off',
      ],
    ],
  ],
  [
    'other keys',
    {
      head: {
        '/paths/~1a~1{id}/get/x-amazon-apigateway-integration/cacheKeyParameters': [
          'method.request.querystring.q',
        ],
      },
    },
    [
      [
        'notable',
        'GET /a/{id}',
        'head/paths/~1a~1{id}/get/x-amazon-apigateway-integration/cacheKeyParameters',
        'Kept answers are told apart by `method.request.querystring.q` alone.',
        [],
        ['method.request.querystring.q'],
      ],
    ],
  ],
  [
    'not keys in another order',
    {
      base: {
        '/paths/~1a~1{id}/get/x-amazon-apigateway-integration/cacheKeyParameters': ['b', 'a'],
      },
      head: {
        '/paths/~1a~1{id}/get/x-amazon-apigateway-integration/cacheKeyParameters': ['a', 'b'],
      },
    },
    [],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/cache-changed')).toEqual(want);
});
