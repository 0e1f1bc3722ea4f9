import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'ANY that gives way to GET',
    {
      base: {
        '/paths/~1a~1{id}': {
          'x-amazon-apigateway-any-method': {
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
      head: { '/paths/~1a~1{id}/post': undefined },
    },
    [
      [
        'breaking',
        'ANY /a/{id}',
        'base/paths/~1a~1{id}/x-amazon-apigateway-any-method',
        '`DELETE`, `HEAD`, `OPTIONS`, `PATCH`, `POST` and `PUT` of the path are taken no longer: API Gateway answers 403, Missing Authentication Token.',
        ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'],
        ['GET'],
      ],
    ],
  ],
  [
    'not ANY that every method takes the place of',
    {
      base: {
        '/paths/~1a~1{id}': {
          'x-amazon-apigateway-any-method': {
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
      head: {
        '/paths/~1a~1{id}': {
          delete: {
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
          head: {
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
          options: {
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
          patch: {
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
          put: {
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
    },
    [],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/any-method-narrowed')).toEqual(want);
});
