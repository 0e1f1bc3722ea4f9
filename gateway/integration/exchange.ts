import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { HeaderList } from '../media/header-list.ts';

/** One request, as it is written on the connection. */
export interface Exchange {
  readonly protocol: 'http:' | 'https:';
  readonly hostname: string;
  readonly port: number;
  readonly method: string;
  /** Path and query, percent-encoded. */
  readonly target: string;
  /** With Host, and with Content-Length where there is a body. */
  readonly headers: HeaderList;
  readonly body: Buffer;
  readonly timeoutInMillis: number;
}

export interface ExchangeAnswer {
  readonly status: number;
  /** As the backend sent them: its case, its order. */
  readonly headers: HeaderList;
  readonly body: Buffer;
}

/** Why there is no answer: none in time, nobody there or gone half-way, or one that is out of form. */
export type ExchangeFailure = 'timeout' | 'unreachable' | 'malformed' | 'too-large';

export class ExchangeError extends Error {
  readonly failure: ExchangeFailure;

  constructor(failure: ExchangeFailure, reason: string) {
    super(reason);
    this.failure = failure;
  }
}

/** Connections to backends, kept between calls. */
export interface Connections {
  /**
   * Sends a request and reads the answer whole. A redirect is an answer like any other.
   *
   * @throws ExchangeError
   */
  send(exchange: Exchange): Promise<ExchangeAnswer>;
  close(): void;
}

/** Bytes of a backend's answer. */
const RESPONSE_LIMIT = 10 * 1024 * 1024;

/** A request that may be sent again without doing its work twice. */
const REPEATABLE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);

export function createConnections(): Connections {
  const http = new HttpAgent({ keepAlive: true });
  const https = new HttpsAgent({ keepAlive: true });
  const begin = (exchange: Exchange): ClientRequest => {
    const { hostname, port, method, target, headers } = exchange;
    const options = {
      hostname,
      port,
      method,
      path: target,
      headers: headers as string[],
      setHost: false,
    };
    return exchange.protocol === 'https:'
      ? httpsRequest({ ...options, agent: https })
      : httpRequest({ ...options, agent: http });
  };
  return {
    send: (exchange) =>
      new Promise((resolve, reject) => {
        new Sending(exchange, begin, resolve, reject).start();
      }),
    close: () => {
      http.destroy();
      https.destroy();
    },
  };
}

/** A request on its way: answered, refused, or sent once more where a kept connection had been closed. */
class Sending {
  readonly #exchange: Exchange;
  readonly #begin: (exchange: Exchange) => ClientRequest;
  readonly #resolve: (answer: ExchangeAnswer) => void;
  readonly #reject: (error: ExchangeError) => void;
  readonly #timer: NodeJS.Timeout;
  #sent: ClientRequest | undefined;
  #answered = false;
  #repeated = false;

  constructor(
    exchange: Exchange,
    begin: (exchange: Exchange) => ClientRequest,
    resolve: (answer: ExchangeAnswer) => void,
    reject: (error: ExchangeError) => void,
  ) {
    this.#exchange = exchange;
    this.#begin = begin;
    this.#resolve = resolve;
    this.#reject = reject;
    const { timeoutInMillis } = exchange;
    this.#timer = setTimeout(
      () => this.#fail('timeout', `no answer within ${timeoutInMillis} ms`),
      timeoutInMillis,
    );
  }

  start(): void {
    let sent: ClientRequest;
    try {
      sent = this.#begin(this.#exchange);
    } catch (error) {
      // A request that node:http does not write: a header or path out of form.
      this.#fail('malformed', error instanceof Error ? error.message : String(error));
      return;
    }
    this.#sent = sent;
    sent.on('error', (error) => this.#lost(sent, error));
    sent.on('upgrade', (_response, socket) => {
      socket.destroy();
      this.#fail('malformed', 'the backend wants another protocol');
    });
    sent.on('response', (response) => this.#read(response));
    sent.end(this.#exchange.body);
  }

  #lost(sent: ClientRequest, error: Error): void {
    const mayRepeat = REPEATABLE.has(this.#exchange.method) && sent.reusedSocket;
    if (!mayRepeat || this.#answered || this.#repeated) {
      this.#fail('unreachable', error.message);
      return;
    }
    this.#repeated = true;
    this.start();
  }

  #read(response: IncomingMessage): void {
    this.#answered = true;
    const { statusCode = 0 } = response;
    if (statusCode < 200 || statusCode > 599) {
      this.#fail('malformed', `${statusCode} is no status of an answer`);
      return;
    }
    const chunks: Buffer[] = [];
    let length = 0;
    response.on('error', (error) => this.#fail('unreachable', error.message));
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length > RESPONSE_LIMIT) this.#fail('too-large', 'the answer exceeds 10 MB');
    });
    response.on('end', () => {
      clearTimeout(this.#timer);
      this.#resolve({
        status: statusCode,
        headers: response.rawHeaders,
        body: Buffer.concat(chunks),
      });
    });
  }

  #fail(failure: ExchangeFailure, reason: string): void {
    clearTimeout(this.#timer);
    this.#reject(new ExchangeError(failure, reason));
    this.#sent?.destroy();
  }
}
