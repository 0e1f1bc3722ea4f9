import type { Json } from '../../../../../gateway/document/document.ts';
import { authorizerType } from '../../../../../gateway/lint/rules/http/authorizer-type.ts';
import { authorizerOf, clean, said, withValue } from '../../document.ts';

const jwt = authorizerOf('jwt');

test('a document that is clean', () => expect(said(authorizerType, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'a type of REST APIs (import fact 202)',
    `${jwt}/type`,
    'cognito_user_pools',
    [
      `error authorizer-type ${jwt}/type Authorizer 'jwt' is of type "cognito_user_pools", which an HTTP API does not have.`,
    ],
  ],
  [
    'no type',
    `${jwt}/type`,
    undefined,
    [`error authorizer-type ${jwt} Authorizer 'jwt' has no type.`],
  ],
  [
    'a text in place of an authorizer',
    jwt,
    'jwt',
    [`error authorizer-type ${jwt} Authorizer 'jwt' has no type.`],
  ],
  ['a type in upper case', `${jwt}/type`, 'JWT', []],
])('%s', (_name, pointer, value, want) =>
  expect(said(authorizerType, withValue(pointer, value))).toEqual(want),
);
