import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'an operation that is gone',
    { head: { '/paths/~1a~1{id}/post': undefined } },
    [
      [
        'breaking',
        'POST /a/{id}',
        'base/paths/~1a~1{id}/post',
        'The operation is gone: API Gateway answers 403, Missing Authentication Token.',
        'POST /a/{id}',
        null,
      ],
    ],
  ],
  [
    'one whose calls a greedy path takes',
    {
      head: {
        '/paths/~1a~1{id}/post': undefined,
        '/paths/~1{rest+}/x-amazon-apigateway-any-method': {
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
            { name: 'q', in: 'query', required: true, schema: { type: 'string' } },
            { name: 'r', in: 'query', schema: { type: 'string' } },
          ],
          responses: { '200': { description: 'ok' } },
          'x-amazon-apigateway-integration': {
            type: 'aws_proxy',
            httpMethod: 'POST',
            uri: 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations',
          },
        },
      },
      base: {
        '/paths/~1{rest+}/x-amazon-apigateway-any-method': {
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
            { name: 'q', in: 'query', required: true, schema: { type: 'string' } },
            { name: 'r', in: 'query', schema: { type: 'string' } },
          ],
          responses: { '200': { description: 'ok' } },
          'x-amazon-apigateway-integration': {
            type: 'aws_proxy',
            httpMethod: 'POST',
            uri: 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations',
          },
        },
      },
    },
    [
      [
        'breaking',
        'POST /a/{id}',
        'base/paths/~1a~1{id}/post',
        'The operation is gone: its calls go to `ANY /{rest+}`.',
        'POST /a/{id}',
        null,
      ],
    ],
  ],
  [
    'one of an HTTP API',
    { of: 'http', head: { '/paths/~1a/get': undefined } },
    [
      [
        'breaking',
        'GET /a',
        'base/paths/~1a/get',
        'The operation is gone: API Gateway answers 404, Not Found.',
        'GET /a',
        null,
      ],
    ],
  ],
  [
    'one whose calls the default route takes',
    {
      of: 'http',
      base: { '/paths/~1$default/x-amazon-apigateway-any-method': {} },
      head: { '/paths/~1a/get': undefined, '/paths/~1$default/x-amazon-apigateway-any-method': {} },
    },
    [
      [
        'breaking',
        'GET /a',
        'base/paths/~1a/get',
        'The operation is gone: its calls go to `$default`.',
        'GET /a',
        null,
      ],
    ],
  ],
  [
    'not one whose variable has another name',
    {
      head: {
        '/paths/~1a~1{id}': undefined,
        '/paths/~1a~1{key}': {
          get: {
            parameters: [
              { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
              { name: 'q', in: 'query', required: true, schema: { type: 'string' } },
              { name: 'r', in: 'query', schema: { type: 'string' } },
            ],
            responses: { '200': { description: 'ok' } },
            'x-amazon-apigateway-integration': {
              type: 'aws_proxy',
              httpMethod: 'POST',
              uri: 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations',
            },
          },
          post: {
            requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
            responses: { '200': { description: 'ok' } },
            'x-amazon-apigateway-integration': {
              type: 'aws',
              httpMethod: 'POST',
              uri: 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations',
              requestTemplates: { 'application/json': '{}' },
              responses: { default: { statusCode: '200' }, '4\\d\\d': { statusCode: '400' } },
            },
          },
        },
      },
    },
    [],
  ],
  [
    'not one that ANY takes over',
    {
      head: {
        '/paths/~1a~1{id}/get': undefined,
        '/paths/~1a~1{id}/x-amazon-apigateway-any-method': {
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
            { name: 'q', in: 'query', required: true, schema: { type: 'string' } },
            { name: 'r', in: 'query', schema: { type: 'string' } },
          ],
          responses: { '200': { description: 'ok' } },
          'x-amazon-apigateway-integration': {
            type: 'aws_proxy',
            httpMethod: 'POST',
            uri: 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations',
          },
        },
      },
      base: {
        '/paths/~1a~1{id}/x-amazon-apigateway-any-method': {
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
            { name: 'q', in: 'query', required: true, schema: { type: 'string' } },
            { name: 'r', in: 'query', schema: { type: 'string' } },
          ],
          responses: { '200': { description: 'ok' } },
          'x-amazon-apigateway-integration': {
            type: 'aws_proxy',
            httpMethod: 'POST',
            uri: 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations',
          },
        },
      },
    },
    [],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/operation-removed')).toEqual(want);
});
