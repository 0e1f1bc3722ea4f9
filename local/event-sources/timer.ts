/** Time and waiting, so that tests can hold and advance both. */
export interface Timer {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /**
   * Runs something once, later.
   *
   * @param delay milliseconds
   * @returns takes it back
   */
  after(delay: number, run: () => void): () => void;
}

export const systemTimer: Timer = {
  now: () => Date.now(),
  after: (delay, run) => {
    const timer = setTimeout(run, delay);
    return () => clearTimeout(timer);
  },
};

/** Waits; an aborted signal ends it at once. */
export function pause(timer: Timer, delay: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      cancel();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const cancel = timer.after(delay, end);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}
