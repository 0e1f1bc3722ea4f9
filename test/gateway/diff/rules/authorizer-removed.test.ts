import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'an authorizer that is gone',
    { base: { '/paths/~1a~1{id}/get/security': [{ pool: [] }] } },
    [
      [
        'notable',
        'GET /a/{id}',
        'base/paths/~1a~1{id}/get/security',
        'Security: COGNITO_USER_POOLS authorization is gone, anybody may call it.',
        'COGNITO_USER_POOLS',
        'NONE',
      ],
    ],
  ],
  [
    'IAM that is gone',
    { base: { '/paths/~1a~1{id}/get/x-amazon-apigateway-auth': { type: 'AWS_IAM' } } },
    [
      [
        'notable',
        'GET /a/{id}',
        'base/paths/~1a~1{id}/get/x-amazon-apigateway-auth',
        'Security: AWS_IAM authorization is gone, anybody may call it.',
        'AWS_IAM',
        'NONE',
      ],
    ],
  ],
  [
    'one beside a key that is left',
    {
      base: { '/paths/~1a~1{id}/get/security': [{ pool: [], key: [] }] },
      head: { '/paths/~1a~1{id}/get/security': [{ key: [] }] },
    },
    [
      [
        'notable',
        'GET /a/{id}',
        'head/paths/~1a~1{id}/get/security',
        'Security: COGNITO_USER_POOLS authorization is gone, whoever has an API key may call it.',
        'COGNITO_USER_POOLS',
        'NONE',
      ],
    ],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/authorizer-removed')).toEqual(want);
});
