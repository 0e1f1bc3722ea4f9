import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Json, JsonObject } from '../../../gateway/document/document.ts';
import { isObject } from '../../../gateway/document/pointer.ts';
import { leastDocuments } from '../../conformance/harness/least-document.ts';
import { clean } from '../lint/document.ts';
import { cleanRest } from '../lint/rest-document.ts';

type Container = Json[] | Record<string, Json>;

const read = (path: string): JsonObject => parse(readFileSync(path, 'utf8')) as JsonObject;

const shapes = [
  ...['binary', 'cognito', 'dynamodb-direct', 'gateway-responses', 'http-proxy'],
  ...['lambda-authorizer', 'mock-cors', 'pet-store', 's3-proxy', 'sqs-direct'],
];

/** Documents that are imported: what people deployed, and the least of each kind. */
export const seeds: readonly JsonObject[] = [
  ...[leastDocuments.rest, leastDocuments.http, clean, cleanRest],
  ...shapes.map((name) => read(`test/shapes/${name}/api.yaml`)),
  read('generated/storefront/openapi.json'),
];

/** JSON has no such number, its text has. */
const tooLarge = '@1e999@';

const nested = (depth: number): Json => {
  let value: Json = {};
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

const named = (...entries: readonly (readonly [string, Json])[]): Json =>
  Object.fromEntries(entries);

/** What no document has in most places. */
const values: readonly Json[] = [
  ...[null, true, false, 0, -1, 1.5, 1e308, -0, 2 ** 53, tooLarge, '', ' ', '\u0000', '\ud800'],
  ...[[], {}, [[]], [{}], [null], { '': null }, { $ref: 1 }, [1, 'a', null], nested(40)],
  ...['{', '}', '{}', '{+}', '{proxy+}', '/', '//', '$', '${', '${}', '${A}', '${AWS::Region}'],
  ...['a'.repeat(20_000), '('.repeat(2_000), '{a}'.repeat(500), 'é😀\u202e', '%', '%zz', '~', '\\'],
  ...['arn:', 'arn:aws:apigateway:::', 'http://', 'https://[', 'https://${stageVariables.}', '*'],
  ...['1e999', '-1', "'", "''", "'a", 'integration.request.header.', 'method.request.'],
  ...['$input', '#if(', '#foreach($a in', '$util.', '$context.', '$request.header.', '200', '2XX'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'null'],
  ...['#', '#/', '#/paths', '#/components/schemas/__proto__', 'a.yaml', 'http://a.example/b'].map(
    ($ref) => ({ $ref }),
  ),
  named(['__proto__', { type: 'mock' }], ['constructor', []]),
  named(['toString', {}], ['', ''], ['a/b~c', {}]),
  [
    { in: 'query', name: 'a' },
    { in: null, name: {} },
  ],
  { type: 'object', properties: { a: { $ref: '#/components/schemas/A' } }, allOf: [1] },
];

const names = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', ' ', '0', '$ref', 'type'],
  ...['/', '/{a', '/{a}/{a}', '/{proxy+}/a', '/$default', '$default', 'get', 'x-gatehouse', '{}'],
  ...['x-amazon-apigateway-integration', 'x-amazon-apigateway-any-method', 'default', 'a\u0000b'],
  ...['x-amazon-apigateway-cors', 'x-amazon-apigateway-policy', 'a'.repeat(5_000), 'é\u2028'],
  ...['items', 'properties', 'allOf', 'security', 'parameters', 'responses', 'requestBody'],
];

/** One change of a document, as numbers, so that it can be shrunk. */
interface Mutation {
  readonly how: 'value' | 'rename' | 'repeat' | 'remove' | 'swap' | 'add';
  readonly where: number;
  readonly what: number;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  how: fc.constantFrom('value', 'value', 'value', 'rename', 'repeat', 'remove', 'swap', 'add'),
  where: fc.nat(1_000_000),
  what: fc.nat(1_000_000),
});

interface Spot {
  readonly holder: Container;
  readonly name: string;
}

const spotsOf = (value: Json, spots: Spot[] = []): Spot[] => {
  if (typeof value !== 'object' || value === null) return spots;
  for (const name of Object.keys(value)) {
    const holder = value as unknown as Container;
    spots.push({ holder, name });
    spotsOf(memberOf(holder, name), spots);
  }
  return spots;
};

const memberOf = (holder: Container, name: string): Json =>
  Object.getOwnPropertyDescriptor(holder, name)?.value as Json;

const put = (holder: Container, name: string, value: Json): void => {
  const plain = { enumerable: true, configurable: true, writable: true };
  Object.defineProperty(holder, name, { value, ...plain });
};

const pick = <T>(items: readonly T[], at: number): T => items[at % items.length] as T;

/** In the spot's place, so that the order of members stays. */
const rename = ({ holder, name }: Spot, to: string): void => {
  if (Array.isArray(holder)) return;
  const entries = Object.entries(holder);
  for (const [member] of entries) Reflect.deleteProperty(holder, member);
  for (const [member, value] of entries) put(holder, member === name ? to : member, value);
};

const apply = (root: JsonObject, { how, where, what }: Mutation): void => {
  const spots = spotsOf(root);
  if (spots.length === 0) return;
  const spot = pick(spots, where);
  const { holder, name } = spot;
  const own = memberOf(holder, name);
  switch (how) {
    case 'value':
      put(holder, name, structuredClone(pick(values, what)));
      return undefined;
    case 'rename':
      rename(spot, pick(names, what));
      return undefined;
    case 'repeat':
      if (Array.isArray(holder)) holder.push(structuredClone(own));
      else put(holder, pick(names, what), structuredClone(own));
      return undefined;
    case 'remove':
      Reflect.deleteProperty(holder, name);
      return undefined;
    case 'swap': {
      const other = pick(spots, what);
      put(holder, name, structuredClone(memberOf(other.holder, other.name)));
      return undefined;
    }
    case 'add':
      if (isObject(own))
        put(own as Container, pick(names, what), structuredClone(pick(values, where)));
  }
};

/** The text of a document in which something is wrong. */
export const mutated: fc.Arbitrary<string> = fc
  .record({
    seed: fc.nat(seeds.length - 1),
    mutations: fc.array(mutation, { minLength: 1, maxLength: 3 }),
  })
  .map(({ seed, mutations }) => {
    const root = structuredClone(pick(seeds, seed));
    for (const each of mutations) apply(root, each);
    return JSON.stringify(root, null, 1).replaceAll(`"${tooLarge}"`, '1e999');
  });
