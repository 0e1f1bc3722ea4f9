import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'a validator, switched on',
    { head: { '/paths/~1a~1{id}/get/x-amazon-apigateway-request-validator': 'all' } },
    [
      [
        'breaking',
        'GET /a/{id}',
        'head/paths/~1a~1{id}/get/x-amazon-apigateway-request-validator',
        'Calls without `q` are refused with 400.',
        { validateRequestBody: false, validateRequestParameters: false },
        { validateRequestBody: true, validateRequestParameters: true },
      ],
    ],
  ],
  [
    'one of bodies',
    { head: { '/paths/~1a~1{id}/post/x-amazon-apigateway-request-validator': 'all' } },
    [
      [
        'breaking',
        'POST /a/{id}',
        'head/paths/~1a~1{id}/post/x-amazon-apigateway-request-validator',
        'Bodies that do not fit the model are refused with 400.',
        { validateRequestBody: false, validateRequestParameters: false },
        { validateRequestBody: true, validateRequestParameters: true },
      ],
    ],
  ],
  [
    'one of the whole API',
    { head: { '/x-amazon-apigateway-request-validator': 'all' } },
    [
      [
        'breaking',
        'POST /a/{id}',
        'head/x-amazon-apigateway-request-validator',
        'Bodies that do not fit the model are refused with 400.',
        { validateRequestBody: false, validateRequestParameters: false },
        { validateRequestBody: true, validateRequestParameters: true },
      ],
      [
        'breaking',
        'GET /a/{id}',
        'head/x-amazon-apigateway-request-validator',
        'Calls without `q` are refused with 400.',
        { validateRequestBody: false, validateRequestParameters: false },
        { validateRequestBody: true, validateRequestParameters: true },
      ],
    ],
  ],
  [
    'one that checks more',
    {
      base: { '/paths/~1a~1{id}/post/x-amazon-apigateway-request-validator': 'parameters' },
      head: { '/paths/~1a~1{id}/post/x-amazon-apigateway-request-validator': 'all' },
    },
    [
      [
        'breaking',
        'POST /a/{id}',
        'head/paths/~1a~1{id}/post/x-amazon-apigateway-request-validator',
        'Bodies that do not fit the model are refused with 400.',
        { validateRequestBody: false, validateRequestParameters: true },
        { validateRequestBody: true, validateRequestParameters: true },
      ],
    ],
  ],
  [
    'the same validator, which checks more',
    {
      base: { '/paths/~1a~1{id}/post/x-amazon-apigateway-request-validator': 'parameters' },
      head: {
        '/paths/~1a~1{id}/post/x-amazon-apigateway-request-validator': 'parameters',
        '/x-amazon-apigateway-request-validators/parameters/validateRequestBody': 'true',
      },
    },
    [
      [
        'breaking',
        'POST /a/{id}',
        'head/x-amazon-apigateway-request-validators/parameters',
        'Bodies that do not fit the model are refused with 400.',
        { validateRequestBody: false, validateRequestParameters: true },
        { validateRequestBody: true, validateRequestParameters: true },
      ],
    ],
  ],
  [
    'one that finds nothing to check',
    { head: { '/paths/~1a~1{id}/post/x-amazon-apigateway-request-validator': 'parameters' } },
    [
      [
        'notable',
        'POST /a/{id}',
        'head/paths/~1a~1{id}/post/x-amazon-apigateway-request-validator',
        'More is checked, of which the operation has nothing.',
        { validateRequestBody: false, validateRequestParameters: false },
        { validateRequestBody: false, validateRequestParameters: true },
      ],
    ],
  ],
  [
    'one that checks less',
    { base: { '/paths/~1a~1{id}/get/x-amazon-apigateway-request-validator': 'all' } },
    [
      [
        'notable',
        'GET /a/{id}',
        'base/paths/~1a~1{id}/get/x-amazon-apigateway-request-validator',
        'Less is checked: what was refused with 400 reaches the integration.',
        { validateRequestBody: true, validateRequestParameters: true },
        { validateRequestBody: false, validateRequestParameters: false },
      ],
    ],
  ],
  [
    'not one of another name that checks the same',
    {
      base: { '/paths/~1a~1{id}/get/x-amazon-apigateway-request-validator': 'all' },
      head: {
        '/paths/~1a~1{id}/get/x-amazon-apigateway-request-validator': 'other',
        '/x-amazon-apigateway-request-validators/other': {
          validateRequestBody: 'true',
          validateRequestParameters: true,
        },
      },
    },
    [],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/validator-changed')).toEqual(want);
});
