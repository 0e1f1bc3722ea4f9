import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FunctionConfig } from '../../../gateway/config.ts';
import type { InvocationResult } from '../../../gateway/lambda/functions.ts';

/** Path of a module in `functions/`. */
export const moduleOf = (file: string): string =>
  fileURLToPath(new URL(`functions/${file}`, import.meta.url));

/** A function that does what its event's `do` says. */
export const probe: FunctionConfig = { module: moduleOf('probe.cjs') };

/** The request id of every call in these tests. */
export const requestId = '11111111-2222-3333-4444-555555555555';

/** Without the trace, whose lines name places in the runtime. */
export function withoutTrace({ outcome, payload }: InvocationResult): [string, unknown] {
  const value = JSON.parse(payload) as unknown;
  if (typeof value !== 'object' || value === null || !('trace' in value)) return [outcome, value];
  const { trace, ...rest } = value;
  return [outcome, { ...rest, trace: Array.isArray(trace) }];
}

const INTERVAL = 5;
const PATIENCE = 5000;

/** Resolves once `condition` holds. */
export async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += INTERVAL) {
    if (waited > PATIENCE) throw new Error(`Not so within ${PATIENCE} ms: ${condition.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}

/** A process that has ended and only waits to be reaped is not alive. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
