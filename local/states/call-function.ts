import type { TaskState } from '../../infra/data/state-machines.ts';
import type { Functions } from '../../gateway/index.ts';
import { StateError } from './state-error.ts';
import { until, type Timers } from './timers.ts';

/** Functions as state machines call them, by full name. */
export type Invoke = Pick<Functions, 'invoke' | 'has'>;

export interface Calling {
  readonly functions: Invoke;
  readonly timers: Timers;
  /** Aborted when the execution, or the run, ends. */
  readonly signal: AbortSignal;
}

/** The name in the ARN of a function; its alias or version is left out. */
export const functionName = (arn: string): string =>
  /:function:([^:]+)/.exec(arn)?.[1] ?? arn.replace(/:[^:]*$/, '');

/**
 * Calls the function of a task as `lambda:invoke` does.
 *
 * @throws StateError named by the error's type, or `States.Timeout`
 */
export async function callFunction(
  { functions, timers, signal }: Calling,
  { Parameters, TimeoutSeconds }: TaskState,
  payload: unknown,
): Promise<object> {
  const name = functionName(Parameters.FunctionName);
  if (!functions.has(name)) {
    throw new StateError('Lambda.ResourceNotFoundException', `Function not found: ${name}`);
  }
  const late = new AbortController();
  const ended = new AbortController();
  const timeout = TimeoutSeconds === undefined ? Infinity : TimeoutSeconds * 1000;
  const both = AbortSignal.any([signal, late.signal]);
  const timedOut = until(timers, timers.now() + timeout, AbortSignal.any([signal, ended.signal]));
  const called = functions.invoke(name, JSON.stringify(payload), both);
  const result = await Promise.race([called, timedOut.then(() => undefined)]).finally(() =>
    ended.abort(),
  );
  if (result === undefined) {
    late.abort();
    called.catch(() => undefined);
    throw new StateError('States.Timeout', `The state did not end within ${timeout / 1000} s`);
  }
  if (result.outcome === 'failed') throw failureOf(result.payload);
  return { ExecutedVersion: '$LATEST', Payload: parsed(result.payload), StatusCode: 200 };
}

function failureOf(payload: string): StateError {
  const { errorType } = parsed(payload) as { readonly errorType?: unknown };
  return new StateError(typeof errorType === 'string' ? errorType : 'Lambda.Unknown', payload);
}

/** A function may answer nothing. */
const parsed = (payload: string): unknown => (payload === '' ? null : JSON.parse(payload));
