import type { Json } from '../../../../../gateway/document/document.ts';
import { routeScopes } from '../../../../../gateway/lint/rules/http/route-scopes.ts';
import { clean, getA, said, withValue } from '../../document.ts';

test('a document that is clean', () => expect(said(routeScopes, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'eleven scopes (HTTP fact 69)',
    `${getA}/security`,
    [{ jwt: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'] }],
    [`error route-scopes ${getA}/security/0/jwt 11 scopes: a route has at most 10 scopes.`],
  ],
  [
    'ten scopes',
    `${getA}/security`,
    [{ jwt: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] }],
    [],
  ],
])('%s', (_name, pointer, value, want) =>
  expect(said(routeScopes, withValue(pointer, value))).toEqual(want),
);
