import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Server {
  readonly name: string;
  readonly url: string;
  readonly child: ChildProcess;
}

/** Starts a server that prints one line of JSON with its `url` once it is ready. */
export async function startServer(name: string, args: readonly string[]): Promise<Server> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const { url } = JSON.parse(line) as { url: string };
    return { name, url, child };
  }
  throw new Error(`${name} ended before it was ready: node ${args.join(' ')}`);
}

export async function stopServer({ child }: Pick<Server, 'child'>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** Processor time of each process and thread, by its number, in microseconds. */
export type Times = ReadonlyMap<number, number>;

/** Processor time that a process and all its descendants have used so far. */
export function timesOf(root: number): Times {
  return new Map(tree(root).flatMap(threadTimes));
}

/** What was used from one moment to the next. What ended in between is not counted. */
export function used(before: Times, after: Times): number {
  let sum = 0;
  for (const [thread, time] of after) sum += time - (before.get(thread) ?? 0);
  return sum;
}

/** Proportional share of memory of a process and all its descendants, MB. */
export function memoryOf(pid: number): number {
  return tree(pid).reduce((sum, it) => sum + proportionalSetSize(it), 0) / 1024;
}

/** A process and its descendants, each after its parent. */
export function tree(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? Number(statOf(Number(name))[1]) : undefined;
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found = [root];
  for (const pid of found) found.push(...(children.get(pid) ?? []));
  return found;
}

/** Nanoseconds on a processor, exact; the ticks of /proc/PID/stat are too coarse for a short round. */
function threadTimes(pid: number): [number, number][] {
  try {
    return readdirSync(`/proc/${pid}/task`).map((thread) => {
      const [nanoseconds] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'latin1').split(
        ' ',
      );
      return [Number(thread), Number(nanoseconds) / 1000];
    });
  } catch {
    return [];
  }
}

/** Fields of /proc/PID/stat from the state on; the name before may hold anything. */
function statOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

function proportionalSetSize(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1');
    return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
