import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  ...['http_proxy', 'aws_proxy'].map((type): [string, Compared, readonly Row[]] => {
    const at = '/paths/~1a~1{id}/post/x-amazon-apigateway-integration';
    const isProxy = { [`${at}/type`]: type };
    return [
      `to NEVER, of ${type}, which takes everything`,
      { base: isProxy, head: { ...isProxy, [`${at}/passthroughBehavior`]: 'NEVER' } },
      [],
    ];
  }),
  [
    'to NEVER',
    {
      head: {
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/passthroughBehavior': 'NEVER',
      },
    },
    [
      [
        'breaking',
        'POST /a/{id}',
        'head/paths/~1a~1{id}/post/x-amazon-apigateway-integration/passthroughBehavior',
        'Bodies of other types than `application/json` are refused with 415.',
        'WHEN_NO_MATCH',
        'NEVER',
      ],
    ],
  ],
  [
    'to NEVER, without a template',
    {
      base: { '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/requestTemplates': undefined },
      head: {
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/requestTemplates': undefined,
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/passthroughBehavior': 'never',
      },
    },
    [
      [
        'breaking',
        'POST /a/{id}',
        'head/paths/~1a~1{id}/post/x-amazon-apigateway-integration/passthroughBehavior',
        'Calls are refused with 415, whatever the type of their body.',
        'WHEN_NO_MATCH',
        'NEVER',
      ],
    ],
  ],
  [
    'a template less',
    {
      base: {
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/passthroughBehavior': 'NEVER',
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/requestTemplates/text~1xml': '',
      },
      head: {
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/passthroughBehavior': 'NEVER',
      },
    },
    [
      [
        'breaking',
        'POST /a/{id}',
        'head/paths/~1a~1{id}/post/x-amazon-apigateway-integration/requestTemplates',
        'Bodies of type `text/xml` are refused with 415.',
        ['application/json', 'text/xml'],
        ['application/json'],
      ],
    ],
  ],
  [
    'to WHEN_NO_TEMPLATES where there is none',
    {
      base: { '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/requestTemplates': undefined },
      head: {
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/requestTemplates': undefined,
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/passthroughBehavior':
          'WHEN_NO_TEMPLATES',
      },
    },
    [
      [
        'compatible',
        'POST /a/{id}',
        'head/paths/~1a~1{id}/post/x-amazon-apigateway-integration/passthroughBehavior',
        'No content type is refused that was taken.',
        'WHEN_NO_MATCH',
        'WHEN_NO_TEMPLATES',
      ],
    ],
  ],
  [
    'from NEVER',
    {
      base: {
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/passthroughBehavior': 'NEVER',
      },
    },
    [
      [
        'compatible',
        'POST /a/{id}',
        'base/paths/~1a~1{id}/post/x-amazon-apigateway-integration/passthroughBehavior',
        'No content type is refused that was taken.',
        'NEVER',
        'WHEN_NO_MATCH',
      ],
    ],
  ],
  [
    'not of a proxy, which takes all',
    {
      head: { '/paths/~1a~1{id}/get/x-amazon-apigateway-integration/passthroughBehavior': 'NEVER' },
    },
    [],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/passthrough-changed')).toEqual(want);
});
