import fc from 'fast-check';
import { documentOf } from '../../../gateway/document/read.ts';
import { createGateway } from '../../../gateway/index.ts';
import type { Gateway } from '../../../gateway/index.ts';
import type { Functions } from '../../../gateway/lambda/functions.ts';

const uri = (name: string): string =>
  `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:${name}/invocations`;
const integration = { type: 'aws_proxy', httpMethod: 'POST', uri: uri('f') };
const open = {
  'x-gatehouse': { public: true },
  responses: { 200: { description: 'OK' } },
  'x-amazon-apigateway-integration': integration,
};
const closed = { ...open, 'x-gatehouse': {}, security: [{ gate: [] }] };

const document = {
  openapi: '3.0.3',
  info: { title: 'paths', version: '1' },
  paths: {
    '/public/{proxy+}': { 'x-amazon-apigateway-any-method': open },
    '/admin': { 'x-amazon-apigateway-any-method': closed },
    '/admin/{proxy+}': { 'x-amazon-apigateway-any-method': closed },
    '/items': { get: open, delete: closed },
  },
  components: {
    securitySchemes: {
      gate: {
        type: 'apiKey',
        in: 'header',
        name: 'Authorization',
        'x-amazon-apigateway-authtype': 'custom',
        'x-amazon-apigateway-authorizer': { type: 'token', authorizerUri: uri('auth') },
      },
    },
  },
};

interface Event {
  readonly resource: string;
  readonly path: string;
}

const events: Event[] = [];

/** `f` answers and is remembered; `auth` allows everything to who shows `allow`. */
const functions: Functions = {
  has: () => true,
  invoke: (name, event) => {
    const parsed: unknown = JSON.parse(event);
    if (name === 'f') events.push(parsed as Event);
    const policy = {
      principalId: 'me',
      policyDocument: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 'execute-api:Invoke', Resource: '*' }],
      },
    };
    const result = name === 'f' ? { statusCode: 200, body: 'reached' } : policy;
    return Promise.resolve({ outcome: 'succeeded', payload: JSON.stringify(result) });
  },
  update: () => undefined,
  close: () => Promise.resolve(),
};

let gateway: Gateway;

beforeAll(async () => {
  gateway = await createGateway(
    documentOf(document),
    { stage: 'test' },
    { functions, log: () => undefined },
  );
});
afterAll(() => gateway.close());

/** Segments of a request, and what joins them: every trick of spelling. */
const segment = fc.constantFrom(
  ...['admin', 'Admin', 'ADMIN', 'public', '..', '.', '%2e%2e', '%2E', '%61dmin', 'admin%2f', ''],
  ...[
    'admin%00',
    'admin;x',
    'x',
    '%2fadmin',
    '..%2fadmin',
    'admin%20',
    'items',
    'items%2f',
    '%252e',
  ],
);
const separator = fc.constantFrom('/', '//', '/./', '/../', '%2f', '%2F', '/%2e/', '\\');
const hosts = fc.constantFrom('abc123.execute-api.us-east-1.amazonaws.com', 'shop.example');
const url = fc
  .tuple(
    fc.constantFrom('/test/', '//test/', '/', '//', '/test//', '/./'),
    fc.array(fc.tuple(segment, separator), { minLength: 1, maxLength: 4 }),
  )
  .map(([start, parts]) => start + parts.flat().join(''));

const ask = async (
  target: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<number> => {
  events.length = 0;
  const { status } = await gateway.inject({ method, url: target, headers });
  return status;
};

test('no spelling of a path reaches a function under a route that was not authorized for it', async () => {
  await fc.assert(
    fc.asyncProperty(url, hosts, async (target, host) => {
      const status = await ask(target, { host });
      expect([200, 400, 401, 403]).toContain(status);
      expect(status === 200).toBe(events.length === 1);
      // Nobody shows a token: only the open routes may answer, and the function is told the route's own path.
      for (const { resource, path } of events) {
        expect(['/public/{proxy+}', '/items']).toContain(resource);
        expect(path.replace(/^\/+/, '/')).toMatch(/^\/(?:public\/|items\/*$)/);
      }
    }),
    { numRuns: 600 },
  );
});

test('the closed routes are there: without a token 401, with one 200', async () => {
  const headers = { host: 'shop.example' };
  for (const target of ['/admin', '/admin/', '/admin/x', '//admin', '/admin//x']) {
    expect([target, await ask(target, headers)]).toEqual([target, 401]);
    expect(await ask(target, { ...headers, Authorization: 'allow' })).toBe(200);
    expect(events).toHaveLength(1);
  }
});

test.each(['/Admin', '/%61dmin', '/admin%2fx', '/./admin', '/x/../admin', '/public/../admin'])(
  '%s is not /admin: it is open, or nowhere, and the function is told the path as it was sent',
  async (target) => {
    const status = await ask(target, { host: 'shop.example' });
    if (status !== 200) expect([target, status]).toEqual([target, 403]);
    for (const { path, resource } of events)
      expect([path, resource]).toEqual([target, '/public/{proxy+}']);
  },
);

test('REST fact 20: a method that is overridden meets its own authorizer', async () => {
  const override = { host: 'shop.example', 'X-HTTP-Method-Override': 'DELETE' };
  expect(await ask('/items', override)).toBe(401);
  expect(await ask('/items', override, 'POST')).toBe(401);
  expect(events).toEqual([]);
  expect(await ask('/items', { ...override, Authorization: 'allow' })).toBe(200);
  expect(
    await ask('/items', { host: 'shop.example', 'X-HTTP-Method-Override': 'GET' }, 'DELETE'),
  ).toBe(200);
  expect(await ask('/items', { host: 'shop.example' }, 'DELETE')).toBe(401);
  for (const odd of ['delete', 'DELETE,GET', ' DELETE', 'ANY', '*', '{proxy+}'])
    expect([403, 401]).toContain(
      await ask('/items', { ...override, 'X-HTTP-Method-Override': odd }),
    );
});
