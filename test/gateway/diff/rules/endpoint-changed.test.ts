import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'the default endpoint, disabled',
    {
      head: { '/x-amazon-apigateway-endpoint-configuration': { disableExecuteApiEndpoint: true } },
    },
    [
      [
        'breaking',
        null,
        'head/x-amazon-apigateway-endpoint-configuration/disableExecuteApiEndpoint',
        'The default endpoint, execute-api, answers no longer.',
        true,
        false,
      ],
    ],
  ],
  [
    'disabled in the first server',
    {
      of: 'http',
      head: {
        '/servers': [
          {
            url: 'https://a.example',
            'x-amazon-apigateway-endpoint-configuration': { disableExecuteApiEndpoint: true },
          },
        ],
      },
    },
    [
      [
        'breaking',
        null,
        'head/servers/0/x-amazon-apigateway-endpoint-configuration/disableExecuteApiEndpoint',
        'The default endpoint, execute-api, answers no longer.',
        true,
        false,
      ],
    ],
  ],
  [
    'enabled',
    {
      base: { '/x-amazon-apigateway-endpoint-configuration': { disableExecuteApiEndpoint: true } },
    },
    [
      [
        'notable',
        null,
        'base/x-amazon-apigateway-endpoint-configuration/disableExecuteApiEndpoint',
        'Security: the default endpoint, execute-api, answers as well.',
        false,
        true,
      ],
    ],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/endpoint-changed')).toEqual(want);
});
