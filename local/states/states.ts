import type { StateMachineDefinition } from '../../infra/data/state-machines.ts';
import type { JsonService } from '../aws-json/json-service.ts';
import { describeExecution } from './actions/describe-execution.ts';
import { getExecutionHistory } from './actions/get-execution-history.ts';
import { listExecutions } from './actions/list-executions.ts';
import { startExecution } from './actions/start-execution.ts';
import type { Invoke } from './call-function.ts';
import { Executions } from './executions.ts';
import { ExecutionStore } from './store.ts';
import { systemTimers, type Timers } from './timers.ts';

export interface StatesOptions {
  /** Where executions are kept. One process may use it at a time. */
  readonly folder: string;
  /** State machines by their full names, their placeholders filled. */
  readonly machines: Readonly<Record<string, StateMachineDefinition>>;
  readonly now: () => number;
  /** Default: Node's own, by `now`. */
  readonly timers?: Timers;
  /** Makes UUIDs. */
  readonly newId: () => string;
  /** Hears of executions that did not succeed. */
  readonly log: (line: string) => void;
  /** Events of a history, at which an execution is ended. Default: 25,000, as on AWS. */
  readonly longestHistory?: number;
}

export interface States {
  readonly service: JsonService;
  /** Executions begin, and those that were cut off go on. */
  bindFunctions(functions: Invoke): void;
  /** Cuts off what runs; the next start takes it up. */
  close(): Promise<void>;
}

/**
 * Opens Step Functions.
 *
 * @throws Error naming file and line of a damaged journal
 */
export async function openStates(options: StatesOptions): Promise<States> {
  const { folder, now, newId, timers = systemTimers(now), longestHistory = 25_000 } = options;
  const log = (line: string): void => options.log(`states: ${line}`);
  const store = await ExecutionStore.open(folder, now());
  const executions = new Executions({ store, timers, log, longestHistory });
  const machines = new Map(
    Object.entries(options.machines).map(([name, definition]) => {
      const arn = `arn:aws:states:us-east-1:123456789012:stateMachine:${name}`;
      return [arn, { arn, name, definition }] as const;
    }),
  );
  const context = { store, executions, machines, newId };
  return {
    service: {
      target: 'AWSStepFunctions',
      name: 'Step Functions',
      version: '1.0',
      actions: new Map([
        ['DescribeExecution', describeExecution(context)],
        ['GetExecutionHistory', getExecutionHistory(context)],
        ['ListExecutions', listExecutions(context)],
        ['StartExecution', startExecution(context)],
      ]),
    },
    bindFunctions: (functions) => executions.bindFunctions(functions),
    close: () => executions.close(),
  };
}
