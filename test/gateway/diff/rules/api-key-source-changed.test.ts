import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'another source of keys that are asked for',
    {
      base: { '/paths/~1a~1{id}/get/security': [{ key: [] }] },
      head: {
        '/paths/~1a~1{id}/get/security': [{ key: [] }],
        '/x-amazon-apigateway-api-key-source': 'AUTHORIZER',
      },
    },
    [
      [
        'breaking',
        null,
        'head/x-amazon-apigateway-api-key-source',
        'API keys are read from what the authorizer answers.',
        'HEADER',
        'AUTHORIZER',
      ],
    ],
  ],
  [
    'another source of keys that nobody asks for',
    { head: { '/x-amazon-apigateway-api-key-source': 'AUTHORIZER' } },
    [
      [
        'notable',
        null,
        'head/x-amazon-apigateway-api-key-source',
        'API keys are read from what the authorizer answers.',
        'HEADER',
        'AUTHORIZER',
      ],
    ],
  ],
  ['not the default, said', { head: { '/x-amazon-apigateway-api-key-source': 'HEADER' } }, []],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/api-key-source-changed')).toEqual(want);
});
