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
      return search(sought);
    });
  return searching;
}

/** One process after the other, into one buffer: reading all at once took 64 KB for each. */
async function search(sought: readonly string[]): Promise<void> {
  const buffer = Buffer.allocUnsafe(16_384);
  for (const pid of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) continue;
    const variables = await read(`/proc/${pid}/environ`, buffer).catch(() => '');
    if (sought.some((mark) => variables.includes(mark))) kill(Number(pid));
  }
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
