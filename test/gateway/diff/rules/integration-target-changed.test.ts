import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'another address',
    { head: { '/paths/~1a~1{id}/get/x-amazon-apigateway-integration/uri': 'arn:g' } },
    [
      [
        'notable',
        'GET /a/{id}',
        'head/paths/~1a~1{id}/get/x-amazon-apigateway-integration/uri',
        'Another backend, or another address of it, answers.',
        'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations',
        'arn:g',
      ],
    ],
  ],
  [
    'another method',
    { head: { '/paths/~1a~1{id}/get/x-amazon-apigateway-integration/httpMethod': 'GET' } },
    [
      [
        'notable',
        'GET /a/{id}',
        'head/paths/~1a~1{id}/get/x-amazon-apigateway-integration/httpMethod',
        'The backend is called with another method.',
        'POST',
        'GET',
      ],
    ],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/integration-target-changed')).toEqual(want);
});
