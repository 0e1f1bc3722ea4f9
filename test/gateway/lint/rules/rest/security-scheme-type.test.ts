import type { Json } from '../../../../../gateway/document/document.ts';
import { securitySchemeType } from '../../../../../gateway/lint/rules/rest/security-scheme-type.ts';
import { cleanRest, saidOfRest, schemes } from '../../rest-document.ts';
import { bare, withScheme } from './security-schemes.ts';

const told = (type: string): string =>
  `warning security-scheme-type ${schemes}/it Unsupported security definition type '${type}' for 'it'. Ignoring.`;

test('a clean document passes', () =>
  expect(saidOfRest(securitySchemeType, cleanRest)).toEqual([]));

test.each<[string, Json, string[]]>([
  ['oauth2', { type: 'oauth2', flows: {} }, [told('oauth2')]],
  [
    'oauth2 with an authorizer all the same',
    { type: 'oauth2', flows: {}, 'x-amazon-apigateway-authorizer': { type: 'token' } },
    [told('oauth2')],
  ],
  ['http', { type: 'http', scheme: 'bearer' }, [told('http')]],
  ['openIdConnect', { type: 'openIdConnect' }, [told('openIdConnect')]],
  ['none', {}, [told('null')]],
  ['apiKey', bare, []],
])('a scheme of type %s (import fact 191)', (_type, scheme, want) => {
  expect(saidOfRest(securitySchemeType, withScheme(scheme))).toEqual(want);
});
