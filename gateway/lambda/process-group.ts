import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

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

/**
 * Ends the processes that left their group for a session of their own: they still carry the variable
 * that only one environment has. Linux only; elsewhere such a process stays.
 */
export async function killMarked(mark: string): Promise<void> {
  const processes = await readdir('/proc').catch(() => []);
  const marked = processes.map(async (pid) => {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) return;
    const variables = await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '');
    if (variables.includes(mark)) kill(Number(pid));
  });
  await Promise.all(marked);
}
