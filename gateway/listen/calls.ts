import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** The calls whose answer is not written yet, and whose caller is still there. */
export class Calls {
  #count = 0;
  #whenNone: (() => void) | undefined;
  readonly #ofConnections = new WeakMap<Socket, { open: number }>();

  begin({ socket }: IncomingMessage, response: ServerResponse): void {
    const calls = this.#ofConnections.get(socket) ?? this.#meet(socket);
    calls.open += 1;
    this.#count += 1;
    response.on('close', () => this.#end(calls, Math.min(calls.open, 1)));
  }

  /** The answer to a request behind another one never closes where the caller goes before its turn. */
  #meet(socket: Socket): { open: number } {
    const calls = { open: 0 };
    this.#ofConnections.set(socket, calls);
    socket.on('close', () => this.#end(calls, calls.open));
    return calls;
  }

  #end(calls: { open: number }, ended: number): void {
    calls.open -= ended;
    this.#count -= ended;
    if (this.#count === 0) this.#whenNone?.();
  }

  /** @param millis how long to wait at most */
  ended(millis: number): Promise<void> {
    if (this.#count === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, millis);
      this.#whenNone = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
