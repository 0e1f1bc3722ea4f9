import type { IncomingMessage, ServerResponse } from 'node:http';
import { denialOf } from '../rights/denial.ts';
import type { Grants } from '../rights/grants.ts';
import { handedServer } from '../supervised/handed-server.ts';
import { runServerProcess } from '../supervised/server-process.ts';
import { answerEdge } from './edge.ts';
import { openStore } from './store.ts';
import type { Guard } from './edge-call.ts';
import type { Store } from './store.ts';

/** The process of SQS, SNS and S3: `queues.ts` starts it, with the folder and the grants as arguments. */

/** Bytes of a request: an object that came through API Gateway, and what its query adds. */
const BODY_LIMIT = 11 * 1024 * 1024;

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > BODY_LIMIT) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

interface Served {
  readonly store: Store;
  readonly guard: Guard;
}

async function serve(
  { store, guard }: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await bodyOf(request);
  if (body === undefined) {
    response.writeHead(413, { connection: 'close' }).end();
    return;
  }
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
  const { method = 'GET', url = '/' } = request;
  const answer = await answerEdge(store, { method, url, headers, body }, guard);
  for (const [name, value] of Object.entries(answer.headers))
    if (value !== undefined) response.setHeader(name, value);
  response.statusCode = answer.status;
  // The length that HEAD is answered with is the object's.
  if (method !== 'HEAD') response.setHeader('content-length', Buffer.byteLength(answer.body));
  response.end(answer.body);
}

const [folder = '', granted = '{}'] = process.argv.slice(2);
const sweepInterval = 60_000;

const log = (message: string): void => void process.stderr.write(`${message}\n`);
const told = (error: unknown): string =>
  error instanceof Error ? String(error.stack) : String(error);

const grants = JSON.parse(granted) as Grants;
const guard: Guard = ({ headers }, needed) => {
  const denial = denialOf(grants, headers['authorization'] ?? '', needed);
  if (denial) log(denial.told);
  return denial;
};

await runServerProcess(async () => {
  const store = await openStore({
    ...(folder !== '' && { folder }),
    onLost: (error) => {
      log(`A change could not be stored: ${String(error)}`);
      process.exit(1);
    },
  });
  const sweep = (): void =>
    void store.sweep(Date.now()).catch((error: unknown) => log(told(error)));
  sweep();
  setInterval(sweep, sweepInterval).unref();
  const server = handedServer(async (request, response) => {
    try {
      await serve({ store, guard }, request, response);
    } catch (error) {
      log(told(error));
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    }
  });
  return {
    connect: (socket) => server.connect(socket),
    drain: () => {
      const drained = server.drain();
      store.endPolls();
      return drained;
    },
    close: () => store.close(),
  };
});
