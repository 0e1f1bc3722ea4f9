import type { Json } from '../../../../../gateway/document/document.ts';
import { identitySource } from '../../../../../gateway/lint/rules/http/identity-source.ts';
import { authorizerOf, clean, said, withValue } from '../../document.ts';

const jwt = authorizerOf('jwt');
const lambda = authorizerOf('lambda');

test('a document that is clean', () => expect(said(identitySource, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'none, of a JWT authorizer (HTTP fact 55)',
    `${jwt}/identitySource`,
    undefined,
    [`error identity-source ${jwt} IdentitySource cannot be empty`],
  ],
  [
    'two, of a JWT authorizer',
    `${jwt}/identitySource`,
    '$request.header.a,$request.header.b',
    [
      `error identity-source ${jwt}/identitySource Invalid identity source expression: $request.header.a, $request.header.b`,
    ],
  ],
  [
    'what is no part of a request',
    `${jwt}/identitySource`,
    '$context.stage',
    [
      `error identity-source ${jwt}/identitySource Invalid identity source expression: $context.stage`,
    ],
  ],
  [
    'as REST APIs write it',
    `${lambda}/identitySource`,
    'method.request.header.a',
    [
      `error identity-source ${lambda}/identitySource Invalid identity source expression: method.request.header.a`,
    ],
  ],
  [
    'a variable that there is not (HTTP fact 78)',
    `${lambda}/identitySource`,
    '$context.nothing.at.all',
    [
      `error identity-source ${lambda}/identitySource Invalid identity source expression: $context.nothing.at.all`,
    ],
  ],
  ['a list', `${lambda}/identitySource`, ['$request.header.a', '$stageVariables.b'], []],
  ['none, of a Lambda authorizer', `${lambda}/identitySource`, undefined, []],
])('%s', (_name, pointer, value, want) =>
  expect(said(identitySource, withValue(pointer, value))).toEqual(want),
);
