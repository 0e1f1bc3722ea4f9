import type { LocalFunctions } from '../functions/local-functions.ts';

export interface Rest {
  /** After an edit. */
  plan(): void;
  /** Before the next; waits for a rest that has begun. */
  cancel(): Promise<void>;
}

/** Milliseconds without an edit after which memory is given back. */
const restAfter = 60_000;

/** Gives back what building holds once nothing has been edited for a while. */
export function restLater(functions: Pick<LocalFunctions, 'rest'>): Rest {
  let timer: NodeJS.Timeout | undefined;
  let resting: Promise<void> = Promise.resolve();
  return {
    plan: () => {
      const begin = (): void => {
        resting = functions.rest().catch(() => undefined);
      };
      timer = setTimeout(begin, restAfter).unref();
    },
    cancel: () => {
      clearTimeout(timer);
      return resting;
    },
  };
}
