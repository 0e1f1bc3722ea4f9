import type { Json } from '../../../../gateway/document/document.ts';
import { restIdentitySources } from '../../../../gateway/lint/rules/rest-identity-sources.ts';
import { cleanRest, restWith, saidOfRest, schemes } from '../rest-document.ts';

const authorizer = `${schemes}/token/x-amazon-apigateway-authorizer`;
const said = `warning identity-source ${authorizer}/identitySource Authorizer 'token': an import passes by identitySource and reads method.request.header.Authorization, as the scheme's name says. Name that header there, or make the authorizer one of type request.`;

test('a clean document passes', () =>
  expect(saidOfRest(restIdentitySources, cleanRest)).toEqual([]));

test.each<[string, Json, string[]]>([
  ['token', 'method.request.header.X-Session', [said]],
  ['token', 'method.request.header.authorization', []],
  ['COGNITO_USER_POOLS', 'method.request.querystring.token', [said]],
  ['request', 'method.request.header.X-Session', []],
])('import fact 163: of type %s with identitySource %s', (type, identitySource, want) => {
  const document = restWith(authorizer, { type, identitySource });
  expect(saidOfRest(restIdentitySources, document)).toEqual(want);
});
