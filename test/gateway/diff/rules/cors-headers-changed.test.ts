import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'an origin in place of all',
    {
      base: {
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/responses/default/responseParameters':
          { 'method.response.header.Access-Control-Allow-Origin': "'*'" },
      },
      head: {
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/responses/default/responseParameters':
          { 'method.response.header.access-control-allow-origin': "'https://a.example'" },
      },
    },
    [
      [
        'breaking',
        'POST /a/{id}',
        'head/paths/~1a~1{id}/post/x-amazon-apigateway-integration/responses/default/responseParameters/method.response.header.access-control-allow-origin',
        'Pages from anything but `https://a.example` are kept out by browsers.',
        ['*'],
        ['https://a.example'],
      ],
    ],
  ],
  [
    'a header of preflights less',
    {
      base: {
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/responses/default/responseParameters':
          { 'method.response.header.Access-Control-Allow-Headers': "'X-A,X-B'" },
      },
      head: {
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/responses/default/responseParameters':
          { 'method.response.header.Access-Control-Allow-Headers': "'x-a'" },
      },
    },
    [
      [
        'breaking',
        'POST /a/{id}',
        'head/paths/~1a~1{id}/post/x-amazon-apigateway-integration/responses/default/responseParameters/method.response.header.Access-Control-Allow-Headers',
        'Calls of pages that send `x-b` are kept out by browsers.',
        ['x-a', 'x-b'],
        ['x-a'],
      ],
    ],
  ],
  [
    'a method more',
    {
      base: {
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/responses/default/responseParameters':
          { 'method.response.header.Access-Control-Allow-Methods': "'GET'" },
      },
      head: {
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/responses/default/responseParameters':
          { 'method.response.header.Access-Control-Allow-Methods': "'GET, PUT'" },
      },
    },
    [
      [
        'compatible',
        'POST /a/{id}',
        'head/paths/~1a~1{id}/post/x-amazon-apigateway-integration/responses/default/responseParameters/method.response.header.Access-Control-Allow-Methods',
        'Calls of pages with `PUT` are let in.',
        ['GET'],
        ['GET', 'PUT'],
      ],
    ],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/cors-headers-changed')).toEqual(want);
});
