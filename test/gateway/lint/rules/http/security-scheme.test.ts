import type { Json } from '../../../../../gateway/document/document.ts';
import { securityScheme } from '../../../../../gateway/lint/rules/http/security-scheme.ts';
import { authorizerOf, clean, getA, said, withValue } from '../../document.ts';

const jwt = authorizerOf('jwt');
const lambda = authorizerOf('lambda');

test('a document that is clean', () => expect(said(securityScheme, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'a scheme that there is not (import fact 204)',
    `${getA}/security`,
    [{ nope: [] }],
    [
      `warning security-scheme ${getA}/security Security scheme "nope" is not in components.securitySchemes.`,
    ],
  ],
  [
    'a scheme without authorizer (import fact 192)',
    jwt,
    undefined,
    [
      "warning security-scheme /components/securitySchemes/jwt Unable to create authorizer from security definition: 'jwt'. Extension x-amazon-apigateway-authorizer is required. Any methods with security: 'jwt' will not be created.",
    ],
  ],
  [
    'one that asks for signatures (HTTP fact 81)',
    '/components/securitySchemes/jwt',
    { type: 'apiKey', 'x-amazon-apigateway-authtype': 'awsSigv4' },
    [],
  ],
  ['one without authorizer that nothing asks for', lambda, undefined, []],
])('%s', (_name, pointer, value, want) =>
  expect(said(securityScheme, withValue(pointer, value))).toEqual(want),
);
