import { lookAtFile } from './look.ts';
import type { Look } from './look.ts';

/** Milliseconds between two looks at a file that was saved. */
const interval = 20;

/**
 * Milliseconds in which nothing may change before a change counts as saved: saving in an editor is
 * several writes, and what comes within this time is one change. Chokidar drops a second change
 * within 50 ms of the first, so files are looked at rather than events waited for.
 */
const quiet = 60;

/** Milliseconds where a file looks cut: an editor that truncates first, a slow copy. */
const quietWhenCut = 200;

/** Files that were saved together. */
export interface Batch {
  readonly paths: readonly string[];
  /**
   * Whether the authored ones still are what they were when the batch was handed on, and no other was
   * saved since. Once not, nothing of it may go live: the next batch has them again.
   */
  readonly isStill: () => boolean;
}

export interface Collector {
  add(path: string): void;
  /** Resolves when nothing waits or runs any more. */
  idle(): Promise<void>;
}

export interface Surroundings {
  readonly look?: (path: string) => Look;
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Whether people write a path. What is made of such files makes no batch old. Default: all are. */
  readonly isAuthored?: (path: string) => boolean;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Collects changed paths and hands them on once they are whole, in batches, one batch at a time. What
 * changes while it is worked on is handed on again, whether or not an event told of it.
 *
 * @param work must not reject
 */
export function serially(
  work: (batch: Batch) => Promise<void>,
  { look = lookAtFile, wait = pause, isAuthored = () => true }: Surroundings = {},
): Collector {
  const waiting = new Set<string>();
  let running: Promise<void> | undefined;
  const lookAtAll = (): ReadonlyMap<string, Look> =>
    new Map([...waiting].map((path) => [path, look(path)]));

  const settle = async (): Promise<ReadonlyMap<string, Look>> => {
    let seen = lookAtAll();
    for (let still = 0; still < quietFor(seen);) {
      await wait(interval);
      const now = lookAtAll();
      still = isSame(seen, now) ? still + interval : 0;
      seen = now;
    }
    return seen;
  };

  const run = async (): Promise<void> => {
    while (waiting.size > 0) {
      const seen = await settle();
      waiting.clear();
      const authored = [...seen].filter(([path]) => isAuthored(path));
      let still = true;
      const isStill = (): boolean =>
        (still &&=
          ![...waiting].some(isAuthored) &&
          authored.every(([path, { state }]) => look(path).state === state));
      const paths = [...seen.keys()];
      await work({ paths, isStill });
      if (!isStill()) paths.forEach((path) => waiting.add(path));
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

const quietFor = (seen: ReadonlyMap<string, Look>): number =>
  [...seen.values()].some(({ isCut }) => isCut) ? quietWhenCut : quiet;

const isSame = (before: ReadonlyMap<string, Look>, now: ReadonlyMap<string, Look>): boolean =>
  before.size === now.size &&
  [...now].every(([path, { state }]) => before.get(path)?.state === state);
