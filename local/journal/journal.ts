import { open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { AppendFile } from './append-file.ts';

/** One record takes a value, or is deleted by `null`. Changes appended together hold together. */
export interface Change {
  readonly key: string;
  readonly value: object | null;
}

/**
 * An append-only file of changes, one line an entry: a checksum, then the changes as JSON. A line
 * without its end was never acknowledged and is cut off; any other damage stops the start.
 */
export class Journal {
  readonly #file: AppendFile;

  constructor(file: AppendFile) {
    this.#file = file;
  }

  append(...changes: readonly Change[]): void {
    this.#file.append(entry(changes));
  }

  /**
   * Resolves when everything appended so far is on disk.
   *
   * @throws Error once a write failed: what was appended since is in memory only
   */
  settled(): Promise<void> {
    return this.#file.settled();
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

/**
 * Opens a journal and replays it. One that holds mostly outdated entries is first replaced, by
 * rename, by one that holds the living records only.
 *
 * @param apply receives every change in the order it was appended
 * @param living the records that remain after the replay
 * @throws Error naming file and line when an ended line is damaged
 */
export async function openJournal(
  file: string,
  apply: (change: Change) => void,
  living: () => readonly Change[],
): Promise<Journal> {
  const bytes = await readFile(file).catch(absent);
  const end = bytes.lastIndexOf(10) + 1;
  const lines = bytes.subarray(0, end).toString('utf8').split('\n').slice(0, -1);
  lines.forEach((line, index) => parse(line, `${file}:${index + 1}`).forEach(apply));
  const records = living();
  if (lines.length > 1000 && lines.length > 4 * records.length) {
    await replaceFile(file, records.map((record) => entry([record])).join(''));
    return new Journal(new AppendFile(await open(file, 'a', 0o600)));
  }
  const handle = await open(file, 'a', 0o600);
  if (end < bytes.length) await handle.truncate(end);
  await handle.datasync();
  return new Journal(new AppendFile(handle));
}

/** Writes a file so that, whenever the process ends, the old or the new content is there whole. */
export async function replaceFile(file: string, content: string): Promise<void> {
  const handle = await open(`${file}.new`, 'w', 0o600);
  try {
    await handle.writeFile(content);
    await handle.datasync();
  } finally {
    await handle.close();
  }
  await rename(`${file}.new`, file);
  const folder = await open(dirname(file), 'r');
  await folder.sync().finally(() => folder.close());
}

function entry(changes: readonly Change[]): string {
  const json = JSON.stringify(changes);
  return `${checksum(json)} ${json}\n`;
}

function parse(line: string, place: string): readonly Change[] {
  const json = line.slice(9);
  if (line.slice(0, 9) !== `${checksum(json)} `) {
    throw new Error(
      `${place} is damaged. Restore the file from a copy, or move it away to begin without it.`,
    );
  }
  return JSON.parse(json) as Change[];
}

const checksum = (text: string): string => crc32(text).toString(16).padStart(8, '0');

function absent(error: NodeJS.ErrnoException): Buffer {
  if (error.code === 'ENOENT') return Buffer.alloc(0);
  throw error;
}
