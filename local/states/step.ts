import type {
  PassState,
  State,
  StateMachineDefinition,
  TaskState,
  WaitState,
} from '../../infra/data/state-machines.ts';
import { chosen } from './choice.ts';
import { combine, fill, select, type ContextObject, type Data } from './data-flow.ts';
import type { Position } from './records.ts';
import { catcherOf, nextAttempt } from './retry.ts';
import { StateError } from './state-error.ts';

/** What comes of a state. */
export type Step =
  | { readonly kind: 'entered'; readonly state: string; readonly output: unknown }
  | { readonly kind: 'again'; readonly dueAt: number; readonly retries: readonly number[] }
  | { readonly kind: 'succeeded'; readonly output: unknown }
  | { readonly kind: 'failed'; readonly error: string; readonly cause: string };

/** What a state needs beside its definition. */
export interface Surroundings {
  readonly context: ContextObject;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /**
   * Calls the function of a task.
   *
   * @throws StateError for whatever the function, or its time, came to
   */
  readonly call: (state: TaskState, payload: unknown) => Promise<unknown>;
}

/** Bytes that what a state hands on has at most. */
const mostBytes = 262_144;

/** Performs the state at a position once; errors are told as AWS names them. */
export async function perform(
  { States }: StateMachineDefinition,
  at: Position,
  around: Surroundings,
): Promise<Step> {
  const state = States[at.state];
  try {
    if (state === undefined) throw new StateError('States.Runtime', `${at.state} is no state`);
    const step = await stepOf(state, at, around);
    if ('output' in step) checkSize(step.output);
    return step;
  } catch (error) {
    if (!(error instanceof StateError)) throw error;
    return state?.Type === 'Task'
      ? afterError(state, at, error, around.now())
      : { kind: 'failed', error: error.name, cause: error.message };
  }
}

async function stepOf(state: State, at: Position, around: Surroundings): Promise<Step> {
  const { context } = around;
  if (state.Type === 'Fail') {
    return { kind: 'failed', error: state.Error ?? '', cause: state.Cause ?? '' };
  }
  const data: Data = { context, input: select({ input: at.input, context }, state.InputPath) };
  switch (state.Type) {
    case 'Task':
      return onward(state, await resultOf(state, at, data, around), context);
    case 'Pass':
      return onward(state, passed(state, at, data), context);
    case 'Wait':
      return waited(state, at, data, around.now());
    case 'Choice': {
      const output = select({ input: data.input, context }, state.OutputPath);
      return { kind: 'entered', state: chosen(state, data), output };
    }
    case 'Succeed':
      return { kind: 'succeeded', output: select(data, state.OutputPath) };
    default:
      return state satisfies never;
  }
}

function onward(
  state: TaskState | PassState | WaitState,
  combined: unknown,
  context: ContextObject,
): Step {
  const output = select({ input: combined, context }, state.OutputPath);
  return state.Next === undefined
    ? { kind: 'succeeded', output }
    : { kind: 'entered', state: state.Next, output };
}

async function resultOf(
  state: TaskState,
  at: Position,
  data: Data,
  around: Surroundings,
): Promise<unknown> {
  const { Payload: payload } = fill(state.Parameters, data) as { readonly Payload?: unknown };
  const result = await around.call(state, payload ?? {});
  const { context } = data;
  const selected = state.ResultSelector
    ? fill(state.ResultSelector, { input: result, context })
    : result;
  return combine(at.input, selected, state.ResultPath);
}

function passed({ Parameters, Result, ResultPath }: PassState, at: Position, data: Data): unknown {
  const filled = Parameters === undefined ? data.input : fill(Parameters, data);
  return combine(at.input, Result === undefined ? filled : Result, ResultPath);
}

/** Entered, a wait says until when; come back to then, it leads on. */
function waited(state: WaitState, at: Position, data: Data, now: number): Step {
  if (at.dueAt !== undefined) return onward(state, data.input, data.context);
  return { kind: 'again', dueAt: dueAt(state, data, now), retries: [] };
}

function dueAt(state: WaitState, data: Data, now: number): number {
  const { Seconds, SecondsPath, Timestamp, TimestampPath } = state;
  const seconds = SecondsPath === undefined ? Seconds : select(data, SecondsPath);
  if (typeof seconds === 'number' && seconds >= 0) return now + seconds * 1000;
  const time = TimestampPath === undefined ? Timestamp : select(data, TimestampPath);
  const at = typeof time === 'string' ? Date.parse(time) : NaN;
  if (!Number.isNaN(at)) return at;
  throw new StateError('States.Runtime', 'The wait has neither seconds nor a time');
}

/** Tried again, caught, or failed: in this order, as Step Functions does. */
function afterError(
  { Retry = [], Catch = [] }: TaskState,
  at: Position,
  { name: error, message: cause }: StateError,
  now: number,
): Step {
  const attempt = nextAttempt(Retry, error, at.retries);
  if (attempt) return { kind: 'again', dueAt: now + attempt.delayMs, retries: attempt.retries };
  const catcher = catcherOf(Catch, error);
  if (catcher === undefined) return { kind: 'failed', error, cause };
  try {
    const output = combine(at.input, { Error: error, Cause: cause }, catcher.ResultPath);
    return { kind: 'entered', state: catcher.Next, output };
  } catch (failure) {
    if (!(failure instanceof StateError)) throw failure;
    return { kind: 'failed', error: failure.name, cause: failure.message };
  }
}

function checkSize(output: unknown): void {
  if (Buffer.byteLength(JSON.stringify(output)) <= mostBytes) return;
  throw new StateError(
    'States.DataLimitExceeded',
    `The output of the state has more than ${mostBytes} bytes`,
  );
}
