import type { Json } from '../../../../../gateway/document/document.ts';
import { authorizerScheme } from '../../../../../gateway/lint/rules/http/authorizer-scheme.ts';
import { authorizerOf, clean, said, withValue } from '../../document.ts';

const jwt = authorizerOf('jwt');

test('a document that is clean', () => expect(said(authorizerScheme, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'a JWT authorizer on a scheme of type http (import fact 204)',
    '/components/securitySchemes/jwt/type',
    'http',
    [
      `warning authorizer-scheme ${jwt} Security scheme 'jwt' is of type http: a jwt authorizer is documented for oauth2 and openIdConnect only.`,
    ],
  ],
  ['on one of type openIdConnect', '/components/securitySchemes/jwt/type', 'openIdConnect', []],
  [
    'a Lambda authorizer on a scheme of type http (import fact 205)',
    '/components/securitySchemes/lambda/type',
    'http',
    [],
  ],
])('%s', (_name, pointer, value, want) =>
  expect(said(authorizerScheme, withValue(pointer, value))).toEqual(want),
);
