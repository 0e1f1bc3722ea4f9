import {
  consequenceOf,
  isApiKeyRequired,
  meaningOf,
  requiredSchemes,
} from '../../../../gateway/deployment/rest/security.ts';
import type { JsonObject } from '../../../../gateway/document/document.ts';

const AUTHORIZER = { 'x-amazon-apigateway-authorizer': { type: 'token' } };
const schemes: JsonObject = {
  key: { type: 'apiKey', name: 'x-api-key', in: 'header' },
  Key: { type: 'apiKey', name: 'X-API-Key', in: 'header' },
  token: { type: 'apiKey', name: 'Authorization', in: 'header', ...AUTHORIZER },
  keyed: { type: 'apiKey', name: 'x-api-key', in: 'header', ...AUTHORIZER },
  iam: {
    type: 'apiKey',
    name: 'Authorization',
    in: 'header',
    'x-amazon-apigateway-authtype': 'awsSigv4',
  },
  bare: { type: 'apiKey', name: 'Authorization', in: 'header' },
  oauth: { type: 'oauth2', flows: {}, ...AUTHORIZER },
  bearer: { type: 'http', scheme: 'bearer' },
};
const root = { components: { securitySchemes: schemes } };

test.each([
  ['key', 'api-key'],
  ['Key', 'api-key'],
  ['token', 'authorizer'],
  ['keyed', 'authorizer'],
  ['iam', 'iam'],
  ['bare', 'no-authorizer'],
  ['oauth', 'unsupported-type'],
  ['bearer', 'unsupported-type'],
  ['nobody', 'missing'],
  ['constructor', 'missing'],
])('scheme %s is %s (REST fact 210, import facts 164, 191, 192)', (name, want) => {
  expect(meaningOf(root, name)).toBe(want);
});

test.each([
  ['no requirement', [], [], false],
  ['a key', [{ key: [] }], ['key'], true],
  ['a key beside an authorizer', [{ token: [], key: [] }], ['token', 'key'], true],
  ['an authorizer', [{ token: [] }, { token: [] }], ['token'], false],
])('%s (REST fact 210)', (_name, security, names, required) => {
  const operation = { security };
  expect([requiredSchemes(operation), isApiKeyRequired(root, operation)]).toEqual([
    names,
    required,
  ]);
});

test.each([
  ['gone', 'Name a scheme that components.securitySchemes has.'],
  [
    'NONE',
    'Name a scheme that components.securitySchemes has, or, where anyone may call, security: [] and x-gatehouse: {public: true}.',
  ],
])('a scheme that nothing declares, %s: how it is mended', (name, want) =>
  expect(consequenceOf(root, name)?.remedy).toBe(want),
);
