import { randomBytes } from 'node:crypto';
import { hashToken } from './tokens/hash.ts';

/** Short-lived secrets that stand for something, in memory: codes and challenge sessions. */
export class Tickets<Value> {
  readonly #now: () => number;
  readonly #lifetime: number;
  readonly #open = new Map<string, { readonly value: Value; readonly until: number }>();

  /** @param lifetime milliseconds */
  constructor(now: () => number, lifetime: number) {
    this.#now = now;
    this.#lifetime = lifetime;
  }

  issue(value: Value): string {
    for (const [hash, { until }] of this.#open) {
      if (until <= this.#now()) this.#open.delete(hash);
    }
    const ticket = randomBytes(32).toString('base64url');
    this.#open.set(hashToken(ticket), { value, until: this.#now() + this.#lifetime });
    return ticket;
  }

  look(ticket: string): Value | undefined {
    const found = this.#open.get(hashToken(ticket));
    return found && found.until > this.#now() ? found.value : undefined;
  }

  /** Like `look`, for the only time: whatever comes of it, the ticket is used up. */
  take(ticket: string): Value | undefined {
    const value = this.look(ticket);
    this.#open.delete(hashToken(ticket));
    return value;
  }
}
