import type { Json } from '../../../../../gateway/document/document.ts';
import { issuer } from '../../../../../gateway/lint/rules/http/issuer.ts';
import { authorizerOf, clean, said, withValue } from '../../document.ts';

const jwt = authorizerOf('jwt');

test('a document that is clean', () => expect(said(issuer, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  ['an empty one, and none, of which another rule tells', `${jwt}/jwtConfiguration/issuer`, '', []],
  ['one that is no text', `${jwt}/jwtConfiguration/issuer`, 1, []],
  [
    'an address (import fact 193)',
    `${jwt}/jwtConfiguration/issuer`,
    'https://i.example/',
    [
      `info issuer ${jwt}/jwtConfiguration/issuer Not fetched here; an import that cannot fetch it says: Unable to create Authorizer 'jwt': Caught exception when connecting to https://i.example/.well-known/openid-configuration for issuer https://i.example/. Please try again later.`,
    ],
  ],
  [
    'an address of this machine (HTTP fact 71)',
    `${jwt}/jwtConfiguration/issuer`,
    'http://127.0.0.1:9000',
    [
      `info issuer ${jwt}/jwtConfiguration/issuer Not fetched here; an import that cannot fetch it says: Unable to create Authorizer 'jwt': Invalid issuer: Issuer is not a valid URL for JWT Authorizer`,
    ],
  ],
  ['a placeholder', `${jwt}/jwtConfiguration/issuer`, '${Issuer}', []],
])('%s', (_name, pointer, value, want) =>
  expect(said(issuer, withValue(pointer, value))).toEqual(want),
);
