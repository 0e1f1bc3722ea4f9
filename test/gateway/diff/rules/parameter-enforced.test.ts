import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'a parameter that a validator looks for',
    {
      base: { '/paths/~1a~1{id}/get/x-amazon-apigateway-request-validator': 'all' },
      head: {
        '/paths/~1a~1{id}/get/x-amazon-apigateway-request-validator': 'all',
        '/paths/~1a~1{id}/get/parameters/2/required': true,
      },
    },
    [
      [
        'breaking',
        'GET /a/{id}',
        'head/paths/~1a~1{id}/get/parameters/2',
        'Calls without `r` are refused with 400.',
        false,
        true,
      ],
    ],
  ],
  [
    'a new one',
    {
      base: { '/paths/~1a~1{id}/get/x-amazon-apigateway-request-validator': 'all' },
      head: {
        '/paths/~1a~1{id}/get/x-amazon-apigateway-request-validator': 'all',
        '/paths/~1a~1{id}/get/parameters/3': { name: 'X-A', in: 'header', required: true },
      },
    },
    [
      [
        'breaking',
        'GET /a/{id}',
        'head/paths/~1a~1{id}/get/parameters/3',
        'Calls without `X-A` are refused with 400.',
        false,
        true,
      ],
    ],
  ],
  [
    'not one that no validator looks for',
    { head: { '/paths/~1a~1{id}/get/parameters/2/required': true } },
    [],
  ],
  [
    'not one that is optional from now on',
    {
      base: { '/paths/~1a~1{id}/get/x-amazon-apigateway-request-validator': 'all' },
      head: {
        '/paths/~1a~1{id}/get/x-amazon-apigateway-request-validator': 'all',
        '/paths/~1a~1{id}/get/parameters/1/required': false,
      },
    },
    [],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/parameter-enforced')).toEqual(want);
});
