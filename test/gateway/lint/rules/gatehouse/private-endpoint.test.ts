import type { Json } from '../../../../../gateway/document/document.ts';
import { privateEndpoint } from '../../../../../gateway/lint/rules/gatehouse/private-endpoint.ts';
import { cleanRest, restWith, saidOfRest } from '../../rest-document.ts';

const extension = 'x-amazon-apigateway-endpoint-configuration';
const said = 'A PRIVATE API answers within its VPC alone; here it answers anyone on this machine.';

test('a clean document passes', () => expect(saidOfRest(privateEndpoint, cleanRest)).toEqual([]));

test.each<[string, string, Json, string[]]>([
  [
    'PRIVATE at the root (import fact 157)',
    `/${extension}`,
    { types: ['PRIVATE'] },
    [`warning gatehouse/private-endpoint /${extension}/types ${said}`],
  ],
  [
    'PRIVATE at a server',
    `/servers/0/${extension}`,
    { types: ['PRIVATE'] },
    [`warning gatehouse/private-endpoint /servers/0/${extension}/types ${said}`],
  ],
  ['REGIONAL', `/${extension}`, { types: ['REGIONAL'] }, []],
  ['no type', `/${extension}`, { disableExecuteApiEndpoint: true }, []],
])('%s', (_, pointer, value, want) =>
  expect(saidOfRest(privateEndpoint, restWith(pointer, value))).toEqual(want),
);
