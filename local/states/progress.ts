import type { StateMachineDefinition } from '../../infra/data/state-machines.ts';
import { entered, stopped } from './history.ts';
import type { Execution, HistoryEvent, Position } from './records.ts';
import type { Step } from './step.ts';
import type { ExecutionStore } from './store.ts';

/** What came of a state, and what its history gets of it. */
export interface Attempted {
  readonly step: Step;
  readonly events: readonly HistoryEvent[];
}

/** What is known of an execution beside its record. */
export interface Progress {
  readonly store: ExecutionStore;
  readonly definition: StateMachineDefinition;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Events of a history, at which an execution is ended. */
  readonly longestHistory: number;
}

/**
 * Records where an execution is after a state, or that it has ended.
 *
 * @param attempted `late` where the execution's own time was up
 * @returns the execution as it is now
 */
export function recordProgress(
  { store, definition, now, longestHistory }: Progress,
  execution: Execution,
  at: Position,
  attempted: Attempted | 'late',
): Execution {
  const events = attempted === 'late' ? [] : attempted.events;
  const next = afterwards(execution, at, attempted, now);
  if (next.at === undefined) return end(store, next, events);
  const isNew = attempted !== 'late' && attempted.step.kind === 'entered';
  store.record(next, ...events, ...(isNew ? [entered(definition, next.at)] : []));
  if (store.history(next.arn).length < longestHistory) return next;
  const cause = `The execution reached ${longestHistory} events in its history`;
  return end(store, ended(next, { status: 'FAILED', error: 'States.Runtime', cause }, now), []);
}

function end(
  store: ExecutionStore,
  execution: Execution,
  events: readonly HistoryEvent[],
): Execution {
  store.record(execution, ...events, stopped(execution, execution.stoppedAt ?? 0));
  return execution;
}

function afterwards(
  execution: Execution,
  at: Position,
  attempted: Attempted | 'late',
  now: number,
): Execution {
  if (attempted === 'late') return ended(execution, { status: 'TIMED_OUT' }, now);
  const { step } = attempted;
  switch (step.kind) {
    case 'entered': {
      const next = { state: step.state, input: step.output, enteredAt: now, retries: [] };
      return { ...execution, at: next };
    }
    case 'again':
      return { ...execution, at: { ...at, dueAt: step.dueAt, retries: step.retries } };
    case 'succeeded':
      return ended(execution, { status: 'SUCCEEDED', output: JSON.stringify(step.output) }, now);
    case 'failed':
      return ended(execution, { status: 'FAILED', error: step.error, cause: step.cause }, now);
    default:
      return step satisfies never;
  }
}

/** Neither position nor definition are needed any more. */
const ended = (
  execution: Execution,
  how: Pick<Execution, 'status' | 'output' | 'error' | 'cause'>,
  stoppedAt: number,
): Execution => ({ ...execution, ...how, stoppedAt, at: undefined, definition: undefined });
