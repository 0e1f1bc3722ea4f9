import { scopes } from '../../../../../gateway/lint/rules/gatehouse/scopes.ts';
import { cleanRest, getA, restWith, saidOfRest, schemes } from '../../rest-document.ts';

const at = `${getA}/x-gatehouse/scopes`;
const root = restWith(at, ['things.write']);
const wrong = [
  `error gatehouse/scopes ${at} GET /a/{id} names scopes and asks no Lambda authorizer.`,
];
const authorizer = `${schemes}/token/x-amazon-apigateway-authorizer`;
const typed = (type: string) => {
  const typedRoot = restWith(authorizer, { type });
  return { ...typedRoot, paths: root['paths'] ?? {} };
};
const secured = (security: object[]) => {
  const operation = { ...cleanRest.paths['/a/{id}'].get, security };
  return restWith(getA, { ...operation, 'x-gatehouse': { scopes: ['things.write'] } } as never);
};

test.each([
  ['no scopes', cleanRest, []],
  ['scopes that a TOKEN authorizer judges', root, []],
  ['scopes that a REQUEST authorizer judges', typed('REQUEST'), []],
  ['scopes beside a Cognito authorizer', typed('cognito_user_pools'), wrong],
  ['scopes beside a key alone', secured([{ key: [] }]), wrong],
  ['scopes beside a key and a Lambda authorizer', secured([{ key: [], token: [] }]), []],
  ['scopes of an open operation', secured([]), wrong],
])('%s', (_, document, want) => expect(saidOfRest(scopes, document)).toEqual(want));
