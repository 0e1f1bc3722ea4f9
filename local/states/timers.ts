/** Time as state machines know it, so that tests can hold and advance it. */
export interface Timers {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Runs something later, once.
   *
   * @returns what calls it off
   */
  after(milliseconds: number, run: () => void): () => void;
}

/** Node's own timers last no longer; a wait looks at the clock again by then. */
const longest = 3_600_000;

/** @param now the time of day */
export const systemTimers = (now: () => number): Timers => ({
  now,
  after: (milliseconds, run) => {
    const timer = setTimeout(run, Math.min(milliseconds, longest)).unref();
    return () => clearTimeout(timer);
  },
});

/** Resolves at a time, or as soon as the signal is aborted. */
export async function until(timers: Timers, at: number, signal: AbortSignal): Promise<void> {
  while (timers.now() < at && !signal.aborted) {
    await new Promise<void>((resolve) => {
      const done = (): void => {
        cancel();
        signal.removeEventListener('abort', done);
        resolve();
      };
      const cancel = timers.after(at - timers.now(), done);
      signal.addEventListener('abort', done);
    });
  }
}
