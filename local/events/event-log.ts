import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { AppendFile } from '../journal/append-file.ts';
import type { BusEvent } from './event.ts';

/** How many of the newest events are at hand. */
const atHand = 100;
/** Bytes, above which a start begins a new file; the one before is kept as `events.1.jsonl`. */
const longest = 8 * 1024 * 1024;

/** Every event that was put, one line of JSON each, in a file that only grows. */
export class EventLog {
  readonly #file: AppendFile;
  readonly #recent: BusEvent[];

  private constructor(file: AppendFile, recent: readonly BusEvent[]) {
    this.#file = file;
    this.#recent = [...recent];
  }

  /** @param folder made when it is missing */
  static async open(folder: string): Promise<EventLog> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, 'events.jsonl');
    const bytes = await readFile(file).catch(absent);
    const end = bytes.lastIndexOf(10) + 1;
    const recent = newestOf(bytes.subarray(0, end).toString('utf8'));
    if (end > longest) await rename(file, join(folder, 'events.1.jsonl'));
    const handle = await open(file, 'a', 0o600);
    // A line without its end was never acknowledged.
    if (end <= longest && end < bytes.length) await handle.truncate(end);
    return new EventLog(new AppendFile(handle), recent);
  }

  /** Resolves once the events are on disk. */
  async append(events: readonly BusEvent[]): Promise<void> {
    if (events.length === 0) return;
    this.#file.append(events.map((it) => `${JSON.stringify(it)}\n`).join(''));
    await this.#file.settled();
    this.#recent.push(...events);
    this.#recent.splice(0, this.#recent.length - atHand);
  }

  /** The newest hundred, the newest first. */
  recent(): readonly BusEvent[] {
    return this.#recent.toReversed();
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}

/** A line that is no event, which somebody wrote by hand, is passed over: the log decides nothing. */
function newestOf(text: string): readonly BusEvent[] {
  return text
    .split('\n')
    .slice(-atHand - 1, -1)
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as BusEvent];
      } catch {
        return [];
      }
    });
}

function absent(error: NodeJS.ErrnoException): Buffer {
  if (error.code === 'ENOENT') return Buffer.alloc(0);
  throw error;
}
