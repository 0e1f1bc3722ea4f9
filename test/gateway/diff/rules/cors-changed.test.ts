import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'an origin less',
    {
      of: 'http',
      base: {
        '/x-amazon-apigateway-cors': { allowOrigins: ['https://a.example', 'https://b.example'] },
      },
      head: { '/x-amazon-apigateway-cors': { allowOrigins: ['https://a.example'] } },
    },
    [
      [
        'breaking',
        null,
        'head/x-amazon-apigateway-cors/allowOrigins',
        'Pages from `https://b.example` are kept out by browsers.',
        ['https://a.example', 'https://b.example'],
        ['https://a.example'],
      ],
    ],
  ],
  [
    'an origin in place of all',
    {
      of: 'http',
      base: { '/x-amazon-apigateway-cors': { allowOrigins: ['*'] } },
      head: { '/x-amazon-apigateway-cors': { allowOrigins: ['https://a.example'] } },
    },
    [
      [
        'breaking',
        null,
        'head/x-amazon-apigateway-cors/allowOrigins',
        'Pages from anything but `https://a.example` are kept out by browsers.',
        ['*'],
        ['https://a.example'],
      ],
    ],
  ],
  [
    'all in place of an origin',
    {
      of: 'http',
      base: { '/x-amazon-apigateway-cors': { allowOrigins: ['https://a.example'] } },
      head: { '/x-amazon-apigateway-cors': { allowOrigins: ['https://*'] } },
    },
    [
      [
        'compatible',
        null,
        'head/x-amazon-apigateway-cors/allowOrigins',
        'Pages from `https://*` are let in.',
        ['https://a.example'],
        ['https://*'],
      ],
    ],
  ],
  [
    'a method, headers and credentials less',
    {
      of: 'http',
      base: {
        '/x-amazon-apigateway-cors': {
          allowMethods: ['GET', 'PUT'],
          allowHeaders: ['X-A'],
          exposeHeaders: ['ETag'],
          allowCredentials: true,
        },
      },
      head: { '/x-amazon-apigateway-cors': { allowMethods: ['get'], exposeHeaders: [] } },
    },
    [
      [
        'breaking',
        null,
        'base/x-amazon-apigateway-cors/allowHeaders',
        'Calls of pages that send `x-a` are kept out by browsers.',
        ['x-a'],
        [],
      ],
      [
        'breaking',
        null,
        'base/x-amazon-apigateway-cors/allowCredentials',
        'Calls of pages with cookies or credentials are kept out by browsers.',
        true,
        false,
      ],
      [
        'breaking',
        null,
        'head/x-amazon-apigateway-cors/allowMethods',
        'Calls of pages with `PUT` are kept out by browsers.',
        ['GET', 'PUT'],
        ['GET'],
      ],
      [
        'breaking',
        null,
        'head/x-amazon-apigateway-cors/exposeHeaders',
        'Pages that read `etag` are kept out by browsers.',
        ['etag'],
        [],
      ],
    ],
  ],
  [
    'credentials more',
    {
      of: 'http',
      base: { '/x-amazon-apigateway-cors': {} },
      head: { '/x-amazon-apigateway-cors': { allowCredentials: true } },
    },
    [
      [
        'compatible',
        null,
        'head/x-amazon-apigateway-cors/allowCredentials',
        'Calls of pages with cookies or credentials are let in.',
        false,
        true,
      ],
    ],
  ],
  [
    'none any more',
    { of: 'http', base: { '/x-amazon-apigateway-cors': { allowOrigins: ['*'] } } },
    [
      [
        'breaking',
        null,
        'base/x-amazon-apigateway-cors',
        'API Gateway answers no preflight and sends no CORS headers any more: browsers keep answers from other origins back.',
        { allowOrigins: ['*'] },
        null,
      ],
    ],
  ],
  [
    'where there was none',
    { of: 'http', head: { '/x-amazon-apigateway-cors': { allowOrigins: ['*'] } } },
    [
      [
        'notable',
        null,
        'head/x-amazon-apigateway-cors',
        'API Gateway answers preflights and sends its own CORS headers in place of the backend’s.',
        null,
        { allowOrigins: ['*'] },
      ],
    ],
  ],
  [
    'not how long browsers remember it',
    {
      of: 'http',
      base: { '/x-amazon-apigateway-cors': { allowOrigins: ['*'], maxAge: 9 } },
      head: { '/x-amazon-apigateway-cors': { allowOrigins: ['*'], maxAge: 5 } },
    },
    [],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/cors-changed')).toEqual(want);
});
