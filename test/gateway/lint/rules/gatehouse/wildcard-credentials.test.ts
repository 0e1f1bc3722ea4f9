import type { Json } from '../../../../../gateway/document/document.ts';
import { wildcardCredentials } from '../../../../../gateway/lint/rules/gatehouse/wildcard-credentials.ts';
import { cleanRest, integration, restWith, saidOfRest } from '../../rest-document.ts';

const gatewayResponse = '/x-amazon-apigateway-gateway-responses/DEFAULT_4XX/responseParameters';
const integrationResponse = `${integration}/responses/default/responseParameters`;
const said =
  'Access-Control-Allow-Origin * stands beside Access-Control-Allow-Credentials true: no browser accepts both.';

test('a clean document passes', () =>
  expect(saidOfRest(wildcardCredentials, cleanRest)).toEqual([]));

test.each<[string, string, Json, string[]]>([
  [
    'a gateway response',
    gatewayResponse,
    {
      'gatewayresponse.header.Access-Control-Allow-Origin': "'*'",
      'gatewayresponse.header.Access-Control-Allow-Credentials': "'true'",
    },
    [
      `error gatehouse/wildcard-credentials ${gatewayResponse}/gatewayresponse.header.Access-Control-Allow-Origin ${said}`,
    ],
  ],
  [
    'an integration response, in whatever case',
    integrationResponse,
    {
      'method.response.header.access-control-allow-origin': "'*'",
      'method.response.header.Access-Control-Allow-Credentials': "'True'",
    },
    [
      `error gatehouse/wildcard-credentials ${integrationResponse}/method.response.header.access-control-allow-origin ${said}`,
    ],
  ],
  [
    'a named origin',
    integrationResponse,
    {
      'method.response.header.Access-Control-Allow-Origin': "'https://a.example'",
      'method.response.header.Access-Control-Allow-Credentials': "'true'",
    },
    [],
  ],
  [
    'every origin, without credentials',
    integrationResponse,
    { 'method.response.header.Access-Control-Allow-Origin': "'*'" },
    [],
  ],
])('%s', (_, pointer, value, want) =>
  expect(saidOfRest(wildcardCredentials, restWith(pointer, value))).toEqual(want),
);
