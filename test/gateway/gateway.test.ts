import type { JsonObject } from '../../gateway/document/document.ts';
import { DocumentError } from '../../gateway/document/finding.ts';
import { documentOf } from '../../gateway/document/read.ts';
import { createGateway } from '../../gateway/index.ts';
import type { Functions, Gateway, GatewayConfig } from '../../gateway/index.ts';

const FN = 'arn:aws:lambda:us-east-1:123456789012:function:fn';

const operation = (members: JsonObject = {}): JsonObject => ({
  'x-gatehouse': { public: true },
  'x-amazon-apigateway-integration': {
    type: 'aws_proxy',
    httpMethod: 'POST',
    payloadFormatVersion: '2.0',
    uri: FN,
    ...members,
  },
});

const document = (paths: JsonObject): ReturnType<typeof documentOf> =>
  documentOf({
    openapi: '3.0.1',
    info: { title: 'test', version: '1' },
    'x-amazon-apigateway-importexport-version': '1.0',
    paths,
  });

const A = document({ '/a': { get: operation() } });
const B = document({ '/b': { get: operation() } });
const BROKEN = document({ '/c': { get: operation({ type: 'mock' }) } });

interface Held {
  readonly functions: Functions;
  /** Resolves each invocation that waits, with this payload. */
  readonly release: (payload?: string) => void;
  /** Resolves when the first invocation is there. */
  readonly began: Promise<void>;
  readonly updates: unknown[];
  closed: boolean;
}

/** Functions that answer when told to. */
function heldFunctions(): Held {
  let waiting: ((payload: string) => void)[] = [];
  let begin: () => void = () => undefined;
  const held: Held = {
    began: new Promise((resolve) => {
      begin = resolve;
    }),
    updates: [],
    closed: false,
    release: (payload = '"ok"') => {
      waiting.forEach((resolve) => resolve(payload));
      waiting = [];
    },
    functions: {
      has: () => true,
      invoke: () =>
        new Promise((resolve) => {
          begin();
          waiting.push((payload) => resolve({ outcome: 'succeeded', payload }));
        }),
      update: (functions) => void held.updates.push(functions),
      close: () => {
        held.closed = true;
        return Promise.resolve();
      },
    },
  };
  return held;
}

const prompt: Functions = {
  has: () => true,
  invoke: () => Promise.resolve({ outcome: 'succeeded', payload: '"ok"' }),
  update: () => undefined,
  close: () => Promise.resolve(),
};

const statuses = async (gateway: Gateway, ...urls: string[]): Promise<number[]> => {
  const answers: number[] = [];
  for (const url of urls) answers.push((await gateway.inject({ url })).status);
  return answers;
};

const quiet = { log: () => undefined, accessLog: () => undefined };

test('an update puts the other document live', async () => {
  const gateway = await createGateway(A, {}, { functions: prompt, ...quiet });
  const before = await statuses(gateway, '/a', '/b');
  await gateway.update(B, {});
  expect([before, await statuses(gateway, '/a', '/b')]).toEqual([
    [200, 404],
    [404, 200],
  ]);
});

test('a refused update changes nothing', async () => {
  const gateway = await createGateway(A, {}, { functions: prompt, ...quiet });
  await expect(gateway.update(BROKEN, {})).rejects.toThrow(DocumentError);
  expect(await statuses(gateway, '/a')).toEqual([200]);
});

test('an update gives nobody new tokens', async () => {
  const config: GatewayConfig = { throttle: { rateLimit: 1, burstLimit: 2 } };
  const clock = { now: () => 0 };
  const gateway = await createGateway(A, config, { functions: prompt, clock, ...quiet });
  const before = await statuses(gateway, '/a', '/a', '/a');
  await gateway.update(A, config);
  expect([before, await statuses(gateway, '/a')]).toEqual([[200, 200, 429], [429]]);
});

test('a call keeps the document it came to', async () => {
  const held = heldFunctions();
  const gateway = await createGateway(A, {}, { functions: held.functions, ...quiet });
  const call = gateway.inject({ url: '/a' });
  await gateway.update(B, {});
  held.release();
  expect([(await call).status, held.updates]).toEqual([200, [{}]]);
});

