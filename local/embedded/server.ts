import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerEdge } from './edge.ts';
import { openStore } from './store.ts';

/** The process of SQS, SNS and S3: `queues.ts` starts it and is told its port. */

/** Bytes of a request: an object that came through API Gateway, and what its query adds. */
const BODY_LIMIT = 11 * 1024 * 1024;

const store = openStore();

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

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await bodyOf(request);
  if (body === undefined) {
    response.writeHead(413, { connection: 'close' }).end();
    return;
  }
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
  const { method = 'GET', url = '/' } = request;
  const answer = await answerEdge(store, { method, url, headers, body });
  for (const [name, value] of Object.entries(answer.headers))
    if (value !== undefined) response.setHeader(name, value);
  response.statusCode = answer.status;
  // The length that HEAD is answered with is the object's.
  if (method !== 'HEAD') response.setHeader('content-length', Buffer.byteLength(answer.body));
  response.end(answer.body);
}

const server = createServer((request, response) => {
  serve(request, response).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`);
    if (response.headersSent) response.destroy();
    else response.writeHead(500).end();
  });
});
// Longer than the gateway keeps a connection, so that none is closed under a request.
server.keepAliveTimeout = 120_000;

// A parent that is gone can no longer stop this process.
process.on('disconnect', () => process.exit(0));
// These reach the whole process group; the parent stops this process when its own work is done.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);

server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});
