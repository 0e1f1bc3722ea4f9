import type { Json } from '../../../../../gateway/document/document.ts';
import { restIdentitySource } from '../../../../../gateway/lint/rules/rest/identity-source.ts';
import { cleanRest, restWith, saidOfRest, schemes } from '../../rest-document.ts';

const authorizer = `${schemes}/token/x-amazon-apigateway-authorizer`;
const told = `warning identity-source ${authorizer}/identitySource Authorizer 'token': an import passes by identitySource and reads method.request.header.Authorization, as the scheme's name says.`;

test('a clean document passes', () =>
  expect(saidOfRest(restIdentitySource, cleanRest)).toEqual([]));

test.each<[string, Json, string[]]>([
  ['token', 'method.request.header.X-Session', [told]],
  ['token', 'method.request.header.authorization', []],
  ['token', '', []],
  ['COGNITO_USER_POOLS', 'method.request.querystring.token', [told]],
  ['request', 'method.request.header.X-Session', []],
  ['token', 'Method.Request.Header.Authorization', []],
  ['TOKEN', 'method.request.header.X-Session', [told]],
])('import fact 163: of type %s with identitySource %s', (type, identitySource, want) => {
  const document = restWith(authorizer, { type, identitySource });
  expect(saidOfRest(restIdentitySource, document)).toEqual(want);
});

test('a scheme that an import passes by, whatever it reads (import fact 191)', () => {
  const document = restWith(`${schemes}/token`, {
    type: 'oauth2',
    'x-amazon-apigateway-authorizer': { type: 'token', identitySource: 'a' },
  });
  expect(saidOfRest(restIdentitySource, document)).toEqual([]);
});
