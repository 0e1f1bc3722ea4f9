import type { StateMachineDefinition } from '../../infra/data/state-machines.ts';
import type { Execution, HistoryEvent, Position } from './records.ts';
import type { Step } from './step.ts';

const json = (value: unknown): string => JSON.stringify(value);

export const started = (execution: Execution): HistoryEvent => ({
  type: 'ExecutionStarted',
  at: execution.startedAt,
  details: { executionStartedEventDetails: { input: execution.input } },
});

export const entered = (
  { States }: StateMachineDefinition,
  { state: name, input, enteredAt: at }: Position,
): HistoryEvent => ({
  type: `${States[name]?.Type ?? 'Task'}StateEntered`,
  at,
  details: { stateEnteredEventDetails: { name, input: json(input) } },
});

const lambda = { resourceType: 'lambda', resource: 'invoke' };

/** What an attempt of a state adds. */
export function performed(
  { name, type }: { readonly name: string; readonly type: string },
  step: Step,
  at: number,
): HistoryEvent | undefined {
  if (step.kind !== 'entered' && step.kind !== 'succeeded') return undefined;
  const details = { stateExitedEventDetails: { name, output: json(step.output) } };
  return { type: `${type}StateExited`, at, details };
}

/** Why a task did not succeed. */
export interface TaskError {
  readonly error: string;
  readonly cause: string;
}

export const taskScheduled = (at: number): HistoryEvent => ({
  type: 'TaskScheduled',
  at,
  details: { taskScheduledEventDetails: lambda },
});

/** @param failed absent where the task succeeded */
export function taskEnded(at: number, failed?: TaskError): HistoryEvent {
  if (failed === undefined) {
    return { type: 'TaskSucceeded', at, details: { taskSucceededEventDetails: lambda } };
  }
  const details = { ...lambda, ...failed };
  return failed.error === 'States.Timeout'
    ? { type: 'TaskTimedOut', at, details: { taskTimedOutEventDetails: details } }
    : { type: 'TaskFailed', at, details: { taskFailedEventDetails: details } };
}

/** How an execution ended. */
export function stopped({ status, output, error, cause }: Execution, at: number): HistoryEvent {
  switch (status) {
    case 'SUCCEEDED':
      return {
        type: 'ExecutionSucceeded',
        at,
        details: { executionSucceededEventDetails: { output } },
      };
    case 'TIMED_OUT':
      return { type: 'ExecutionTimedOut', at };
    case 'FAILED':
    case 'RUNNING':
      return {
        type: 'ExecutionFailed',
        at,
        details: { executionFailedEventDetails: { error, cause } },
      };
    default:
      return status satisfies never;
  }
}
