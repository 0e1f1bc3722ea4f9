/** Sends what is given to it during one turn of the event loop together, at the turn's end. */
export class Outbox<T> {
  readonly #send: (item: T) => void;
  #waiting: T[] = [];

  /** @param send must not throw */
  constructor(send: (item: T) => void) {
    this.#send = send;
  }

  add(item: T): void {
    this.#waiting.push(item);
    if (this.#waiting.length === 1) setImmediate(this.#flush);
  }

  readonly #flush = (): void => {
    const items = this.#waiting;
    this.#waiting = [];
    for (const item of items) this.#send(item);
  };
}
