import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'an operation that is new',
    { base: { '/paths/~1a~1{id}/post': undefined } },
    [
      [
        'compatible',
        'POST /a/{id}',
        'head/paths/~1a~1{id}/post',
        'The operation is new.',
        null,
        'POST /a/{id}',
      ],
    ],
  ],
  [
    'one whose calls a greedy path took',
    {
      base: {
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
      head: {
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
        'notable',
        'POST /a/{id}',
        'head/paths/~1a~1{id}/post',
        'The operation is new: its calls went to `ANY /{rest+}` before.',
        null,
        'POST /a/{id}',
      ],
    ],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/operation-added')).toEqual(want);
});
