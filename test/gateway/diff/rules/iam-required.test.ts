import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'a scheme of IAM',
    { head: { '/paths/~1a~1{id}/get/security': [{ iam: [] }] } },
    [
      [
        'breaking',
        'GET /a/{id}',
        'head/paths/~1a~1{id}/get/security',
        'Callers must sign with Signature Version 4, as somebody whom IAM allows it.',
        'NONE',
        'AWS_IAM',
      ],
    ],
  ],
  [
    'the extension',
    { head: { '/paths/~1a~1{id}/get/x-amazon-apigateway-auth': { type: 'AWS_IAM' } } },
    [
      [
        'breaking',
        'GET /a/{id}',
        'head/paths/~1a~1{id}/get/x-amazon-apigateway-auth',
        'Callers must sign with Signature Version 4, as somebody whom IAM allows it.',
        'NONE',
        'AWS_IAM',
      ],
    ],
  ],
  [
    'in place of an authorizer',
    {
      of: 'http',
      base: { '/paths/~1a/get/security': [{ jwt: [] }] },
      head: { '/paths/~1a/get/x-amazon-apigateway-auth': { type: 'AWS_IAM' } },
    },
    [
      [
        'breaking',
        'GET /a',
        'head/paths/~1a/get/x-amazon-apigateway-auth',
        'Callers must sign with Signature Version 4, as somebody whom IAM allows it.',
        'JWT',
        'AWS_IAM',
      ],
    ],
  ],
  [
    'not IAM by another way',
    {
      base: { '/paths/~1a~1{id}/get/security': [{ iam: [] }] },
      head: { '/paths/~1a~1{id}/get/x-amazon-apigateway-auth': { type: 'AWS_IAM' } },
    },
    [],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/iam-required')).toEqual(want);
});
