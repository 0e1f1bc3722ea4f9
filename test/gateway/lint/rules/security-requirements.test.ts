import type { Json } from '../../../../gateway/document/document.ts';
import { securityRequirements } from '../../../../gateway/lint/rules/security-requirements.ts';
import { authorizerOf, clean, getA, said, withValue } from '../document.ts';

const at = `${getA}/security`;

describe('security requirements', () => {
  test('a clean document passes', () => expect(said(securityRequirements, clean)).toEqual([]));

  test.each<[string, string, Json | undefined, string[]]>([
    [
      'two requirements (fact 206)',
      at,
      [{ jwt: [] }, { lambda: [] }],
      [
        `error security-requirements ${at} An HTTP API takes one security requirement with one scheme an operation.`,
      ],
    ],
    [
      'two schemes (fact 206)',
      at,
      [{ jwt: [], lambda: [] }],
      [
        `error security-requirements ${at} An HTTP API takes one security requirement with one scheme an operation.`,
      ],
    ],
    [
      'eleven scopes (fact 69)',
      at,
      [{ jwt: Array.from({ length: 11 }, (_, n) => `s${n}`) }],
      [`error security-requirements ${at}/0/jwt A route has at most 10 scopes (fact 69).`],
    ],
    ['ten scopes', at, [{ jwt: Array.from({ length: 10 }, (_, n) => `s${n}`) }], []],
    ['nobody', at, [], []],
    [
      'a scheme that is not there',
      at,
      [{ nope: [] }],
      [
        `warning security-scheme ${at} Security scheme "nope" is not in components.securitySchemes.`,
        `error gatehouse/open-operation ${at} "nope" has no authorizer, so this operation would be open to anyone.`,
      ],
    ],
    [
      'a scheme without authorizer (fact 192)',
      authorizerOf('jwt'),
      undefined,
      [
        `warning security-scheme ${at} Unable to create authorizer from security definition: 'jwt'. Extension x-amazon-apigateway-authorizer is required.`,
        `error gatehouse/open-operation ${at} "jwt" has no authorizer, so this operation would be open to anyone.`,
      ],
    ],
  ])('%s', (_, pointer, value, want) =>
    expect(said(securityRequirements, withValue(pointer, value))).toEqual(want),
  );
});
