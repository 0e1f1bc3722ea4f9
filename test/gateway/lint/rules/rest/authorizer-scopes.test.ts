import type { Json } from '../../../../../gateway/document/document.ts';
import { authorizerScopes } from '../../../../../gateway/lint/rules/rest/authorizer-scopes.ts';
import { cleanRest, getA, restWith, saidOfRest, schemes } from '../../rest-document.ts';

const told = `error authorizer-scopes ${getA}/security Authorizer 'token' is a Lambda function, which takes no scopes.`;

test('a clean document passes', () => expect(saidOfRest(authorizerScopes, cleanRest)).toEqual([]));

test.each<[string, Json, string[]]>([
  ['of an authorizer that is a function', [{ token: ['read'] }], [told]],
  ['of an API key, where they mean nothing', [{ key: ['read'] }], []],
])('scopes %s (import fact 188)', (_name, security, want) => {
  expect(saidOfRest(authorizerScopes, restWith(`${getA}/security`, security))).toEqual(want);
});

test('scopes of a user pool (REST fact 206)', () => {
  const root = restWith(
    `${schemes}/token/x-amazon-apigateway-authorizer/type`,
    'cognito_user_pools',
  );
  const scoped = structuredClone(root) as unknown as typeof cleanRest;
  Object.assign(scoped.paths['/a/{id}'].get, { security: [{ token: ['read'] }] });
  expect(saidOfRest(authorizerScopes, scoped)).toEqual([]);
});

test('scopes of a function, its type in capitals', () => {
  const root = structuredClone(
    restWith(`${schemes}/token/x-amazon-apigateway-authorizer/type`, 'REQUEST'),
  ) as unknown as typeof cleanRest;
  Object.assign(root.paths['/a/{id}'].get, { security: [{ token: ['read'] }] });
  expect(saidOfRest(authorizerScopes, root)).toEqual([told]);
});
