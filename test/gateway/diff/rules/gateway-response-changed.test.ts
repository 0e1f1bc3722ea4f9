import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'another status',
    { head: { '/x-amazon-apigateway-gateway-responses/THROTTLED': { statusCode: 503 } } },
    [
      [
        'breaking',
        null,
        'head/x-amazon-apigateway-gateway-responses/THROTTLED',
        'Refusals of type `THROTTLED` have status 503, no longer 429.',
        { statusCode: '429' },
        { statusCode: '503' },
      ],
    ],
  ],
  [
    'of a whole class, but for a type that is set',
    {
      base: { '/x-amazon-apigateway-gateway-responses/UNAUTHORIZED': { statusCode: 401 } },
      head: {
        '/x-amazon-apigateway-gateway-responses/UNAUTHORIZED': { statusCode: '401' },
        '/x-amazon-apigateway-gateway-responses/DEFAULT_5XX': {
          responseTemplates: { 'application/json': '{}' },
        },
      },
    },
    [
      [
        'breaking',
        null,
        'head/x-amazon-apigateway-gateway-responses/DEFAULT_5XX',
        'Refusals of type `API_CONFIGURATION_ERROR`, `AUTHORIZER_CONFIGURATION_ERROR`, `AUTHORIZER_FAILURE`, `DEFAULT_5XX`, `INTEGRATION_FAILURE` and `INTEGRATION_TIMEOUT` have another body.',
        { templates: {} },
        { templates: { 'application/json': '{}' } },
      ],
    ],
  ],
  [
    'a header less',
    {
      base: {
        '/x-amazon-apigateway-gateway-responses/DEFAULT_5XX/responseParameters': {
          'gatewayresponse.header.Access-Control-Allow-Origin': "'*'",
        },
      },
      head: { '/x-amazon-apigateway-gateway-responses/DEFAULT_5XX/responseParameters': {} },
    },
    [
      [
        'breaking',
        null,
        'head/x-amazon-apigateway-gateway-responses/DEFAULT_5XX',
        'Refusals of type `API_CONFIGURATION_ERROR`, `AUTHORIZER_CONFIGURATION_ERROR`, `AUTHORIZER_FAILURE`, `DEFAULT_5XX`, `INTEGRATION_FAILURE` and `INTEGRATION_TIMEOUT` have no header `access-control-allow-origin` any more.',
        { headers: { 'access-control-allow-origin': "'*'" } },
        { headers: {} },
      ],
    ],
  ],
  [
    'another value of a header',
    {
      base: {
        '/x-amazon-apigateway-gateway-responses/THROTTLED/responseParameters': {
          'gatewayresponse.header.Retry-After': "'1'",
        },
      },
      head: {
        '/x-amazon-apigateway-gateway-responses/THROTTLED/responseParameters': {
          'gatewayresponse.header.retry-after': "'2'",
        },
      },
    },
    [
      [
        'breaking',
        null,
        'head/x-amazon-apigateway-gateway-responses/THROTTLED',
        'Refusals of type `THROTTLED` have another value of the header `retry-after`.',
        { headers: { 'retry-after': "'1'" } },
        { headers: { 'retry-after': "'2'" } },
      ],
    ],
  ],
  [
    'a header more',
    {
      base: { '/x-amazon-apigateway-gateway-responses/THROTTLED': {} },
      head: {
        '/x-amazon-apigateway-gateway-responses/THROTTLED/responseParameters': {
          'gatewayresponse.header.A': "'1'",
        },
      },
    },
    [
      [
        'compatible',
        null,
        'head/x-amazon-apigateway-gateway-responses/THROTTLED',
        'Refusals of type `THROTTLED` have the header `a` besides.',
        { headers: {} },
        { headers: { a: "'1'" } },
      ],
    ],
  ],
  [
    'not the default, said',
    { head: { '/x-amazon-apigateway-gateway-responses/THROTTLED': { statusCode: 429 } } },
    [],
  ],
  [
    'not of 413, which is fixed (fact 192)',
    { head: { '/x-amazon-apigateway-gateway-responses/REQUEST_TOO_LARGE': { statusCode: 400 } } },
    [],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/gateway-response-changed')).toEqual(want);
});
