import type { Json } from '../../../../../gateway/document/document.ts';
import { jwtConfiguration } from '../../../../../gateway/lint/rules/http/jwt-configuration.ts';
import { authorizerOf, clean, said, withValue } from '../../document.ts';

const jwt = authorizerOf('jwt');

test('a document that is clean', () => expect(said(jwtConfiguration, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'no configuration (import fact 204)',
    `${jwt}/jwtConfiguration`,
    undefined,
    [`error jwt-configuration ${jwt} JwtConfiguration must not be null for JWT Authorizer`],
  ],
  [
    'no issuer',
    `${jwt}/jwtConfiguration/issuer`,
    undefined,
    [
      `error jwt-configuration ${jwt}/jwtConfiguration Invalid issuer: Issuer is not a valid URL for JWT Authorizer`,
    ],
  ],
  [
    'no audience',
    `${jwt}/jwtConfiguration/audience`,
    [],
    [
      `error jwt-configuration ${jwt}/jwtConfiguration/audience A JWT authorizer needs at least one audience.`,
    ],
  ],
  [
    'an audience that is no list',
    `${jwt}/jwtConfiguration/audience`,
    'a',
    [
      `error jwt-configuration ${jwt}/jwtConfiguration/audience A JWT authorizer needs at least one audience.`,
    ],
  ],
])('%s', (_name, pointer, value, want) =>
  expect(said(jwtConfiguration, withValue(pointer, value))).toEqual(want),
);
