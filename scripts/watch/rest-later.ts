export interface Rest {
  /** After an edit. */
  plan(): void;
  /** Before the next; waits for a rest that has begun. */
  cancel(): Promise<void>;
}

/** Milliseconds without an edit after which memory is given back. */
const restAfter = 60_000;

/**
 * Gives back what building holds once nothing has been edited for a while.
 *
 * @param rest a failure of it is nobody's concern: the next build takes what it needs anew
 */
export function restLater(rest: () => Promise<unknown>): Rest {
  let timer: NodeJS.Timeout | undefined;
  let resting: Promise<unknown> = Promise.resolve();
  return {
    plan: () => {
      clearTimeout(timer);
      const begin = (): void => {
        resting = rest().catch(() => undefined);
      };
      timer = setTimeout(begin, restAfter).unref();
    },
    cancel: async () => {
      clearTimeout(timer);
      await resting;
    },
  };
}
