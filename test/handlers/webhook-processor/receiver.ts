import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, RequestListener, Server, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { TlsOptions } from 'node:tls';

/** A request that a receiver got. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Where webhooks go: a server on this machine. */
export interface Receiver {
  readonly port: number;
  /** `127.0.0.1:<port>` */
  readonly host: string;
  readonly requests: readonly Received[];
  /** Connections that were opened, whether a request came or not. */
  readonly connections: () => number;
  close(): Promise<void>;
}

export type Answer = (response: ServerResponse, received: Received) => void;

const answerOk: Answer = (response) => void response.writeHead(204).end();

/** @param tls with certificate and key; without it, plain HTTP */
export async function openReceiver(answer: Answer = answerOk, tls?: TlsOptions): Promise<Receiver> {
  const requests: Received[] = [];
  let connections = 0;
  const listener: RequestListener = (request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const received = { method, path: url, headers, body };
      requests.push(received);
      answer(response, received);
    });
  };
  const server: Server = tls ? createTlsServer(tls, listener) : createServer(listener);
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    connections += 1;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    ...{ port, host: `127.0.0.1:${port}`, requests, connections: () => connections },
    close: async () => {
      sockets.forEach((socket) => socket.destroy());
      server.close();
      await once(server, 'close');
    },
  };
}