test('closing finishes the calls in flight, and refuses new connections', async () => {
  const held = heldFunctions();
  const gateway = await createGateway(A, {}, { functions: held.functions, ...quiet });
  const url = await gateway.listen({ port: 0 });
  const call = fetch(`${url}/a`);
  await held.began;
  const closing = gateway.close();
  await expect(fetch(`${url}/a`)).rejects.toThrow();
  held.release();
  const response = await call;
  await closing;
  expect([response.status, response.headers.get('connection'), await response.text()]).toEqual([
    200,
    'close',
    'ok',
  ]);
});

test('functions that were handed over are not closed by the gateway', async () => {
  const held = heldFunctions();
  const gateway = await createGateway(A, {}, { functions: held.functions, ...quiet });
  await gateway.close();
  expect(held.closed).toBe(false);
});

test('a taken port says which, and what to do', async () => {
  const first = await createGateway(A, {}, { functions: prompt, ...quiet });
  const second = await createGateway(A, {}, { functions: prompt, ...quiet });
  const url = new URL(await first.listen({ port: 0 }));
  try {
    await expect(second.listen({ port: Number(url.port) })).rejects.toThrow(
      `Port ${url.port} on 127.0.0.1 is taken: stop what listens there, or choose another (0 takes any free one).`,
    );
  } finally {
    await Promise.all([first.close(), second.close()]);
  }
});

const rulesOf = ({ findings }: { findings: DocumentError['findings'] }): string[] =>
  findings.map(({ rule }) => rule).filter((it) => it !== 'gatehouse/has-throttle');

test.each<[string, GatewayConfig, string[]]>([
  ['serves an unmarked open route, and warns', {}, ['gatehouse/explicit-security']],
  ['is content with one that the config lists as public', { public: ['GET /a'] }, []],
])('%s', async (_name, config, want) => {
  const unmarked = document({ '/a': { get: { ...operation(), 'x-gatehouse': {} } } });
  const gateway = await createGateway(unmarked, config, { functions: prompt, ...quiet });
  expect([await statuses(gateway, '/a'), rulesOf(gateway)]).toEqual([[200], want]);
});

test('a public route that is not there refuses the start', async () => {
  const refused = await createGateway(A, { public: ['GET /aa'] }, { functions: prompt }).catch(
    (error: unknown) => error,
  );
  expect(refused instanceof DocumentError && rulesOf(refused)).toEqual(['gatehouse/public-route']);
});

test('everything that is refused is told at once, with its place', async () => {
  const wrong = document({
    '/c': { get: operation({ type: 'mock' }) },
    '/d': { get: operation({ timeoutInMillis: 1 }) },
  });
  const refused = await createGateway(wrong, {}, { functions: prompt }).catch(
    (error: unknown) => error as DocumentError,
  );
  const pointers = refused instanceof DocumentError ? refused.findings.map((it) => it.pointer) : [];
  expect(pointers.map((it) => it.split('/')[2])).toEqual(expect.arrayContaining(['~1c', '~1d']));
});

test('traces say which stage decided, why, and where', async () => {
  const gateway = await createGateway(A, {}, { functions: prompt, ...quiet });
  await statuses(gateway, '/a', '/b');
  expect(
    gateway.traces.map(({ path, decidedBy, reason, place }) => [path, decidedBy, reason, place]),
  ).toEqual([
    ['/b', 'route', 'no route matches', 'document:1'],
    ['/a', 'integration', 'the answer of the integration', 'document:1'],
  ]);
});

test('a fault of the gateway is a 500 that tells the caller nothing and the log everything', async () => {
  const log: string[] = [];
  const functions: Functions = {
    ...prompt,
    invoke: () => Promise.reject(new Error('a true fault')),
  };
  const gateway = await createGateway(
    A,
    {},
    { functions, ...quiet, log: (line) => log.push(line) },
  );
  const answer = await gateway.inject({ url: '/a' });
  expect([answer.status, answer.body.toString(), log.length]).toEqual([
    500,
    '{"message":"Internal Server Error"}',
    1,
  ]);
  expect(log[0]).toContain('Error: a true fault');
});
