import type { Timer } from '../../../local/event-sources/timer.ts';

/** Time that stands until it is advanced. */
export class ManualTimer implements Timer {
  #now: number;
  readonly #waiting = new Map<() => void, number>();

  constructor(now = 0) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  after(delay: number, run: () => void): () => void {
    this.#waiting.set(run, this.#now + delay);
    return () => void this.#waiting.delete(run);
  }

  /** How long everybody waits yet. */
  get waits(): readonly number[] {
    return [...this.#waiting.values()].map((time) => time - this.#now);
  }

  /** Lets time pass, and whatever waited for it run. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await settled();
    for (;;) {
      const due = [...this.#waiting]
        .filter(([, time]) => time <= end)
        .sort(([, a], [, b]) => a - b);
      const [first] = due;
      if (!first) break;
      this.#waiting.delete(first[0]);
      this.#now = Math.max(this.#now, first[1]);
      first[0]();
      await settled();
    }
    this.#now = end;
  }
}

/** Everything that waits for nothing but other promises has run. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
