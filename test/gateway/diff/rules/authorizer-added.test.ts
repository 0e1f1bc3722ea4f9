import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'a Cognito authorizer',
    { head: { '/paths/~1a~1{id}/get/security': [{ pool: [] }] } },
    [
      [
        'breaking',
        'GET /a/{id}',
        'head/paths/~1a~1{id}/get/security',
        'Callers must pass a COGNITO_USER_POOLS authorizer: it reads method.request.header.authorization.',
        'NONE',
        'COGNITO_USER_POOLS',
      ],
    ],
  ],
  [
    'a JWT authorizer',
    { of: 'http', head: { '/paths/~1a/get/security': [{ jwt: [] }] } },
    [
      [
        'breaking',
        'GET /a',
        'head/paths/~1a/get/security',
        'Callers must pass a JWT authorizer: it reads $request.header.authorization.',
        'NONE',
        'JWT',
      ],
    ],
  ],
  [
    'at the root, of several operations',
    { head: { '/security': [{ token: [] }] } },
    [
      [
        'breaking',
        null,
        'head/security',
        'Callers must pass a TOKEN authorizer: it reads method.request.header.authorization. Concerns `GET /a/{id}` and `POST /a/{id}`.',
        'NONE',
        'TOKEN',
      ],
    ],
  ],
  [
    'in place of IAM',
    {
      base: { '/paths/~1a~1{id}/get/security': [{ iam: [] }] },
      head: { '/paths/~1a~1{id}/get/security': [{ token: [] }] },
    },
    [
      [
        'breaking',
        'GET /a/{id}',
        'head/paths/~1a~1{id}/get/security',
        'Callers must pass a TOKEN authorizer in place of a signature: it reads method.request.header.authorization.',
        'AWS_IAM',
        'TOKEN',
      ],
    ],
  ],
  [
    'not a scheme that an import drops',
    {
      head: {
        '/paths/~1a~1{id}/get/security': [{ bearer: [] }],
        '/components/securitySchemes/bearer': { type: 'http', scheme: 'bearer' },
      },
    },
    [],
  ],
  [
    'not one of another name',
    {
      base: { '/paths/~1a~1{id}/get/security': [{ token: [] }] },
      head: {
        '/paths/~1a~1{id}/get/security': [{ other: [] }],
        '/components/securitySchemes/other': {
          type: 'apiKey',
          name: 'Authorization',
          in: 'header',
          'x-amazon-apigateway-authtype': 'custom',
          'x-amazon-apigateway-authorizer': {
            type: 'token',
            authorizerUri:
              'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations',
            identityValidationExpression: '^Bearer .+$',
            authorizerResultTtlInSeconds: 60,
          },
        },
      },
    },
    [],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/authorizer-added')).toEqual(want);
});
