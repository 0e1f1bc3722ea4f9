import {
  apiKeySourceOf,
  compressionSizeOf,
  isEndpointDisabled,
} from '../../../../gateway/deployment/rest/api-settings.ts';
import type { Json, JsonObject } from '../../../../gateway/document/document.ts';

const COMPRESSION = 'x-amazon-apigateway-minimum-compression-size';
const ENDPOINT = 'x-amazon-apigateway-endpoint-configuration';
const KEY_SOURCE = 'x-amazon-apigateway-api-key-source';
const refused = `${COMPRESSION} is a whole number from 0 to 10485760.`;

test.each<[Json | undefined, unknown, string[]]>([
  [undefined, undefined, []],
  [null, undefined, []],
  [0, 0, []],
  [10_485_760, 10_485_760, []],
  [10_485_761, undefined, [refused]],
  [-1, undefined, [refused]],
  [1.5, undefined, [refused]],
  ['10', undefined, [refused]],
])('a minimum compression size of %j (REST fact 216)', (size, want, messages) => {
  const reported: string[] = [];
  const root = { [COMPRESSION]: size };
  const got = compressionSizeOf(root, (_rule, _pointer, message) => reported.push(message));
  expect([got, reported]).toEqual([want, messages]);
});

test.each<[Json | undefined, unknown, string[]]>([
  [undefined, 'HEADER', []],
  ['HEADER', 'HEADER', []],
  ['AUTHORIZER', 'AUTHORIZER', []],
  ['QUERY', 'HEADER', [`${KEY_SOURCE} is HEADER or AUTHORIZER, not QUERY.`]],
])('an API key source of %j (REST fact 205)', (source, want, messages) => {
  const reported: string[] = [];
  const root = { [KEY_SOURCE]: source };
  const got = apiKeySourceOf(root, (_rule, _pointer, message) => reported.push(message));
  expect([got, reported]).toEqual([want, messages]);
});

test.each<[JsonObject, boolean, string[]?]>([
  [{}, false],
  [{ [ENDPOINT]: { disableExecuteApiEndpoint: true } }, true],
  [{ [ENDPOINT]: { disableExecuteApiEndpoint: false } }, false],
  [{ servers: [{ [ENDPOINT]: { disableExecuteApiEndpoint: true } }] }, true],
  [{ servers: [{}, { [ENDPOINT]: { disableExecuteApiEndpoint: true } }] }, false],
  [
    { [ENDPOINT]: { disableExecuteApiEndpoint: 'true' } },
    false,
    ['disableExecuteApiEndpoint is true or false.'],
  ],
])('the endpoint of %j (REST fact 228)', (root, want, messages = []) => {
  const reported: string[] = [];
  const got = isEndpointDisabled(root, (_rule, _pointer, message) => reported.push(message));
  expect([got, reported]).toEqual([want, messages]);
});
