/** Begins work once fewer than so many are at it; the others wait in the order they came. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** @param atOnce how many may be at work */
export function turns(atOnce: number): Turns {
  const waiting: (() => void)[] = [];
  let working = 0;
  const turn = async (): Promise<void> => {
    if (working < atOnce) working += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  /** The turn goes on to whoever waits longest. */
  const end = (): void => {
    const next = waiting.shift();
    if (next === undefined) working -= 1;
    else next();
  };
  return async (work) => {
    await turn();
    try {
      return await work();
    } finally {
      end();
    }
  };
}
