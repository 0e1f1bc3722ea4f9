import { join } from 'node:path';
import fc from 'fast-check';
import { diff } from '../../../gateway/diff/diff.ts';
import { diffRules } from '../../../gateway/diff/rules.ts';
import type { Json, JsonObject } from '../../../gateway/document/document.ts';
import { documentOf, readDocument } from '../../../gateway/document/read.ts';
import { folderOf, removeFolders } from '../document/folder.ts';
import {
  edited,
  type Edits,
  getA,
  getOfHttp,
  http,
  integrationOf,
  nothing,
  postA,
  rest,
  saidOf,
} from './documents.ts';

afterAll(removeFolders);

test('every rule has an id of its own and says why callers break', () => {
  const ids = diffRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(diffRules.filter(({ id, why }) => !/^gateway\/[a-z-]+$/.test(id) || why === '')).toEqual(
    [],
  );
});

test('documents of two kinds are told apart, and nothing else is said', async () => {
  const base = { document: documentOf(rest, 'base'), kind: 'rest' } as const;
  const head = { document: documentOf(http, 'head'), kind: 'http' } as const;
  expect(await diff(base, head, nothing)).toEqual([
    {
      severity: 'breaking',
      rule: 'gateway/kind-changed',
      operation: null,
      ...{ pointer: '', file: 'head', line: 1 },
      message: 'This is an HTTP API, no longer a REST API: it is another API, at another address.',
      ...{ before: 'rest', after: 'http' },
    },
  ]);
});

test('the most grave comes first', async () => {
  const head = {
    [`${getA}/deprecated`]: true,
    [`${integrationOf(postA)}/timeoutInMillis`]: 50,
    '/paths/~1b/get': { responses: {} },
  };
  expect((await saidOf({ head })).map(({ severity }) => severity)).toEqual([
    'breaking',
    'notable',
    'compatible',
  ]);
});

/** Every object with its members in another order; lists keep theirs. */
const shuffled = (value: Json, random: () => number): Json => {
  if (Array.isArray(value)) return (value as Json[]).map((it) => shuffled(it, random));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value as JsonObject)
    .map(([name, it]) => ({ name, it: shuffled(it ?? null, random), at: random() }))
    .sort((a, b) => a.at - b.at);
  return Object.fromEntries(members.map(({ name, it }) => [name, it]));
};

/** Documents with any of the edits that matter. */
const member = (kind: 'rest' | 'http') => fc.subarray(Object.entries(mattering[kind]));

const pool = '/components/securitySchemes/pool/x-amazon-apigateway-authorizer';
const jwt = '/components/securitySchemes/jwt/x-amazon-apigateway-authorizer';

/** Members that matter, with another value than the documents have. */
const mattering: Readonly<Record<'rest' | 'http', Edits>> = {
  rest: {
    [`${getA}/deprecated`]: true,
    [`${getA}/x-gatehouse/throttle`]: { rateLimit: 1 },
    [`${postA}/security`]: [{ key: [] }],
    [`${postA}/x-amazon-apigateway-auth`]: { type: 'AWS_IAM' },
    [`${getA}/x-amazon-apigateway-request-validator`]: 'all',
    [`${integrationOf(getA)}/type`]: 'http_proxy',
    [`${integrationOf(getA)}/uri`]: 'https://a.example',
    [`${integrationOf(getA)}/timeoutInMillis`]: 60,
    [`${integrationOf(getA)}/cacheKeyParameters`]: ['method.request.querystring.q'],
    [`${integrationOf(postA)}/passthroughBehavior`]: 'NEVER',
    [`${integrationOf(postA)}/contentHandling`]: 'CONVERT_TO_TEXT',
    [`${integrationOf(postA)}/responses/default/statusCode`]: 204,
    [`${integrationOf(postA)}/requestParameters`]: { a: 'stageVariables.a' },
    '/x-amazon-apigateway-policy': { Statement: [] },
    '/x-amazon-apigateway-binary-media-types': ['a/b'],
    '/x-amazon-apigateway-minimum-compression-size': 5,
    '/x-amazon-apigateway-api-key-source': 'AUTHORIZER',
    '/x-amazon-apigateway-gateway-responses': { THROTTLED: { statusCode: 503 } },
    '/x-amazon-apigateway-endpoint-configuration': { disableExecuteApiEndpoint: true },
    '/x-gatehouse/throttle': { rateLimit: 5 },
    '/x-gatehouse/cache': { enabled: true },
    '/paths/~1b/get': { responses: {} },
  },
  http: {
    [`${getOfHttp}/deprecated`]: true,
    [`${getOfHttp}/security`]: [{ jwt: ['a'] }],
    [`${integrationOf(getOfHttp)}/payloadFormatVersion`]: '1.0',
    [`${integrationOf(getOfHttp)}/timeoutInMillis`]: 60,
    '/x-amazon-apigateway-cors': { allowOrigins: ['https://a.example'] },
    '/paths/~1b/get': { responses: {} },
  },
};

