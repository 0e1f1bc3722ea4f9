import { jest } from '@jest/globals';
import fc from 'fast-check';
import { generateSync, type JsonSchema } from 'json-schema-faker';
import { errorsOf } from './answers.ts';
import { logInAdmin, newCallers, type CallerAccount } from './callers.ts';
import {
  apis,
  operationsOf,
  type DocumentedOperation,
  type Parameter,
  type Schema,
} from './document.ts';
import { mutationsOf, type Mutation } from './mutations.ts';
import { newPartner } from './partners.ts';
import { sendAs, type ContractAnswer, type Parts, type Stage } from './run.ts';
import { openContractShop, type ContractShop } from './shop.ts';

const runs = process.env['GATEHOUSE_TEST_LONG'] ? 300 : 15;
// What only a hang takes: a second a run, and the suite's own limit at least.
jest.setTimeout(Math.max(60, runs) * 1_000);

let shop: ContractShop;
let admin: CallerAccount;
let callers: Stage['callers'];
beforeAll(async () => {
  shop = await openContractShop(apis);
});
afterAll(() => shop.close());

describe.each(apis)('%s', (api) => {
  const operations = operationsOf(api).map((it) => [`${it.method} ${it.path}`, it] as const);
  const isPartners = operations.some(([, { credentials }]) => credentials.includes('key'));
  beforeAll(async () => {
    if (!isPartners) admin = await logInAdmin(shop);
  });
  beforeEach(async () => {
    callers = isPartners
      ? { partner: newPartner(), stranger: newPartner() }
      : await newCallers(shop, admin);
  });

  // What is behind an HTTP proxy answers as it likes.
  const ours = operations.filter(([, { integration }]) => integration.type !== 'http_proxy');
  test.each(ours)('%s answers what it documents to valid requests', async (_, operation) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (randomSeed) => {
        const answer = await send(api, operation, validRequest(operation, randomSeed));
        expect({ errors: errorsOf(operation, answer), failed: answer.status >= 500 }).toEqual({
          errors: [],
          failed: false,
        });
      }),
      { numRuns: runs },
    );
  });

  const withBody = operations.filter(([, it]) => it.body !== undefined);
  // An API may have no body or no query at all, and jest takes no empty table.
  if (withBody.length > 0)
    test.each(withBody)(
      '%s refuses every body that is wrong in one thing',
      async (_, operation) => {
        const valid = validRequest(operation, 7);
        const mutations = mutationsOf(operation.body?.schema ?? {}, valid.body);
        expect(mutations.length).toBeGreaterThan(2);
        await expectRefusals(api, operation, mutations, (value) => ({ ...valid, body: value }));
      },
    );

  const withQuery = operations.filter(([, it]) => parametersIn(it, 'query').length > 0);
  if (withQuery.length > 0)
    test.each(withQuery)('%s refuses every wrong query', async (_, operation) => {
      for (const { name, schema } of parametersIn(operation, 'query')) {
        const mutations = mutationsOf(schema, 'x', name).filter(({ value }) => value !== 7);
        const valid = validRequest(operation, 7);
        const wrong = (value: unknown): Parts => ({ ...valid, query: { [name]: String(value) } });
        await expectRefusals(api, operation, mutations, wrong);
      }
    });

  test.each(operations)('%s has no neighbour that the document does not name', async (_, one) => {
    const methods = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD'];
    const neighbours = [
      ...methods.map((method) => ({ ...one, method })),
      { ...one, path: `${one.path}/undocumented/path` },
      { ...one, path: upperCased(one.path) },
    ].filter((it) => !operations.some(([, documented]) => isAnsweredBy(documented, it)));
    // REST APIs take an unknown route for one without a signature (REST fact 6).
    const status = isPartners ? 403 : 404;
    for (const neighbour of neighbours) {
      const { method, path } = neighbour;
      const answer = await send(api, neighbour, validRequest(one, 7));
      expect([method, path, answer.status]).toEqual([method, path, status]);
    }
  });
});

/** All but the names of parameters. */
const upperCased = (path: string): string =>
  path.replace(/\{[^}]*\}|[^{]+/g, (part) => (part.startsWith('{') ? part : part.toUpperCase()));

const isAnsweredBy = (
  operation: DocumentedOperation,
  { method, path }: Pick<DocumentedOperation, 'method' | 'path'>,
): boolean => {
  const pattern = operation.path.replaceAll(/\{\w+\+\}/g, '.+').replaceAll(/\{\w+\}/g, '[^/]+');
  const isMethod = operation.isAnyMethod || operation.method === method;
  return isMethod && new RegExp(`^${pattern}$`).test(path);
};

async function expectRefusals(
  api: string,
  operation: DocumentedOperation,
  mutations: readonly Mutation[],
  wrong: (value: unknown) => Parts,
): Promise<void> {
  for (const { name, value } of mutations) {
    const answer = await send(api, operation, wrong(value));
    const refused = answer.status >= 400 && answer.status < 500;
    expect({ name, refused, errors: errorsOf(operation, answer) }).toEqual({
      name,
      refused: true,
      errors: [],
    });
  }
}

/** Sends as the caller whose token the operation wants; enough time passes for any throttle. */
async function send(
  api: string,
  operation: DocumentedOperation,
  parts: Parts,
): Promise<ContractAnswer> {
  shop.advance(500);
  const gateway = shop.gateways.get(api);
  if (gateway === undefined) throw new Error(`No gateway runs ${api}`);
  const as = operation.scopes?.length ? 'admin' : 'customer';
  return sendAs({ shop, gateway, callers }, operation, { ...parts, as });
}

function parametersIn(operation: DocumentedOperation, place: Parameter['in']): Parameter[] {
  return operation.parameters.filter((it) => it.in === place);
}

/** A request that fits every schema of the operation; the same one for the same seed. */
function validRequest(operation: DocumentedOperation, randomSeed: number): Parts {
  const options = { seed: randomSeed, optionalsProbability: 0.5 };
  const values = (place: Parameter['in']): Record<string, string> =>
    Object.fromEntries(
      parametersIn(operation, place)
        .filter(({ required }, index) => required === true || (randomSeed + index) % 2 === 0)
        .map(({ name, schema }) => [name, String(generateSync(schema as JsonSchema, options))]),
    );
  return {
    path: values('path'),
    query: values('query'),
    headers: values('header'),
    body: operation.body && bodyOf(operation.body.schema, options),
  };
}

/** Where some members must be there, whichever: all are. */
const bodyOf = (schema: Schema, options: { readonly seed: number }): unknown =>
  generateSync(schema as JsonSchema, {
    ...options,
    optionalsProbability: schema['minProperties'] === undefined ? 0.5 : 1,
  });
