import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer as createTlsServer, Server as TlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';
import type { Answer, Arrival } from '../call.ts';
import { joinedHeaders } from '../media/header-list.ts';
import { Calls } from './calls.ts';
import { arrivalTls } from './client-certificate.ts';
import { limits } from './limits.ts';
import { Outbox } from './outbox.ts';

/** How long a client may take, in milliseconds. */
export interface ServerTimeouts {
  /** For the whole header block. Default 10,000. */
  readonly headers?: number;
  /** For the whole request. Default 30,000. */
  readonly request?: number;
}

export interface ServerOptions {
  readonly answer: (arrival: Arrival) => Promise<Answer>;
  /** The answer to what is no HTTP request, by status: 400, 408 or 431; 500 after a fault. */
  readonly refusal: (status: number) => Answer;
  /** Is told of an answer that cannot be written: a fault of the gateway. */
  readonly fault: (error: unknown) => void;
  readonly timeouts?: ServerTimeouts;
  /** Serves one custom domain over TLS. */
  readonly tls?: ServerTls;
}

/** PEM texts. */
export interface ServerTls {
  /** Lower case. */
  readonly domainName: string;
  readonly certificate: string;
  readonly privateKey: string;
  /** Certificates that callers' must lead to; `undefined` where callers need none. */
  readonly truststore: string | undefined;
}

/** An HTTP server that hands over every request whole, and answers what is none in the same form. */
export interface HttpServer {
  /** @returns the address, `http://127.0.0.1:3000` or `https://…`; rejects with what to do when the port is taken */
  listen(host: string, port: number): Promise<string>;
  /** Takes no more, waits for the calls in flight, and hangs up. */
  close(): Promise<void>;
}

/** The longest a call may take: reading it, its authorizer and its integration. */
const LONGEST_CALL_MS = 75_000;

export function createHttpServer(options: ServerOptions): HttpServer {
  const { answer, refusal, fault, tls } = options;
  const server = serverFor(options);
  const calls = new Calls();
  const fail = (response: ServerResponse, error: unknown): void => {
    fault(error);
    sendLate(response, refusal(500));
  };
  // A client that waits is woken by what is written to it: once for all answers of a turn, not for each.
  const outbox = new Outbox<Outgoing>(({ response, answer }) => {
    try {
      send(response, answer, server.listening);
    } catch (error) {
      fail(response, error);
    }
  });
  const serve = (message: IncomingMessage, response: ServerResponse): void => {
    calls.begin(message, response);
    const headers = joinedHeaders(message.rawHeaders);
    receive({ message, response, headers }, (body) => {
      answer(arrivalOf(message, headers, body, tls))
        .then((it) => outbox.add({ response, answer: it }))
        .catch((error: unknown) => fail(response, error));
    });
  };
  server.on('request', serve);
  server.on('checkContinue', (message: IncomingMessage, response: ServerResponse) => {
    if (declaredLength(message.headers) <= limits.bodyBytes) response.writeContinue();
    serve(message, response);
  });
  server.on('checkExpectation', serve);
  server.on('connect', (_message: IncomingMessage, socket: Duplex) =>
    endWith(socket, refusal(400)),
  );
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    endWith(socket, refusal(STATUS_OF_ERROR[error.code ?? ''] ?? 400));
  });
  return {
    listen: (host, port) => start(server, host, port),
    close: () => stop(server, calls),
  };
}

function serverFor({ tls, timeouts = {} }: ServerOptions): Server {
  const { headers = 10_000, request = 30_000 } = timeouts;
  const options = {
    // Node counts a little differently from API Gateway: the room counts exactly.
    maxHeaderSize: 2 * limits.headerBytes,
    headersTimeout: headers,
    requestTimeout: request,
    connectionsCheckingInterval: Math.min(1_000, headers),
    // The room refuses two Host headers; a request without one is refused there as well, as JSON.
    requireHostHeader: false,
  };
  const server = tls === undefined ? createServer(options) : tlsServer(tls, options);
  // Node would leave out what is more than 2,000 headers without a word; the room counts their bytes.
  server.maxHeadersCount = 0;
  return server;
}

