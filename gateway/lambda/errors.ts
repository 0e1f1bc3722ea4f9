import type { InvocationResult } from './functions.ts';

/** Errors that Lambda makes where a function cannot: its process is gone or was ended. */

function failed(errorType: string, errorMessage: string): InvocationResult {
  return { outcome: 'failed', payload: JSON.stringify({ errorType, errorMessage }) };
}

/**
 * What the log and the answer say of a time limit.
 *
 * @param timeout milliseconds, written with two decimals of a second as AWS does
 */
export function timeOutText(requestId: string, timeout: number, now: number): string {
  const seconds = (timeout / 1000).toFixed(2);
  return `${new Date(now).toISOString()} ${requestId} Task timed out after ${seconds} seconds`;
}

export const timedOut = (text: string): InvocationResult => failed('Sandbox.Timedout', text);

/** Names of signals in Lambda's messages, which are Go's. */
const SIGNALS: Readonly<Record<string, string>> = {
  SIGABRT: 'aborted',
  SIGBUS: 'bus error',
  SIGFPE: 'floating point exception',
  SIGHUP: 'hangup',
  SIGILL: 'illegal instruction',
  SIGINT: 'interrupt',
  SIGKILL: 'killed',
  SIGSEGV: 'segmentation fault',
  SIGTERM: 'terminated',
  SIGTRAP: 'trace/breakpoint trap',
};

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export function exited(requestId: string, { code, signal }: Exit): InvocationResult {
  return failed(
    'Runtime.ExitError',
    `RequestId: ${requestId} Error: Runtime exited ${reason(code, signal)}`,
  );
}

function reason(code: number | null, signal: NodeJS.Signals | null): string {
  if (signal !== null) {
    return `with error: signal: ${SIGNALS[signal] ?? signal.slice('SIG'.length).toLowerCase()}`;
  }
  return code === 0 ? 'without providing a reason' : `with error: exit status ${code ?? 1}`;
}

/** Of a call to a function nobody configured. Lambda's Invoke answers so with status 404. */
export function notFound(arn: string): InvocationResult {
  return failed('ResourceNotFoundException', `Function not found: ${arn}`);
}
