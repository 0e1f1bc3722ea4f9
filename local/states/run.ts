import type { StateMachineDefinition } from '../../infra/data/state-machines.ts';
import { callFunction, type Invoke } from './call-function.ts';
import type { ContextObject } from './data-flow.ts';
import { performed, taskEnded, taskScheduled } from './history.ts';
import { recordProgress, type Attempted } from './progress.ts';
import type { Execution, HistoryEvent, Position } from './records.ts';
import { StateError } from './state-error.ts';
import { perform } from './step.ts';
import type { ExecutionStore } from './store.ts';
import { until, type Timers } from './timers.ts';

export interface RunContext {
  readonly store: ExecutionStore;
  readonly timers: Timers;
  readonly functions: Invoke;
  /** Aborted when the run ends: what was not recorded by then is done again by the next. */
  readonly closing: AbortSignal;
  readonly log: (line: string) => void;
  /** Events of a history, at which an execution is ended. */
  readonly longestHistory: number;
}

/** Takes an execution from where it is to its end, recording every state before the next begins. */
export async function run(context: RunContext, arn: string): Promise<void> {
  const { store, timers, closing, log, longestHistory } = context;
  let execution = store.execution(arn);
  if (execution?.definition === undefined) return;
  const definition = JSON.parse(execution.definition) as StateMachineDefinition;
  const ended = new AbortController();
  const late = deadline(context, execution, definition, ended.signal);
  const signal = AbortSignal.any([closing, late]);
  while (execution.at !== undefined) {
    const { at }: Execution = execution;
    await until(timers, at.dueAt ?? 0, signal);
    const attempted = signal.aborted
      ? undefined
      : await attempt(context, { execution, definition, at, signal });
    if (closing.aborted) break;
    const progress = { store, definition, now: timers.now(), longestHistory };
    execution = recordProgress(progress, execution, at, attempted ?? 'late');
    if (execution.at === undefined) tell(log, execution, at);
  }
  ended.abort();
}

/** Aborted when the execution's own time is up. */
function deadline(
  { timers, closing }: RunContext,
  { startedAt }: Execution,
  { TimeoutSeconds }: StateMachineDefinition,
  ended: AbortSignal,
): AbortSignal {
  const late = new AbortController();
  if (TimeoutSeconds !== undefined) {
    const over = AbortSignal.any([closing, ended]);
    void until(timers, startedAt + TimeoutSeconds * 1000, over).then(() => late.abort());
  }
  return late.signal;
}

function tell(log: RunContext['log'], execution: Execution, { state }: Position): void {
  const { arn, status, error, cause = '' } = execution;
  if (status === 'SUCCEEDED') return;
  log(`${arn} is ${status} in ${state}${error === undefined ? '' : `: ${error} ${cause}`}`);
}

interface Attempt {
  readonly execution: Execution;
  readonly definition: StateMachineDefinition;
  readonly at: Position;
  readonly signal: AbortSignal;
}

/** @returns `undefined` when it was cut off */
async function attempt(
  { timers, functions }: RunContext,
  { execution, definition, at, signal }: Attempt,
): Promise<Attempted | undefined> {
  const events: HistoryEvent[] = [];
  const step = await perform(definition, at, {
    context: contextObject(execution, at),
    now: () => timers.now(),
    call: async (state, payload) => {
      events.push(taskScheduled(timers.now()));
      try {
        const result = await callFunction({ functions, timers, signal }, state, payload);
        events.push(taskEnded(timers.now()));
        return result;
      } catch (error) {
        if (error instanceof StateError) {
          events.push(taskEnded(timers.now(), { error: error.name, cause: error.message }));
        }
        throw error;
      }
    },
  });
  if (signal.aborted) return undefined;
  const type = definition.States[at.state]?.Type ?? '';
  const exit = performed({ name: at.state, type }, step, timers.now());
  return { step, events: exit ? [...events, exit] : events };
}

/** `$$` */
function contextObject(execution: Execution, at: Position): ContextObject {
  const time = (milliseconds: number): string => new Date(milliseconds).toISOString();
  return {
    Execution: {
      Id: execution.arn,
      Name: execution.name,
      Input: JSON.parse(execution.input) as unknown,
      StartTime: time(execution.startedAt),
    },
    State: {
      Name: at.state,
      EnteredTime: time(at.enteredAt),
      RetryCount: at.retries.reduce((sum, it) => sum + it, 0),
    },
    StateMachine: { Id: execution.machine, Name: execution.machine.replace(/^.*:/, '') },
  };
}
