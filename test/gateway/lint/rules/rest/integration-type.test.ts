import type { Json } from '../../../../../gateway/document/document.ts';
import { integrationType } from '../../../../../gateway/lint/rules/rest/integration-type.ts';
import { cleanRest, integration, restWith, saidOfRest } from '../../rest-document.ts';

const told = (type: string, member = ''): string =>
  `warning integration-type ${integration}${member} Unknown integration type '${type}' for 'GET /a/{id}'. Ignoring.`;

test('an integration of its own passes', () =>
  expect(saidOfRest(integrationType, cleanRest)).toEqual([]));

test.each<[string, Json, string[]]>([
  ['a shared one', { $ref: '#/components/x-amazon-apigateway-integrations/a' }, [told('null')]],
  ['one without a type', { uri: 'https://h/' }, [told('null')]],
  ['one of an unknown type', { type: 'grpc' }, [told('grpc', '/type')]],
  ['any case of a known one', { type: 'Http_Proxy' }, []],
  ['what is no object is refused by compiling', 'mock', []],
])('%s (import fact 194)', (_name, value, want) => {
  expect(saidOfRest(integrationType, restWith(integration, value))).toEqual(want);
});
