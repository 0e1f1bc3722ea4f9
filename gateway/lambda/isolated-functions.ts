import type { FunctionConfig } from '../config.ts';
import { notFound } from './errors.ts';
import { Fleet } from './fleet.ts';
import type { Functions } from './functions.ts';
import type { FunctionsOptions } from './options.ts';
import { completeOptions, functionArn } from './options.ts';
import { Pool } from './pool.ts';
import type { FunctionSettings } from './settings.ts';
import { functionSettings } from './settings.ts';

/** Milliseconds between looks at the memory of environments that run an event. */
const MEMORY_INTERVAL = 100;
/** Idle environments are looked at this often in their `idle` time. */
const SWEEPS = 4;

/**
 * Functions that run apart from the gateway, each environment a process of its own: whatever one does
 * costs its own call only.
 */
export function isolatedFunctions(
  functions: Readonly<Record<string, FunctionConfig>>,
  options: FunctionsOptions = {},
): Functions {
  const complete = completeOptions(options);
  const pools = new Map<string, Pool>();
  const fleet = new Fleet(complete, () =>
    [...pools.values()].some((pool) => pool.endLeastRecent()),
  );
  const timers = [
    setInterval(() => fleet.checkMemory(), MEMORY_INTERVAL).unref(),
    setInterval(() => pools.forEach((pool) => pool.sweep(SWEEPS)), complete.idle / SWEEPS).unref(),
  ];

  const update = (next: Readonly<Record<string, FunctionConfig>>): void => {
    const settings = Object.entries(next).map(([name, config]) => functionSettings(name, config));
    const removed = [...pools.keys()].filter((name) => !Object.hasOwn(next, name));
    removed.forEach((name) => {
      pools.get(name)?.retire();
      pools.delete(name);
    });
    for (const it of settings) {
      const pool = pools.get(it.name);
      if (pool === undefined) pools.set(it.name, new Pool(it, fleet, complete));
      else pool.update(it);
    }
    if (settings.length > 0) fleet.keepSpare(commonMemory(settings));
  };

  update(functions);
  return {
    has: (name) => pools.has(name),
    invoke: (name, event, signal) => {
      const pool = pools.get(name);
      if (pool === undefined) return Promise.resolve(notFound(functionArn(name, complete)));
      return new Promise((resolve) => {
        pool.invoke({ requestId: complete.ids(), event, signal, resolve });
      });
    },
    update,
    close: () => {
      timers.forEach((timer) => clearInterval(timer));
      return fleet.close();
    },
  };
}

/** The memory size that most functions have: the spare process is of use to them. */
function commonMemory(settings: readonly FunctionSettings[]): number {
  const counts = new Map<number, number>();
  for (const { memory } of settings) counts.set(memory, (counts.get(memory) ?? 0) + 1);
  const [first = [0, 0]] = [...counts].sort(([, a], [, b]) => b - a);
  return first[0];
}
