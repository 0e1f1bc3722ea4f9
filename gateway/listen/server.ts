import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Answer, Arrival } from '../call.ts';
import { joinedHeaders } from '../media/header-list.ts';
import { limits } from './limits.ts';

/** How long a client may take, in milliseconds. */
export interface ServerTimeouts {
  /** For the whole header block. Default 10,000. */
  readonly headers?: number;
  /** For the whole request. Default 30,000. */
  readonly request?: number;
}

export interface ServerOptions {
  readonly answer: (arrival: Arrival) => Promise<Answer>;
  /** The answer to what is no HTTP request, by status: 400, 408 or 431. */
  readonly refusal: (status: number) => Answer;
  readonly timeouts?: ServerTimeouts;
}

/** An HTTP server that hands over every request whole, and answers what is none in the same form. */
export function createHttpServer({ answer, refusal, timeouts = {} }: ServerOptions): Server {
  const { headers = 10_000, request = 30_000 } = timeouts;
  const server = createServer({
    // Node counts a little differently from API Gateway: the room counts exactly.
    maxHeaderSize: 2 * limits.headerBytes,
    headersTimeout: headers,
    requestTimeout: request,
    connectionsCheckingInterval: Math.min(1_000, headers),
    // Two Host headers are refused by the room, none is for node:http to refuse: as JSON.
    requireHostHeader: false,
  });
  const serve = (message: IncomingMessage, response: ServerResponse): void => {
    receive(message, response, (body) => {
      void answer(arrivalOf(message, body)).then((it) => send(response, it, server.listening));
    });
  };
  server.on('request', serve);
  server.on('checkContinue', (message: IncomingMessage, response: ServerResponse) => {
    if (declaredLength(message) <= limits.bodyBytes) response.writeContinue();
    serve(message, response);
  });
  server.on('checkExpectation', serve);
  server.on('connect', (_message: IncomingMessage, socket: Duplex) =>
    endWith(socket, refusal(400)),
  );
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    endWith(socket, refusal(STATUS_OF_ERROR[error.code ?? ''] ?? 400));
  });
  return server;
}

const STATUS_OF_ERROR: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

const declaredLength = (message: IncomingMessage): number =>
  Number(message.headers['content-length'] ?? 0);

const NO_BODY = Buffer.alloc(0);

/** Reads a body whole; one over the limit is given up as soon as that is known. */
function receive(
  message: IncomingMessage,
  response: ServerResponse,
  done: (body: Buffer | undefined) => void,
): void {
  const { headers } = message;
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) {
    done(NO_BODY);
    return;
  }
  const refuse = (): void => {
    // The rest of the body is not read: the connection cannot be used again.
    response.shouldKeepAlive = false;
    message.removeAllListeners('data').resume();
    done(undefined);
  };
  if (declaredLength(message) > limits.bodyBytes) {
    refuse();
    return;
  }
  const chunks: Buffer[] = [];
  let length = 0;
  message.on('data', (chunk: Buffer) => {
    length += chunk.length;
    chunks.push(chunk);
    if (length > limits.bodyBytes) {
      chunks.length = 0;
      message.removeAllListeners('end');
      refuse();
    }
  });
  message.on('end', () => {
    done(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks));
  });
}

const arrivalOf = (message: IncomingMessage, body: Buffer | undefined): Arrival => ({
  method: message.method ?? 'GET',
  target: message.url ?? '/',
  headers: joinedHeaders(message.rawHeaders),
  rawHeaders: message.rawHeaders,
  body,
  sourceIp: sourceIp(message.socket.remoteAddress ?? ''),
});

/** An IPv4 address in IPv6 form is written as IPv4. */
const sourceIp = (address: string): string =>
  address.startsWith('::ffff:') ? address.slice('::ffff:'.length) : address;

function send(
  response: ServerResponse,
  { status, headers, body }: Answer,
  listening: boolean,
): void {
  // While the gateway closes, a connection ends with the call it carries.
  if (!listening) response.shouldKeepAlive = false;
  response.writeHead(status, headers as string[]);
  response.end(body);
}

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
};

/** Answers on a socket that carries no HTTP request, and hangs up. */
function endWith(socket: Duplex, { status, headers, body }: Answer): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  let head = `HTTP/1.1 ${status} ${REASONS[status] ?? ''}\r\n`;
  for (let at = 0; at < headers.length; at += 2) head += `${headers[at]}: ${headers[at + 1]}\r\n`;
  socket.end(`${head}connection: close\r\n\r\n${body.toString()}`, () => socket.destroy());
}