describe.each(['rest', 'http'] as const)('an API of kind %s', (of) => {
  const root = of === 'rest' ? rest : http;

  test('is no change of itself, whatever the order of its members', async () => {
    const property = fc.asyncProperty(
      member(of),
      fc.infiniteStream(fc.double()),
      async (edits, random) => {
        const base = edited(root, Object.fromEntries(edits));
        const head = shuffled(base, () => random.next().value ?? 0) as JsonObject;
        const described = [base, head].map((it) => ({ document: documentOf(it), kind: of }));
        const [one, other] = described;
        if (one === undefined || other === undefined) throw new Error('There are two.');
        expect(await diff(one, other, nothing)).toEqual([]);
      },
    );
    await fc.assert(property, { numRuns: 50 });
  });

  test('shows every edit of one member that matters, in whatever document', async () => {
    const edit = fc.constantFrom(...Object.entries(mattering[of]));
    const property = fc.asyncProperty(member(of), edit, async (others, [pointer, value]) => {
      const base = Object.fromEntries(others.filter(([it]) => it !== pointer));
      const said = await saidOf({ of, base, head: { ...base, [pointer]: value } });
      expect(said).not.toEqual([]);
    });
    await fc.assert(property, { numRuns: 200 });
  });
});

test('of tokens that no operation asks for, nothing is said', async () => {
  expect(await saidOf({ head: { [`${pool}/providerARNs`]: ['b'] } })).toEqual([]);
  expect(await saidOf({ of: 'http', head: { [`${jwt}/jwtConfiguration/issuer`]: 'b' } })).toEqual(
    [],
  );
});

test('YAML against JSON, anchors and files are no change', async () => {
  const one = {
    openapi: '3.0.3',
    info: { title: 'a', version: '1' },
    paths: { '/a': { get: { responses: {}, deprecated: true } } },
  };
  const folder = folderOf({
    'a.json': JSON.stringify(one),
    'a.yaml': `
paths: {/a: {$ref: parts/a.yaml}}
info: {version: '1', title: a}
openapi: 3.0.3
`,
    'parts/a.yaml': `
get: {deprecated: true, responses: {}}
`,
  });
  const read = async (name: string) => ({
    document: await readDocument(join(folder, name)),
    kind: 'rest' as const,
  });
  expect(await diff(await read('a.json'), await read('a.yaml'), nothing)).toEqual([]);
});

test('rules about one kind of API alone are these', () => {
  const about = (kinds: readonly string[]): string[] =>
    diffRules
      .filter((it) => it.kinds.toSorted().join() === kinds.join())
      .map(({ id }) => id.replace('gateway/', ''))
      .toSorted();
  expect(about(['http'])).toEqual(['cors-changed', 'payload-format-changed']);
  expect(about(['rest'])).toEqual([
    'api-key-required',
    'api-key-source-changed',
    'api-key-withdrawn',
    'binary-media-types-changed',
    'cache-changed',
    'compression-changed',
    'content-handling-changed',
    'cors-headers-changed',
    'gateway-response-changed',
    'parameter-enforced',
    'passthrough-changed',
    'policy-changed',
    'quota-changed',
    'validator-changed',
  ]);
});
