import { randomBytes } from 'node:crypto';
import { open, readdir } from 'node:fs/promises';

/**
 * Part of the log stream's name of every environment this gateway starts: a function's descendants
 * carry it in their environment.
 */
export const gatewayMark = randomBytes(8).toString('hex');

/** Ends every process of a group. One that is gone already is no error. */
export function killGroup(group: number): void {
  kill(-group);
}

function kill(target: number): void {
  try {
    process.kill(target, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

/** Marks to look for in the next search. */
let marks: string[] = [];
let searching = Promise.resolve();

/**
 * Ends the processes that left their group for a session of their own: they still carry the variable
 * that only one environment has. Linux only; elsewhere such a process stays. Environments that end
 * together are searched for together.
 */
export function killMarked(mark: string): Promise<void> {
  marks.push(mark);
  if (marks.length === 1)
    searching = searching.then(() => {
      const sought = marks;
      marks = [];
      return endMarked(sought, linux);
    });
  return searching;
}

/** The processes of this machine. */
export interface Processes {
  list(): Promise<readonly number[]>;
  /** The environment of one, read by way of a buffer; rejects where it is gone or another's. */
  variables(pid: number, buffer: Buffer): Promise<string>;
  kill(pid: number): void;
}

const linux: Processes = {
  list: async () => {
    const names = await readdir('/proc').catch(() => []);
    return names.filter((name) => /^\d+$/.test(name)).map(Number);
  },
  variables: (pid, buffer) => read(`/proc/${pid}/environ`, buffer),
  kill,
};

/** As many as the thread pool has threads: one at a time, each waits three times for it. */
const AT_ONCE = 4;

/** Ends who carries a mark, and once more: those ended may have forked behind the search. */
export async function endMarked(sought: readonly string[], processes: Processes): Promise<void> {
  if (await search(sought, processes)) await search(sought, processes);
}

/** Whether it found any. Few at a time, each into one buffer: reading all at once took 64 KB for each. */
async function search(sought: readonly string[], processes: Processes): Promise<boolean> {
  const pids = (await processes.list()).filter((pid) => pid !== process.pid).values();
  let found = false;
  const searcher = async (): Promise<void> => {
    const buffer = Buffer.allocUnsafe(16_384);
    for (const pid of pids) {
      const variables = await processes.variables(pid, buffer).catch(() => '');
      if (!sought.some((mark) => variables.includes(mark))) continue;
      processes.kill(pid);
      found = true;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, searcher));
  return found;
}

async function read(path: string, buffer: Buffer): Promise<string> {
  const file = await open(path);
  try {
    let text = '';
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length);
      if (bytesRead === 0) return text;
      text += buffer.toString('latin1', 0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
