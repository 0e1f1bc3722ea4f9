import type { Invoke } from './call-function.ts';
import { entered, started } from './history.ts';
import type { Execution } from './records.ts';
import { run } from './run.ts';
import type { ExecutionStore } from './store.ts';
import type { Timers } from './timers.ts';
import type { StateMachineDefinition } from '../../infra/data/state-machines.ts';

export interface ExecutionsOptions {
  readonly store: ExecutionStore;
  readonly timers: Timers;
  /** Hears of executions that did not succeed. */
  readonly log: (line: string) => void;
  /** Events of a history, at which an execution is ended. */
  readonly longestHistory: number;
}

/** A machine as an execution begins with it. */
export interface Machine {
  readonly arn: string;
  readonly name: string;
  readonly definition: StateMachineDefinition;
}

/** The executions that run: from the moment functions are there, until the end of the run. */
export class Executions {
  readonly #options: ExecutionsOptions;
  readonly #closing = new AbortController();
  readonly #running = new Set<Promise<void>>();
  #functions: Invoke | undefined;

  constructor(options: ExecutionsOptions) {
    this.#options = options;
  }

  /** Every execution that has not ended goes on: from the state it was in, which is done once more. */
  bindFunctions(functions: Invoke): void {
    if (this.#functions !== undefined) return;
    this.#functions = functions;
    for (const { arn, status } of this.#options.store.all()) {
      if (status === 'RUNNING') this.#run(arn, functions);
    }
  }

  /** Resolves once the execution cannot be lost any more. */
  async start(machine: Machine, name: string, input: string): Promise<Execution> {
    const { store, timers } = this.#options;
    const now = timers.now();
    const { definition } = machine;
    const at = {
      state: definition.StartAt,
      input: JSON.parse(input) as unknown,
      enteredAt: now,
      retries: [],
    };
    const execution: Execution = {
      arn: executionArn(machine.arn, name),
      name,
      machine: machine.arn,
      input,
      status: 'RUNNING',
      startedAt: now,
      definition: JSON.stringify(definition),
      at,
    };
    store.record(execution, started(execution), entered(definition, at));
    await store.settled();
    if (this.#functions) this.#run(execution.arn, this.#functions);
    return execution;
  }

  /** Cuts off what runs; the next run takes it up. */
  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all(this.#running);
    await this.#options.store.close();
  }

  #run(arn: string, functions: Invoke): void {
    const { log } = this.#options;
    const running = run({ ...this.#options, functions, closing: this.#closing.signal }, arn)
      .catch((error: unknown) => log(`${arn} stands still: ${String(error)}`))
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
  }
}

export const executionArn = (machine: string, name: string): string =>
  `${machine.replace(':stateMachine:', ':execution:')}:${name}`;
