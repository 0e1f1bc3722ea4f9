import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'lowered',
    { head: { '/paths/~1a~1{id}/get/x-amazon-apigateway-integration/timeoutInMillis': 5000 } },
    [
      [
        'breaking',
        'GET /a/{id}',
        'head/paths/~1a~1{id}/get/x-amazon-apigateway-integration/timeoutInMillis',
        'Answers that take longer than 5000 ms are a 504.',
        29000,
        5000,
      ],
    ],
  ],
  [
    'of an HTTP API, lowered',
    {
      of: 'http',
      head: { '/paths/~1a/get/x-amazon-apigateway-integration/timeoutInMillis': 5000 },
    },
    [
      [
        'breaking',
        'GET /a',
        'head/paths/~1a/get/x-amazon-apigateway-integration/timeoutInMillis',
        'Answers that take longer than 5000 ms are a 503.',
        30000,
        5000,
      ],
    ],
  ],
  [
    'raised',
    { base: { '/paths/~1a~1{id}/get/x-amazon-apigateway-integration/timeoutInMillis': 5000 } },
    [
      [
        'compatible',
        'GET /a/{id}',
        'base/paths/~1a~1{id}/get/x-amazon-apigateway-integration/timeoutInMillis',
        'Answers may take 29000 ms.',
        5000,
        29000,
      ],
    ],
  ],
  [
    'not the default, said',
    { head: { '/paths/~1a~1{id}/get/x-amazon-apigateway-integration/timeoutInMillis': 29000 } },
    [],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/time-limit-changed')).toEqual(want);
});
