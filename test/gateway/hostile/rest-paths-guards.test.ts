import aws4 from 'aws4';
import fc from 'fast-check';
import { documentOf } from '../../../gateway/document/read.ts';
import { createGateway } from '../../../gateway/index.ts';
import type { Gateway, InjectAnswer } from '../../../gateway/index.ts';
import {
  ALICE,
  config,
  DEFAULT_ENDPOINT,
  documentWith,
  KEY,
  MAPPED,
  watchedFunctions,
} from './rest-paths-guards.ts';
import type { Guard, Happened } from './rest-paths-guards.ts';
import { expectedOf } from './rest-paths-model.ts';

const runs = process.env['GATEHOUSE_TEST_LONG'] === '1' ? 200_000 : 700;
const happened: Happened = { reached: [], resources: [], asked: [] };
const lines: string[] = [];
let gateway: Gateway;
let remembering: Gateway;

beforeAll(async () => {
  const dependencies = {
    functions: watchedFunctions(happened),
    log: (line: string) => lines.push(line),
    accessLog: () => undefined,
  };
  gateway = await createGateway(documentOf(documentWith(0)), config, dependencies);
  remembering = await createGateway(documentOf(documentWith(300)), config, dependencies);
});
afterAll(async () => {
  await gateway.close();
  await remembering.close();
});

interface Asked {
  readonly method: string;
  readonly override: string | undefined;
  readonly target: string;
  readonly host: string;
  readonly token: string | undefined;
  readonly key: string | undefined;
  readonly isSigned: boolean;
  /** Whether the signature covers the override too. */
  readonly coversOverride: boolean;
}

const OVERRIDE = 'x-HTTP-method-OVERRIDE';

/** The signer refuses paths that are not percent-encoded; those are signed as if they were another. */
function signatureOf({
  method,
  target,
  host,
  override,
  coversOverride,
}: Asked): Record<string, string> {
  const path = /%(?![0-9a-f]{2})/i.test(target) ? '/' : target;
  const covered = coversOverride && override !== undefined ? { [OVERRIDE]: override } : {};
  const service = { service: 'execute-api', region: 'us-east-1' };
  const request = { method, host, path, headers: covered, ...service };
  const { headers } = aws4.sign(request, ALICE);
  return Object.fromEntries(Object.entries(headers).map(([name, it]) => [name, String(it)]));
}

function ask(asked: Asked, on = gateway): Promise<InjectAnswer> {
  for (const list of Object.values(happened)) list.length = 0;
  const { method, override, target, host, token, key, isSigned } = asked;
  const headers: Record<string, string> = isSigned ? signatureOf(asked) : { host };
  if (token !== undefined) headers['Authorization'] = token;
  if (key !== undefined) headers['x-api-key'] = key;
  if (override !== undefined) headers[OVERRIDE] = override;
  return on.inject({ method, url: target, headers });
}

const names = ['public', 'admin', 'users', 'me', '7', 'keys', 'signed', 'x', 'test', 'v1', 'any'];
const tricks = [
  ...[
    '',
    '.',
    '..',
    '%2e',
    '%2E%2e',
    '.%2e',
    '..;',
    '...',
    'Admin',
    'ADMIN',
    '%61dmin',
    'admin%2f',
  ],
  ...['%2fadmin', 'admin%2Fx', 'admin;x', 'admin%00', 'admin%20', 'me%2e', '%252e%252e', '{id}'],
  ...[
    '{proxy+}',
    '{proxy}',
    '*',
    '__proto__',
    'constructor',
    'admin?',
    '?admin',
    'admin#',
    '#',
    '\\',
  ],
  ...[
    '..\\admin',
    'admin\\',
    '%',
    '%zz',
    '%5c..',
    'ａdmin',
    'test%2f',
    'TEST',
    'v1%2f',
    '+',
    '..%2f',
  ],
];
const segment = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...names) },
  { weight: 1, arbitrary: fc.constantFrom(...tricks) },
);
const separator = fc.oneof(
  { weight: 8, arbitrary: fc.constant('/') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('//', '/./', '/../', '%2f', '%2F', '\\', '/%2e/', '///'),
  },
);
const start = fc.constantFrom(
  '/test/',
  '/',
  '//test/',
  '/test//',
  '/v1/',
  '/any/test/',
  '//',
  '/v1/admin/',
);
const target = fc
  .tuple(start, fc.array(fc.tuple(segment, separator), { maxLength: 4 }), fc.boolean())
  .map(([first, parts, isCut]) => {
    const text = first + parts.flat().join('');
    return isCut ? text.replace(/\/$/, '') || '/' : text;
  });
