import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { isFromElsewhere } from '../http/own-machine.ts';

/** Answers a request in full; it never rejects. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** An HTTP server without a port: it serves connections that another process accepted, and no page of another site. */
export interface HandedServer {
  connect(socket: Socket): void;
  /** Serves no further request; resolves when those begun are answered and every connection is closed. */
  drain(): Promise<void>;
}

/** The requests under way, and whether there may be more. */
class Traffic {
  #count = 0;
  #closed: (() => void) | undefined;

  get closing(): boolean {
    return this.#closed !== undefined;
  }

  begin(): void {
    this.#count += 1;
  }

  end(): void {
    this.#count -= 1;
    if (this.#count === 0) this.#closed?.();
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#closed = resolve;
      if (this.#count === 0) resolve();
    });
  }
}

export function handedServer(handle: Handle): HandedServer {
  const traffic = new Traffic();
  const server = createServer((request, response) => {
    if (traffic.closing) {
      request.destroy();
      return;
    }
    if (isFromElsewhere(request.headers)) {
      response.writeHead(403, { connection: 'close' }).end();
      return;
    }
    traffic.begin();
    response.once('close', () => traffic.end());
    void handle(request, response);
  });
  // Longer than the SDK's agents and the gateway keep a connection, so that none is closed under a request.
  server.keepAliveTimeout = 120_000;
  const sockets = new Set<Socket>();
  return {
    connect: (socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      server.emit('connection', socket);
    },
    drain: async () => {
      await traffic.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
