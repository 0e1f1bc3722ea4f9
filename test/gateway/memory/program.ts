import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { createGateway } from '../../../gateway/index.ts';
import type { GatewayConfig } from '../../../gateway/index.ts';
import type { JsonObject } from '../../../gateway/document/document.ts';
import { documentOf } from '../../../gateway/document/read.ts';

/**
 * A gateway under calls of all kinds and under updates, run with `--expose-gc`. Prints, as JSON, by how
 * many bytes a call and all updates made it grow. Arguments: the function's module, calls of a round.
 */
const [module = '', calls = '100'] = process.argv.slice(2);
const WARM_UP = 4;
const ROUNDS = 5;
const UPDATES = 30;
const AT_ONCE = 8;

const operation = (): JsonObject => ({
  'x-gatehouse': { public: true },
  responses: {},
  'x-amazon-apigateway-integration': {
    type: 'aws_proxy',
    httpMethod: 'POST',
    payloadFormatVersion: '2.0',
    uri: 'arn:aws:lambda:us-east-1:123456789012:function:f',
  },
});

/** With so many operations a deployment is worth keeping an eye on. */
const others = Object.fromEntries(
  Array.from({ length: 100 }, (_, at) => [`/other/${at}`, { get: operation() }]),
);

const document = (): ReturnType<typeof documentOf> =>
  documentOf({
    openapi: '3.0.3',
    info: { title: 'memory', version: '1' },
    'x-amazon-apigateway-importexport-version': '1.0',
    paths: {
      '/called': { get: operation(), post: operation() },
      '/throttled': { get: operation() },
      ...others,
    },
  });

const config: GatewayConfig = {
  functions: { f: { module } },
  throttle: {
    rateLimit: 1e9,
    burstLimit: 1e9,
    routes: { 'GET /throttled': { rateLimit: 0.001, burstLimit: 1 } },
  },
  accessLog: { format: '{"id":"$context.requestId","path":"$context.path"}' },
};

const gateway = await createGateway(document(), config, {
  accessLog: () => undefined,
  log: () => undefined,
});
const url = new URL(await gateway.listen({ port: 0 }));
const answers: Record<number, number> = {};

let number = 0;
const unique = (): string => `${(number += 1)}`;

interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

function call({ method = 'GET', path, headers = {}, body }: Sent): Promise<void> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = url;
    const sent = request({ hostname, port, method, path, headers }, (answer: IncomingMessage) => {
      const { statusCode = 0 } = answer;
      answers[statusCode] = (answers[statusCode] ?? 0) + 1;
      answer.resume().once('end', resolve);
    });
    sent.once('error', reject).end(body);
  });
}

/** Hangs up after these bytes, with or without an answer. */
function abort(bytes: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(Number(url.port), url.hostname, () => {
      socket.write(bytes, () => setImmediate(() => socket.destroy()));
    });
    socket.on('error', () => undefined).once('close', () => resolve());
  });
}

const BODY = 'x'.repeat(1_000_000);
const GET = 'GET /called HTTP/1.1\r\nhost: a\r\n';

/** The last is the rarest. */
const KINDS: readonly (() => Promise<void>)[] = [
  () => call({ path: `/called?${unique()}`, headers: { [`x-${unique()}`]: unique() } }),
  () => call({ path: `/nowhere/${unique()}` }),
  () => call({ path: '/throttled' }),
  () => call({ path: `/throttled?${unique()}` }),
  () => call({ path: '/%zz' }),
  () => abort(`${GET}\r\n`),
  () => abort(GET),
  () => abort('POST /called HTTP/1.1\r\nhost: a\r\ncontent-length: 9999\r\n\r\nhalf'),
  () => call({ method: 'POST', path: '/called', body: BODY }),
];

/** Every sixteenth call is a large body, the others take turns. */
const kindOf = (at: number): (() => Promise<void>) | undefined =>
  at % 16 === 15 ? KINDS.at(-1) : KINDS[at % (KINDS.length - 1)];

async function round(): Promise<void> {
  let left = Number(calls);
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await kindOf(left)?.();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Bytes that are still held once all that can be let go of is. */
async function retained(): Promise<number> {
  for (let times = 0; times < 5; times += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    globalThis.gc?.();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function repeat(times: number, work: () => Promise<void>): Promise<void> {
  for (let time = 0; time < times; time += 1) await work();
}

/**
 * Bytes that a call leaves behind, in the median of the rounds: what leaks does so in each of them, but
 * compiled code that the engine adds or throws away is 400 KB in one.
 */
async function growthByCall(): Promise<number> {
  await repeat(WARM_UP, round);
  const grown: number[] = [];
  let before = await retained();
  await repeat(ROUNDS, async () => {
    await round();
    const after = await retained();
    grown.push((after - before) / Number(calls));
    before = after;
  });
  return grown.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

/** Bytes by which memory grew over so many times, after as many as fill what is bounded. */
async function growth(times: number, work: () => Promise<void>): Promise<number> {
  await repeat(WARM_UP, work);
  const before = await retained();
  await repeat(times, work);
  return (await retained()) - before;
}

const update = async (): Promise<void> => {
  await gateway.update(document(), config);
  await call({ path: '/nowhere' });
};

const grown = { byCall: await growthByCall(), updates: await growth(UPDATES, update) };
await gateway.close();
process.stdout.write(JSON.stringify({ ...grown, answers }));
