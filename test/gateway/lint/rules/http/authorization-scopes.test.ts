import type { Json, JsonObject } from '../../../../../gateway/document/document.ts';
import { authorizationScopes } from '../../../../../gateway/lint/rules/http/authorization-scopes.ts';
import { clean, getA, said, withValue } from '../../document.ts';

test('a document that is clean', () => expect(said(authorizationScopes, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  ...['REQUEST', 'Request'].map((type): [string, string, Json, string[]] => [
    `scopes of one of type ${type}`,
    '',
    {
      paths: { '/a': { get: { security: [{ gate: ['read'] }] } } },
      components: { securitySchemes: { gate: { 'x-amazon-apigateway-authorizer': { type } } } },
    },
    [
      'error authorization-scopes /paths/~1a/get/security/0/gate Authorization Scopes are only valid for COGNITO_USER_POOLS and JWT authorization type',
    ],
  ]),
  [
    'scopes of a Lambda authorizer (import fact 188)',
    `${getA}/security`,
    [{ lambda: ['read'] }],
    [
      `error authorization-scopes ${getA}/security/0/lambda Authorization Scopes are only valid for COGNITO_USER_POOLS and JWT authorization type`,
    ],
  ],
  ['a Lambda authorizer without scopes', `${getA}/security`, [{ lambda: [] }], []],
])('%s', (_name, pointer, value, want) =>
  expect(
    said(authorizationScopes, pointer === '' ? (value as JsonObject) : withValue(pointer, value)),
  ).toEqual(want),
);