const methods = ['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH'];
const oddMethods = ['get', 'ANY', 'TRACE', 'CONNECT', ' GET', 'GET,DELETE', '*', '__proto__', ''];
const asked: fc.Arbitrary<Asked> = fc.record({
  method: fc.constantFrom(...methods, 'TRACE'),
  override: fc.option(fc.constantFrom(...methods, ...methods, ...oddMethods), { nil: undefined }),
  target,
  host: fc.constantFrom(DEFAULT_ENDPOINT, MAPPED, 'shop.example'),
  token: fc.constantFrom(undefined, undefined, 'allow', 'deny'),
  key: fc.constantFrom(undefined, undefined, KEY, 'key-of-nobody-at-all-0123'),
  isSigned: fc.boolean(),
  coversOverride: fc.boolean(),
});

/** Statuses by guard for who shows what; a signature is judged by what it may do, not by how it is spelt. */
const STATUSES: Readonly<Record<Guard, (it: Asked, httpMethod: string) => readonly number[]>> = {
  open: () => [200],
  key: ({ key }) => [key === KEY ? 200 : 403],
  token: ({ token, isSigned }) => {
    if (token === undefined && !isSigned) return [401];
    return [token === 'allow' ? 200 : 403];
  },
  iam: ({ token, isSigned }, httpMethod) =>
    isSigned && token === undefined && httpMethod === 'GET' ? [200, 403] : [403],
};

test(
  'REST facts 6 to 20: no method, override and spelling of a path leads past the guard of the method that runs',
  async () => {
    let reached = 0;
    await fc.assert(
      fc.asyncProperty(asked, async (it) => {
        const expected = expectedOf(it.method, it.override, it.target, it.host);
        const { status } = await ask(it);
        const statuses =
          expected.status === 'route'
            ? STATUSES[expected.guard](it, expected.httpMethod)
            : [expected.status];
        expect(statuses).toContain(status);
        expect(happened.reached).toHaveLength(status === 200 ? 1 : 0);
        if (status !== 200 || expected.status !== 'route') return;
        reached += 1;
        const { guard, resource, httpMethod, arnPath } = expected;
        expect([happened.reached[0], happened.resources[0]]).toEqual([guard, resource]);
        const arn = `arn:aws:execute-api:us-east-1:123456789012:${gateway.apiId}/test/${httpMethod}${arnPath}`;
        expect(happened.asked).toEqual(guard === 'token' ? [arn] : []);
      }),
      { numRuns: runs },
    );
    expect(reached).toBeGreaterThan(runs / 20);
    expect(lines).toEqual([]);
  },
  runs * 2 + 60_000,
);

const plain = {
  override: undefined,
  host: 'shop.example',
  key: undefined,
  isSigned: false,
  coversOverride: false,
};

test('REST fact 202: a remembered policy is asked again for each method and spelling', async () => {
  const show = { ...plain, token: 'allow', method: 'GET' };
  const status = async (more: Partial<Asked>): Promise<number> =>
    (await ask({ ...show, target: '/admin', ...more }, remembering)).status;
  expect(await status({})).toBe(200);
  expect([await status({}), happened.asked]).toEqual([200, []]);
  for (const override of ['DELETE', 'POST', 'HEAD']) expect(await status({ override })).toBe(403);
  expect(await status({ method: 'DELETE', override: 'GET' })).toBe(200);
  for (const target of ['/admin/x', '/admin//', '//admin', '/admin/', '/users/me'])
    expect([target, await status({ target })]).toEqual([
      target,
      /^\/+admin\/*$/.test(target) ? 200 : 403,
    ]);
  expect(happened.asked).toEqual([]);
});

test('REST fact 20: who may sign a GET runs no other method with it', async () => {
  const signed = { ...plain, token: undefined, isSigned: true, method: 'GET', target: '/signed' };
  const status = async (more: Partial<Asked>): Promise<number> =>
    (await ask({ ...signed, ...more })).status;
  expect(await status({})).toBe(200);
  expect(await status({ method: 'DELETE' })).toBe(403);
  expect(await status({ override: 'DELETE' })).toBe(403);
  expect(await status({ override: 'POST', target: '/signed/x' })).toBe(403);
  const overridden = { method: 'POST', target: '/signed/x', override: 'GET' };
  expect(await status(overridden)).toBe(403);
  expect(await status({ ...overridden, coversOverride: true })).toBe(200);
  expect(await status({ ...overridden, override: 'DELETE', coversOverride: true })).toBe(403);
  expect(await status({ isSigned: false })).toBe(403);
});
