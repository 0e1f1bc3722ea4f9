import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Json } from '../document/document.ts';
import { isObject, memberOf, membersOf } from '../document/pointer.ts';
import type { Count } from './quota.ts';
import { Usage } from './usage.ts';
import type { Counts } from './usage.ts';

/** Runs something a little later. */
export type Later = (run: () => void) => void;

/** Half a second, so that a `kill -9` loses less than one second's counts. */
const half: Later = (run) => {
  setTimeout(run, 500).unref();
};

export interface UsageOptions {
  /** Takes a line for people. */
  readonly log: (line: string) => void;
  readonly later?: Later;
}

/** Usage of plans, open until closed. */
export interface OpenUsage {
  readonly usage: Usage;
  /** Writes what is not yet written. */
  close(): Promise<void>;
}

/** Without a folder counts live as long as the gateway. */
export function openUsage(folder: string | undefined, options: UsageOptions): OpenUsage {
  if (folder === undefined) return { usage: new Usage(), close: () => Promise.resolve() };
  const path = resolve(folder, 'usage-plans.json');
  const file = open.get(path) ?? new UsageFile(path, options);
  open.set(path, file);
  file.holders += 1;
  return { usage: file.usage, close: () => file.release() };
}

/** Files of this process: APIs that name the same folder share plans. */
const open = new Map<string, UsageFile>();

class UsageFile {
  readonly usage: Usage;
  holders = 0;
  readonly #path: string;
  readonly #counts: Counts;
  readonly #log: (line: string) => void;
  readonly #later: Later;
  #isDirty = false;
  #isScheduled = false;
  #writing: Promise<void> = Promise.resolve();

  constructor(path: string, { log, later = half }: UsageOptions) {
    this.#path = path;
    this.#log = log;
    this.#later = later;
    mkdirSync(join(path, '..'), { recursive: true });
    this.#counts = readCounts(path, log);
    this.usage = new Usage(this.#counts, () => this.#note());
  }

  async release(): Promise<void> {
    this.holders -= 1;
    if (this.holders === 0) open.delete(this.#path);
    this.#flush();
    await this.#writing;
  }

  /** On the call path: a flag, and once in a while a timer. */
  #note(): void {
    this.#isDirty = true;
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    this.#later(() => {
      this.#isScheduled = false;
      this.#flush();
    });
  }

  #flush(): void {
    if (!this.#isDirty) return;
    this.#isDirty = false;
    const text = JSON.stringify({ version: 1, counts: Object.fromEntries(this.#counts) });
    this.#writing = this.#writing.then(() => this.#write(text));
  }

  /** Written beside and renamed over: the file is whole at every moment. */
  async #write(text: string): Promise<void> {
    const beside = `${this.#path}.${process.pid}.tmp`;
    try {
      await writeFile(beside, text);
      await rename(beside, this.#path);
    } catch (error) {
      this.#log(`Counts of usage plans cannot be written to ${this.#path}: ${String(error)}`);
    }
  }
}

/** A file that cannot be read is kept beside, and counting begins anew. */
function readCounts(path: string, log: (line: string) => void): Counts {
  const text = textOf(path);
  if (text === undefined) return new Map();
  const counts = parseCounts(text);
  if (counts !== undefined) return counts;
  const kept = `${path}.corrupt-${Date.now()}`;
  renameSync(path, kept);
  log(
    `Counts of usage plans in ${path} cannot be read: they begin anew, the file is kept as ${kept}.`,
  );
  return new Map();
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parseCounts(text: string): Counts | undefined {
  try {
    const root = JSON.parse(text) as Json;
    const entries = membersOf(memberOf(root, 'counts'));
    if (memberOf(root, 'version') !== 1 || !entries.every(([, it]) => isCount(it)))
      return undefined;
    return new Map(entries.map(([name, it]) => [name, { ...(it as unknown as Count) }]));
  } catch {
    return undefined;
  }
}

const isCount = (it: Json): boolean =>
  isObject(it) &&
  Number.isInteger(it['start']) &&
  Number.isInteger(it['used']) &&
  typeof it['first'] === 'boolean';