/**
 * Import fact 248: TLS 1.2 and later; signatures and keys as strong as API Gateway wants them. A client that
 * is not trusted is answered 403, so that the handshake itself does not fail.
 */
const tlsServer = (
  { certificate, privateKey, truststore }: ServerTls,
  options: Parameters<typeof createServer>[0],
): Server =>
  createTlsServer({
    ...(options as object),
    cert: certificate,
    key: privateKey,
    ...(truststore !== undefined && { ca: truststore, requestCert: true }),
    rejectUnauthorized: false,
    minVersion: 'TLSv1.2',
    ciphers: 'DEFAULT@SECLEVEL=2',
  });

interface Outgoing {
  readonly response: ServerResponse;
  readonly answer: Answer;
}

function start(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} on ${host} is taken: stop what listens there, or choose another (0 takes any free one).`;
      reject(error.code === 'EADDRINUSE' ? new Error(taken, { cause: error }) : error);
    });
    server.listen(port, host, () => {
      const { address, family, port: actual } = server.address() as AddressInfo;
      const scheme = server instanceof TlsServer ? 'https' : 'http';
      resolve(`${scheme}://${family === 'IPv6' ? `[${address}]` : address}:${actual}`);
    });
  });
}

async function stop(server: Server, calls: Calls): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  await calls.ended(LONGEST_CALL_MS);
  // What is left are connections without a call: half a request that may never be finished.
  server.closeAllConnections();
  await closed;
}

const STATUS_OF_ERROR: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

const declaredLength = (headers: { readonly 'content-length'?: string | undefined }): number =>
  Number(headers['content-length'] ?? 0);

const NO_BODY = Buffer.alloc(0);

interface Reception {
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
  readonly headers: Record<string, string>;
}

/** Reads a body whole; one over the limit is given up as soon as that is known. */
function receive(
  { message, response, headers }: Reception,
  done: (body: Buffer | undefined) => void,
): void {
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
  if (declaredLength(headers) > limits.bodyBytes) {
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

function arrivalOf(
  message: IncomingMessage,
  headers: Record<string, string>,
  body: Buffer | undefined,
  tls: ServerTls | undefined,
): Arrival {
  const { method = 'GET', url: target = '/', rawHeaders, socket } = message;
  const address = sourceIp(socket.remoteAddress ?? '');
  const arrival = { method, target, headers, rawHeaders, body, sourceIp: address };
  if (tls === undefined || !(socket instanceof TLSSocket)) return arrival;
  const mutual = tls.truststore !== undefined;
  return { ...arrival, tls: arrivalTls(socket, tls.domainName, { mutual }) };
}

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
  response.writeHead(status, withLength(status, headers, body) as string[]);
  // Node writes a text and the headers before it in one encoding, the text's: they are bytes already.
  response.end(areAscii(headers) ? body : bytesOf(body));
}

const BEYOND_ASCII = /[^\0-\x7f]/;

const areAscii = (headers: Answer['headers']): boolean =>
  !headers.some((it) => BEYOND_ASCII.test(it));

const bytesOf = (body: Answer['body']): Buffer =>
  typeof body === 'string' ? Buffer.from(body) : body;

/** A body is framed by its length, never in chunks (REST facts 2, 40); 204 and 304 have none. */
function withLength(
  status: number,
  headers: Answer['headers'],
  body: Answer['body'],
): Answer['headers'] {
  if (status === 204 || status === 304 || headers.includes('content-length')) return headers;
  return [...headers, 'Content-Length', String(Buffer.byteLength(body))];
}

/** After a fault: an answer if none has begun, and in any case an end. */
function sendLate(response: ServerResponse, answer: Answer): void {
  if (response.headersSent) response.destroy();
  else send(response, answer, false);
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
  const bytes = Buffer.from(`${head}connection: close\r\n\r\n`, 'latin1');
  socket.end(Buffer.concat([bytes, bytesOf(body)]), () => socket.destroy());
}
