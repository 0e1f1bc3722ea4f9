import { readFileSync } from 'node:fs';

const PAGE_KB = 4;
const KB_PER_MB = 1024;

/**
 * MB of memory that only this process holds: without the pages of the Node binary, which all share.
 * 0 where there is no /proc.
 */
export function residentMemory(pid: number): number {
  try {
    const [, resident = 0, shared = 0] = readFileSync(`/proc/${pid}/statm`, 'latin1')
      .split(' ')
      .map(Number);
    return ((resident - shared) * PAGE_KB) / KB_PER_MB;
  } catch {
    return 0;
  }
}
