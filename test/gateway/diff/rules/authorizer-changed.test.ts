import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'another type',
    {
      base: { '/paths/~1a~1{id}/get/security': [{ pool: [] }] },
      head: { '/paths/~1a~1{id}/get/security': [{ token: [] }] },
    },
    [
      [
        'breaking',
        'GET /a/{id}',
        'head/components/securitySchemes/token/x-amazon-apigateway-authorizer/type',
        'Callers must pass a TOKEN authorizer, no longer a COGNITO_USER_POOLS one.',
        'COGNITO_USER_POOLS',
        'TOKEN',
      ],
    ],
  ],
  [
    'another header',
    {
      base: { '/paths/~1a~1{id}/get/security': [{ token: [] }] },
      head: {
        '/paths/~1a~1{id}/get/security': [{ token: [] }],
        '/components/securitySchemes/token/name': 'X-Token',
      },
    },
    [
      [
        'breaking',
        'GET /a/{id}',
        'head/components/securitySchemes/token/name',
        'Calls without `method.request.header.x-token` are refused.',
        ['method.request.header.authorization'],
        ['method.request.header.x-token'],
      ],
    ],
  ],
  [
    'the same header in another case',
    {
      base: { '/paths/~1a~1{id}/get/security': [{ token: [] }] },
      head: {
        '/paths/~1a~1{id}/get/security': [{ token: [] }],
        '/components/securitySchemes/token/name': 'authorization',
      },
    },
    [],
  ],
  [
    'another expression',
    {
      base: { '/paths/~1a~1{id}/get/security': [{ token: [] }] },
      head: {
        '/paths/~1a~1{id}/get/security': [{ token: [] }],
        '/components/securitySchemes/token/x-amazon-apigateway-authorizer/identityValidationExpression':
          '^x$',
      },
    },
    [
      [
        'breaking',
        'GET /a/{id}',
        'head/components/securitySchemes/token/x-amazon-apigateway-authorizer/identityValidationExpression',
        'Tokens are held against another expression: those that do not match are refused.',
        '^Bearer .+$',
        '^x$',
      ],
    ],
  ],
  [
    'no expression',
    {
      base: { '/paths/~1a~1{id}/get/security': [{ token: [] }] },
      head: {
        '/paths/~1a~1{id}/get/security': [{ token: [] }],
        '/components/securitySchemes/token/x-amazon-apigateway-authorizer/identityValidationExpression':
          undefined,
      },
    },
    [
      [
        'notable',
        'GET /a/{id}',
        'base/components/securitySchemes/token/x-amazon-apigateway-authorizer/identityValidationExpression',
        'Tokens are held against no expression any more.',
        '^Bearer .+$',
        null,
      ],
    ],
  ],
  [
    'another function',
    {
      base: { '/paths/~1a~1{id}/get/security': [{ token: [] }] },
      head: {
        '/paths/~1a~1{id}/get/security': [{ token: [] }],
        '/components/securitySchemes/token/x-amazon-apigateway-authorizer/authorizerUri': 'arn:g',
      },
    },
    [
      [
        'notable',
        'GET /a/{id}',
        'head/components/securitySchemes/token/x-amazon-apigateway-authorizer/authorizerUri',
        'Another function decides who may call.',
        'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations',
        'arn:g',
      ],
    ],
  ],
  [
    'another issuer',
    {
      of: 'http',
      base: { '/paths/~1a/get/security': [{ jwt: [] }] },
      head: {
        '/paths/~1a/get/security': [{ jwt: [] }],
        '/components/securitySchemes/jwt/x-amazon-apigateway-authorizer/jwtConfiguration/issuer':
          'https://other.example',
      },
    },
    [
      [
        'breaking',
        'GET /a',
        'head/components/securitySchemes/jwt/x-amazon-apigateway-authorizer/jwtConfiguration/issuer',
        'Tokens of the former issuer are refused.',
        'https://issuer.example',
        'https://other.example',
      ],
    ],
  ],
  [
    'an audience less',
    {
      of: 'http',
      base: { '/paths/~1a/get/security': [{ jwt: [] }] },
      head: {
        '/paths/~1a/get/security': [{ jwt: [] }],
        '/components/securitySchemes/jwt/x-amazon-apigateway-authorizer/jwtConfiguration/audience':
          ['two'],
      },
    },
    [
      [
        'breaking',
        'GET /a',
        'head/components/securitySchemes/jwt/x-amazon-apigateway-authorizer/jwtConfiguration/audience',
        'Tokens for the audience `one` are refused.',
        ['one', 'two'],
        ['two'],
      ],
    ],
  ],
  [
    'an audience more',
    {
      of: 'http',
      base: { '/paths/~1a/get/security': [{ jwt: [] }] },
      head: {
        '/paths/~1a/get/security': [{ jwt: [] }],
        '/components/securitySchemes/jwt/x-amazon-apigateway-authorizer/jwtConfiguration/audience':
          ['two', 'three', 'one'],
      },
    },
    [
      [
        'notable',
        'GET /a',
        'head/components/securitySchemes/jwt/x-amazon-apigateway-authorizer/jwtConfiguration/audience',
        'Security: tokens for the audience `three` are taken too.',
        ['one', 'two'],
        ['two', 'three', 'one'],
      ],
    ],
  ],
  [
    'audiences in another order',
    {
      of: 'http',
      base: { '/paths/~1a/get/security': [{ jwt: [] }] },
      head: {
        '/paths/~1a/get/security': [{ jwt: [] }],
        '/components/securitySchemes/jwt/x-amazon-apigateway-authorizer/jwtConfiguration/audience':
          ['two', 'one'],
      },
    },
    [],
  ],
  [
    'another identity source',
    {
      of: 'http',
      base: { '/paths/~1a/get/security': [{ jwt: [] }] },
      head: {
        '/paths/~1a/get/security': [{ jwt: [] }],
        '/components/securitySchemes/jwt/x-amazon-apigateway-authorizer/identitySource':
          '$request.querystring.t',
      },
    },
    [
      [
        'breaking',
        'GET /a',
        'head/components/securitySchemes/jwt/x-amazon-apigateway-authorizer/identitySource',
        'Calls without `$request.querystring.t` are refused.',
        ['$request.header.authorization'],
        ['$request.querystring.t'],
      ],
    ],
  ],
  [
    'a user pool less',
    {
      base: { '/paths/~1a~1{id}/get/security': [{ pool: [] }] },
      head: {
        '/paths/~1a~1{id}/get/security': [{ pool: [] }],
        '/components/securitySchemes/pool/x-amazon-apigateway-authorizer/providerARNs': ['b'],
      },
    },
    [
      [
        'breaking',
        'GET /a/{id}',
        'head/components/securitySchemes/pool/x-amazon-apigateway-authorizer/providerARNs',
        'Tokens of the user pool `arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_a` are refused.',
        ['arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_a'],
        ['b'],
      ],
    ],
  ],
  [
    'an identity source less',
    {
      base: {
        '/paths/~1a~1{id}/get/security': [{ token: [] }],
        '/components/securitySchemes/token/x-amazon-apigateway-authorizer/type': 'request',
        '/components/securitySchemes/token/x-amazon-apigateway-authorizer/identitySource':
          'method.request.header.A, method.request.querystring.b',
      },
      head: {
        '/paths/~1a~1{id}/get/security': [{ token: [] }],
        '/components/securitySchemes/token/x-amazon-apigateway-authorizer/type': 'request',
        '/components/securitySchemes/token/x-amazon-apigateway-authorizer/identitySource':
          'method.request.header.a',
      },
    },
    [
      [
        'notable',
        'GET /a/{id}',
        'head/components/securitySchemes/token/x-amazon-apigateway-authorizer/identitySource',
        'The authorizer no longer asks for `method.request.querystring.b`.',
        ['method.request.header.a', 'method.request.querystring.b'],
        ['method.request.header.a'],
      ],
    ],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/authorizer-changed')).toEqual(want);
});
