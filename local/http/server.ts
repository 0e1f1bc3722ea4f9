import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer, Request } from './message.ts';

export interface HttpServer {
  /** The port it listens on. */
  readonly port: number;
  /** Takes no new calls, lets those in flight end, then resolves. */
  close(): Promise<void>;
}

/** No request to a user pool is larger. */
const usualLimit = 65_536;

/**
 * Listens on the loopback address.
 *
 * @param port 0 for any free one
 * @param handlerAt makes the handler, once the port is known
 * @param bodyLimit bytes, above which a request is answered 413
 * @throws the listening error, with its `code`, for a port that is taken
 */
export async function serve(
  port: number,
  handlerAt: (port: number) => (request: Request) => Promise<Answer>,
  bodyLimit = usualLimit,
): Promise<HttpServer> {
  const server = createServer();
  server.headersTimeout = 10_000;
  server.requestTimeout = 15_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  const answer = handlerAt(bound);
  server.on('request', (request, response) => {
    void reply(request, response, { answer, bodyLimit });
  });
  return { port: bound, close: () => close(server) };
}

interface Service {
  readonly answer: (request: Request) => Promise<Answer>;
  readonly bodyLimit: number;
}

async function reply(
  incoming: IncomingMessage,
  response: ServerResponse,
  { answer, bodyLimit }: Service,
): Promise<void> {
  const body = await read(incoming, bodyLimit).catch(() => undefined);
  if (body === undefined) {
    response.writeHead(413, { connection: 'close' }).end();
    return;
  }
  const url = URL.parse(`http://local${incoming.url ?? '/'}`);
  if (!url) {
    response.writeHead(400).end();
    return;
  }
  const { pathname: path, searchParams: query } = url;
  const { method = 'GET', headers } = incoming;
  const {
    status,
    headers: fields,
    body: text,
  } = await answer({ method, path, query, headers, body });
  response.writeHead(status, { ...fields, 'content-length': Buffer.byteLength(text) });
  response.end(method === 'HEAD' ? undefined : text);
}

/** Rejects as soon as the body is over the limit, and when the caller goes away. */
async function read(incoming: IncomingMessage, bodyLimit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyLimit) throw new RangeError('body over the limit');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
