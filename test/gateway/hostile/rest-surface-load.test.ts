import { Agent, request } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { documentOf } from '../../../gateway/document/read.ts';
import { createGateway } from '../../../gateway/index.ts';
import type { Gateway } from '../../../gateway/index.ts';
import { document, functions } from './rest-surface-api.ts';

const rounds = process.env['GATEHOUSE_TEST_LONG'] === '1' ? 200 : 4;
const PARALLEL = 200;
const KEY = 'key-0123456789-0123456789';

/** Calls by turns, and how each is answered: refused by each room, and served. */
const CALLS: readonly (readonly [what: Asked, status: number])[] = [
  [{ path: '/echo/x' }, 200],
  [{ path: '/looking/a?b=c' }, 200],
  [{ path: '/mock', method: 'PUT' }, 200],
  [{ path: '/nowhere' }, 403],
  [{ path: '/closed' }, 401],
  [{ path: '/closed', headers: { authorization: 'Bearer a' } }, 403],
  [{ path: '/keyed' }, 403],
  [{ path: '/keyed', headers: { 'x-api-key': KEY } }, 200],
  [{ path: '/checked', method: 'POST', body: '{}' }, 400],
  [{ path: '/checked?must=1', method: 'POST', body: '{}' }, 400],
  [{ path: '/checked?must=1', method: 'POST', body: '{"constructor":"a","__proto__":1}' }, 200],
  [{ path: '/echo/%' }, 400],
  [{ path: '/echo/x', headers: { 'x-long': 'a'.repeat(11_000) } }, 431],
  [{ path: '/echo/x', method: 'POST', body: 'a'.repeat(50_000) }, 200],
];

interface Asked {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

let gateway: Gateway;
let port: number;
let answered = 0;
const lines: string[] = [];

beforeAll(async () => {
  gateway = await createGateway(
    documentOf(document),
    {
      apiKeys: [{ name: 'one', value: KEY }],
      usagePlans: [
        {
          name: 'plan',
          apiKeys: ['one'],
          quota: { limit: 1_000_000, period: 'DAY' },
        },
      ],
    },
    {
      functions,
      log: (line) => lines.push(line),
      accessLog: () => undefined,
      onAnswer: () => {
        answered += 1;
      },
    },
  );
  port = Number(new URL(await gateway.listen({ port: 0 })).port);
});
afterAll(() => gateway.close());

function statusOf(
  { path, method = 'GET', headers = {}, body }: Asked,
  agent: Agent,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function round(agent: Agent): Promise<void> {
  const statuses = await Promise.all(
    Array.from({ length: PARALLEL }, (_, at) =>
      statusOf((CALLS[at % CALLS.length] as (typeof CALLS)[number])[0], agent),
    ),
  );
  expect(statuses).toEqual(statuses.map((_, at) => CALLS[at % CALLS.length]?.[1]));
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use once everything that can be given up is. */
function heap(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

const resources = (): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const name of process.getActiveResourcesInfo()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

/** What a round may seem to leave: compiled code and traces, which are bounded, count here too. */
const BYTES_BY_CALL = 3_000;

test(
  '200 calls at a time, refused and served, are counted exactly and leave nothing behind',
  async () => {
    const before = resources();
    const agent = new Agent({ keepAlive: true, maxSockets: PARALLEL });
    await round(agent);
    await round(agent);
    const [start, counted] = [heap(), answered];
    for (let at = 0; at < rounds; at += 1) await round(agent);
    expect(answered - counted).toBe(rounds * PARALLEL);
    expect((heap() - start) / (rounds * PARALLEL)).toBeLessThan(BYTES_BY_CALL);
    agent.destroy();
    const after = (): number => resources()['TCPSocketWrap'] ?? 0;
    while (after() > (before['TCPSocketWrap'] ?? 0)) await new Promise(setImmediate);
    expect(lines).toEqual([]);
  },
  rounds * 3_000 + 60_000,
);

test('REST fact 212: of 200 calls at once a plan lets exactly as many through as it has', async () => {
  const limited = await createGateway(
    documentOf(document),
    {
      apiKeys: [{ name: 'one', value: KEY }],
      usagePlans: [{ name: 'plan', apiKeys: ['one'], quota: { limit: 70, period: 'DAY' } }],
    },
    { functions, log: (line) => lines.push(line), accessLog: () => undefined },
  );
  const headers = { 'x-api-key': KEY };
  const answers = await Promise.all(
    Array.from({ length: PARALLEL }, () => limited.inject({ url: '/keyed', headers })),
  );
  await limited.close();
  const count = (status: number): number => answers.filter((it) => it.status === status).length;
  expect([count(200), count(429), lines]).toEqual([70, 130, []]);
});
