/** Milliseconds: saving in an editor is several events, and what comes within this time is one change. */
const settle = 25;

export interface Collector {
  add(path: string): void;
  /** Resolves when nothing waits or runs any more. */
  idle(): Promise<void>;
}

/**
 * Collects changed paths and hands them on in batches, one batch at a time.
 *
 * @param work must not reject
 */
export function serially(work: (paths: readonly string[]) => Promise<void>): Collector {
  const waiting = new Set<string>();
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    while (waiting.size > 0) {
      await new Promise((resolve) => setTimeout(resolve, settle));
      const paths = [...waiting];
      waiting.clear();
      await work(paths);
    }
    running = undefined;
  };
  return {
    add: (path) => {
      waiting.add(path);
      running ??= run();
    },
    idle: async () => {
      while (running) await running;
    },
  };
}
