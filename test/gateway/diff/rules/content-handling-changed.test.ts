import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'of requests',
    {
      head: {
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/contentHandling':
          'CONVERT_TO_BINARY',
      },
    },
    [
      [
        'breaking',
        'POST /a/{id}',
        'head/paths/~1a~1{id}/post/x-amazon-apigateway-integration/contentHandling',
        'The backend gets bodies as bytes.',
        null,
        'CONVERT_TO_BINARY',
      ],
    ],
  ],
  [
    'of a response',
    {
      base: {
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/responses/default/contentHandling':
          'CONVERT_TO_TEXT',
      },
    },
    [
      [
        'breaking',
        'POST /a/{id}',
        'base/paths/~1a~1{id}/post/x-amazon-apigateway-integration/responses/default/contentHandling',
        'Callers get bodies as they come.',
        'CONVERT_TO_TEXT',
        null,
      ],
    ],
  ],
  [
    'not another case',
    {
      base: {
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/contentHandling':
          'CONVERT_TO_BINARY',
      },
      head: {
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/contentHandling':
          'convert_to_binary',
      },
    },
    [],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/content-handling-changed')).toEqual(want);
});
