import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Who uses a data folder. */
interface Holder {
  readonly pid: number;
  /** Tells a process from a later one with the same id, where the system says when it started. */
  readonly started: string;
}

export interface Lock {
  release(): Promise<void>;
}

/**
 * Takes a data folder for this process. A lock whose process is gone is taken over.
 *
 * @throws Error naming the process that has it
 */
export async function lockFolder(folder: string): Promise<Lock> {
  // It holds secrets, in some files readable by all: the folder is not.
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'lock.json');
  const own: Holder = { pid: process.pid, started: await startOf(process.pid) };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await create(file, own)) return { release: () => release(file, own) };
    const holder = await read(file);
    if (holder && (await isAlive(holder))) throw inUse(folder, holder);
    if (holder) await discard(file, holder);
  }
  throw new Error(`${file} cannot be taken: remove it if no gatehouse runs here.`);
}

const inUse = (folder: string, { pid }: Holder): Error =>
  new Error(
    `${folder} is in use by process ${pid}. End that run first, ` +
      'or give this one a folder of its own with --data-folder FOLDER.',
  );

async function create(file: string, own: Holder): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(own), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** A file without a holder in it was cut off by the end of its process. */
async function read(file: string): Promise<Holder | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return { pid: 0, started: '' };
  }
}

/** Moves the file away before it is removed: of two processes that find it stale, one gets it. */
async function discard(file: string, stale: Holder): Promise<void> {
  const aside = `${file}.${process.pid}`;
  await rename(file, aside).catch(() => undefined);
  const moved = await read(aside);
  if (moved && moved.pid !== stale.pid) await rename(aside, file);
  else await rm(aside, { force: true });
}

async function release(file: string, own: Holder): Promise<void> {
  if ((await read(file))?.pid === own.pid) await rm(file, { force: true });
}

async function isAlive({ pid, started }: Holder): Promise<boolean> {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return (await startOf(pid)) === started;
}

/** Clock ticks since boot, from Linux; elsewhere `''`, and the id alone has to do. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
