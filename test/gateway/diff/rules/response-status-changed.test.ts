import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'a status that is gone',
    {
      head: {
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/responses/4\\d\\d': undefined,
      },
    },
    [
      [
        'breaking',
        'POST /a/{id}',
        'base/paths/~1a~1{id}/post/x-amazon-apigateway-integration/responses/4\\d\\d',
        'What matches `4\\d\\d` is answered 200, no longer 400.',
        400,
        200,
      ],
    ],
  ],
  [
    'another status',
    {
      head: {
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/responses/default/statusCode': 201,
      },
    },
    [
      [
        'breaking',
        'POST /a/{id}',
        'head/paths/~1a~1{id}/post/x-amazon-apigateway-integration/responses/default',
        'What no pattern matches is answered 201, no longer 200.',
        200,
        201,
      ],
    ],
  ],
  [
    'no default any more',
    {
      head: {
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/responses/default': undefined,
      },
    },
    [
      [
        'breaking',
        'POST /a/{id}',
        'base/paths/~1a~1{id}/post/x-amazon-apigateway-integration/responses/default',
        'What no pattern matches is answered 500, no longer 200.',
        200,
        500,
      ],
    ],
  ],
  [
    'a pattern that is new',
    {
      head: {
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/responses/5..': { statusCode: 502 },
      },
    },
    [
      [
        'notable',
        'POST /a/{id}',
        'head/paths/~1a~1{id}/post/x-amazon-apigateway-integration/responses/5..',
        'What matches `5..` is answered 502, no longer 200.',
        200,
        502,
      ],
    ],
  ],
  [
    'a status that an HTTP API overwrites',
    {
      of: 'http',
      head: {
        '/paths/~1a/get/x-amazon-apigateway-integration/responseParameters': {
          '404': { 'overwrite:statuscode': '403' },
        },
      },
    },
    [
      [
        'breaking',
        'GET /a',
        'head/paths/~1a/get/x-amazon-apigateway-integration/responseParameters/404/overwrite:statuscode',
        'A backend’s 404 is answered 403, no longer 404.',
        '404',
        '403',
      ],
    ],
  ],
  [
    'not the same status as a number',
    {
      head: {
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/responses/default/statusCode': 200,
      },
    },
    [],
  ],
  [
    'not of a proxy',
    {
      head: {
        '/paths/~1a~1{id}/get/x-amazon-apigateway-integration/responses': {
          default: { statusCode: 202 },
        },
      },
    },
    [],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/response-status-changed')).toEqual(want);
});
