import { ClassicLevel } from 'classic-level';

/** Keys in the order of their bytes, as LevelDB takes it. */
export interface Range {
  readonly gt?: string;
  readonly gte?: string;
  readonly lt?: string;
  readonly lte?: string;
  readonly reverse?: boolean;
  readonly limit?: number;
}

/** One change of one key; a value is JSON. No value deletes. */
export interface Write {
  readonly key: string;
  readonly value?: string;
}

/** Reads one key: a JSON text, or undefined. */
export type Reads = (key: string) => string | undefined;

interface Group {
  readonly writes: Write[];
  readonly landed: Promise<void>;
  readonly land: (outcome: Promise<void>) => void;
}

const newGroup = (): Group => {
  let land: Group['land'] = () => undefined;
  const landed = new Promise<void>((resolve) => {
    land = resolve;
  });
  // Whoever staged the writes awaits this; with nobody waiting a failure must not end the process.
  landed.catch(() => undefined);
  return { writes: [], landed, land };
};

/**
 * The LevelDB folder, and what is staged to go into it. A caller reads, decides and stages within one turn of the event
 * loop, so writes are serial by construction and need no locks; the writes of one `stage` land in one LevelDB batch or
 * not at all. While a batch is on its way the next gathers, and lands in order.
 */
export interface Database {
  /** What is stored or staged: what a write decides on. */
  readonly current: Reads;
  /** What is stored: what a read answers, so that no answer shows a write that a crash could still undo. */
  readonly stored: Reads;
  stage(writes: readonly Write[]): void;
  /** Resolves once everything staged so far is stored; rejects when LevelDB could not store it. */
  landed(): Promise<void>;
  /** Reads of one moment; close it. */
  snapshot(): { readonly stored: Reads; close(): Promise<void> };
  keys(range: Range): Cursor;
  values(range: Range): Cursor;
  /** Deletes a range in pieces, not in one batch. */
  clear(range: Range): Promise<void>;
  close(): Promise<void>;
}

/** A walk over a range, in chunks; an empty chunk ends it. */
export interface Cursor {
  nextv(size: number): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * Opens or makes the LevelDB under `folder`. `onLost` hears of a batch that could not be stored: what is staged is then
 * no longer true, so its process must end.
 * @throws an error whose cause has the code `LEVEL_LOCKED` when another process has it open
 */
export async function openDatabase(
  folder: string,
  onLost: (error: unknown) => void,
): Promise<Database> {
  const level = new ClassicLevel<string, string>(folder);
  await level.open();
  const staged = new Map<string, Write>();
  let gathering = newGroup();
  let flushing: Group | undefined;

  const flush = async (group: Group): Promise<void> => {
    await level.batch(
      group.writes.map(({ key, value }) =>
        value === undefined ? { type: 'del', key } : { type: 'put', key, value },
      ),
    );
    for (const write of group.writes) if (staged.get(write.key) === write) staged.delete(write.key);
  };
  const drain = async (): Promise<void> => {
    while (gathering.writes.length > 0) {
      const group = gathering;
      flushing = group;
      gathering = newGroup();
      const outcome = flush(group);
      group.land(outcome);
      await outcome.catch(onLost);
    }
    flushing = undefined;
  };

  return {
    current: (key) => {
      const write = staged.get(key);
      return write ? write.value : level.getSync(key);
    },
    stored: (key) => level.getSync(key),
    stage: (writes) => {
      if (writes.length === 0) return;
      for (const write of writes) staged.set(write.key, write);
      gathering.writes.push(...writes);
      if (!flushing) void drain();
    },
    landed: () =>
      gathering.writes.length > 0 ? gathering.landed : (flushing?.landed ?? Promise.resolve()),
    snapshot: () => {
      const snapshot = level.snapshot();
      return {
        stored: (key) => level.getSync(key, { snapshot }),
        close: () => snapshot.close(),
      };
    },
    keys: (range) => level.keys(range),
    values: (range) => level.values(range),
    clear: (range) => level.clear(range),
    close: () => level.close(),
  };
}
