import type { Json } from '../../../../../gateway/document/document.ts';
import { securitySchemeWithoutAuthorizer } from '../../../../../gateway/lint/rules/rest/security-scheme-without-authorizer.ts';
import { cleanRest, saidOfRest, schemes } from '../../rest-document.ts';
import { bare, withScheme } from './security-schemes.ts';

const told = `warning security-scheme-without-authorizer ${schemes}/it Unable to create authorizer from security definition: 'it'. Extension x-amazon-apigateway-authorizer is required. Any methods with security: 'it' will not be created.`;

test('a clean document passes', () =>
  expect(saidOfRest(securitySchemeWithoutAuthorizer, cleanRest)).toEqual([]));

test.each<[string, Json, string[]]>([
  ['a header (import fact 192)', bare, [told]],
  ['an API key (import fact 164)', { ...bare, name: 'X-API-Key' }, []],
  ['IAM (REST fact 207)', { ...bare, 'x-amazon-apigateway-authtype': 'awsSigv4' }, []],
  ['an authtype of its own word', { ...bare, 'x-amazon-apigateway-authtype': 'oauth2' }, [told]],
  [
    'one that speaks of a custom authorizer: another rule tells',
    { ...bare, 'x-amazon-apigateway-authtype': 'custom' },
    [],
  ],
])('%s', (_name, scheme, want) => {
  expect(saidOfRest(securitySchemeWithoutAuthorizer, withScheme(scheme))).toEqual(want);
});
