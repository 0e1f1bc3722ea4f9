import { Environment } from './environment.ts';
import type { FunctionProcess } from './function-process.ts';
import { startProcess } from './function-process.ts';
import type { CompleteOptions } from './options.ts';
import type { Pool } from './pool.ts';
import type { FunctionSettings } from './settings.ts';
import { startVariables } from './variables.ts';

/** Milliseconds after a start in which the processor is left to the process that was needed. */
const SPARE_DELAY = 200;

interface Spare {
  readonly process: FunctionProcess;
  readonly memory: number;
}

/** The processes of all functions: their number, and the spare one that waits for any of them. */
export class Fleet {
  readonly #options: CompleteOptions;
  readonly #endIdle: () => boolean;
  readonly #alive = new Set<Environment>();
  /** Pools that were refused an environment. */
  readonly #refused = new Set<Pool>();
  #spare: Spare | undefined;
  #spareTimer: NodeJS.Timeout | undefined;
  #closed = false;

  /** @param endIdle ends an idle environment of any function, if there is one */
  constructor(options: CompleteOptions, endIdle: () => boolean) {
    this.#options = options;
    this.#endIdle = endIdle;
  }

  /** A function without any environment waits for one that others hold. */
  get crowded(): boolean {
    if (this.#refused.size === 0) return false;
    return [...this.#refused].some((pool) => pool.environments.size === 0);
  }

  /** Starts an environment; refuses when there are as many as may be, and calls `grow` once there are not. */
  start(pool: Pool): Environment | undefined {
    if (this.#closed) return undefined;
    if (this.#alive.size >= this.#options.environments) {
      this.#refused.add(pool);
      // Functions that have one wait for their own: taking turns would cost a start each call.
      if (pool.environments.size === 0) this.#endIdle();
      return undefined;
    }
    const environment = new Environment(
      pool.settings,
      this.#process(pool.settings),
      pool,
      this.#options,
    );
    this.#alive.add(environment);
    return environment;
  }

  /** An environment's process is gone. */
  ended(environment: Environment): void {
    this.#alive.delete(environment);
    const refused = [...this.#refused];
    this.#refused.clear();
    refused.forEach((pool) => pool.grow());
  }

  /** Keeps a process ready for functions of this memory size. */
  keepSpare(memory: number): void {
    if (this.#spare?.memory === memory) return;
    this.#dropSpare();
    this.#planSpare(memory);
  }

  checkMemory(): void {
    for (const environment of this.#alive) {
      if (environment.calls.length > 0) environment.checkMemory();
    }
  }

  /** Ends every process. Calls that wait for an environment are never answered. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#dropSpare();
    const ending = [...this.#alive];
    ending.forEach((environment) => environment.end());
    await Promise.all(ending.map((environment) => environment.drained));
  }

  #process(settings: FunctionSettings): FunctionProcess {
    const { memory } = settings;
    const variables = startVariables(settings.environment);
    const spare = this.#spare;
    if (spare?.memory === memory && Object.keys(variables).length === 0) {
      this.#spare = undefined;
      this.#planSpare(memory);
      return spare.process;
    }
    return this.#startProcess(memory, variables);
  }

  #startProcess(memory: number, variables: Readonly<Record<string, string>>): FunctionProcess {
    const { inspect, clock } = this.#options;
    return startProcess({ memory, variables, inspect, now: () => clock.now() });
  }

  #planSpare(memory: number): void {
    clearTimeout(this.#spareTimer);
    this.#spareTimer = setTimeout(() => {
      const process = this.#startProcess(memory, {});
      const spare = { process, memory };
      this.#spare = spare;
      process.exited = () => {
        if (this.#spare === spare) this.#spare = undefined;
      };
    }, SPARE_DELAY).unref();
  }

  #dropSpare(): void {
    clearTimeout(this.#spareTimer);
    this.#spare?.process.kill();
    this.#spare = undefined;
  }
}
