import type { Json } from '../../../../../gateway/document/document.ts';
import { authtypeWithoutAuthorizer } from '../../../../../gateway/lint/rules/rest/authtype-without-authorizer.ts';
import { cleanRest, saidOfRest, schemes } from '../../rest-document.ts';
import { bare, withScheme } from './security-schemes.ts';

const custom = { ...bare, 'x-amazon-apigateway-authtype': 'custom' } as const;
const told = `error authtype-without-authorizer ${schemes}/it/x-amazon-apigateway-authtype Unable to create authorizer from security definition: 'it'. Extension x-amazon-apigateway-authorizer is required. Any methods with security: 'it' will not be created.`;

test('a clean document passes', () =>
  expect(saidOfRest(authtypeWithoutAuthorizer, cleanRest)).toEqual([]));

test.each<[string, Json, string[]]>([
  ['custom without an authorizer', custom, [told]],
  ['custom with one', { ...custom, 'x-amazon-apigateway-authorizer': { type: 'token' } }, []],
  ['no authtype', bare, []],
])('%s (import fact 188)', (_name, scheme, want) => {
  expect(saidOfRest(authtypeWithoutAuthorizer, withScheme(scheme))).toEqual(want);
});
