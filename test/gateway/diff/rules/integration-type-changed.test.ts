import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'another type',
    { head: { '/paths/~1a~1{id}/get/x-amazon-apigateway-integration/type': 'http_proxy' } },
    [
      [
        'breaking',
        'GET /a/{id}',
        'head/paths/~1a~1{id}/get/x-amazon-apigateway-integration/type',
        'The integration is of type HTTP_PROXY, no longer AWS_PROXY: other parts of a call are passed on, other errors come back.',
        'AWS_PROXY',
        'HTTP_PROXY',
      ],
    ],
  ],
  [
    'another service',
    {
      of: 'http',
      base: {
        '/paths/~1a/get/x-amazon-apigateway-integration/integrationSubtype': 'SQS-SendMessage',
      },
      head: {
        '/paths/~1a/get/x-amazon-apigateway-integration/integrationSubtype': 'SQS-ReceiveMessage',
      },
    },
    [
      [
        'breaking',
        'GET /a',
        'head/paths/~1a/get/x-amazon-apigateway-integration/type',
        'The integration is of type AWS_PROXY SQS-ReceiveMessage, no longer AWS_PROXY SQS-SendMessage: other parts of a call are passed on, other errors come back.',
        'AWS_PROXY SQS-SendMessage',
        'AWS_PROXY SQS-ReceiveMessage',
      ],
    ],
  ],
  [
    'none any more',
    { head: { '/paths/~1a~1{id}/get/x-amazon-apigateway-integration': undefined } },
    [
      [
        'breaking',
        'GET /a/{id}',
        'base/paths/~1a~1{id}/get/x-amazon-apigateway-integration',
        'No integration answers any more.',
        'AWS_PROXY',
        null,
      ],
    ],
  ],
  [
    'one where there was none',
    { base: { '/paths/~1a~1{id}/get/x-amazon-apigateway-integration': undefined } },
    [
      [
        'notable',
        'GET /a/{id}',
        'head/paths/~1a~1{id}/get/x-amazon-apigateway-integration',
        'An integration answers, of type AWS_PROXY; there was none.',
        null,
        'AWS_PROXY',
      ],
    ],
  ],
  [
    'not another case',
    { head: { '/paths/~1a~1{id}/get/x-amazon-apigateway-integration/type': 'AWS_PROXY' } },
    [],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/integration-type-changed')).toEqual(want);
});
