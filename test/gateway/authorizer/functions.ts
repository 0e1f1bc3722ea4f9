import type { Functions, InvocationResult } from '../../../gateway/lambda/functions.ts';

/** One function that does what a test says, and what it was asked. */
export interface ScriptedFunctions extends Functions {
  readonly events: unknown[];
  readonly signals: (AbortSignal | undefined)[];
  /** What the next call answers: a value that is returned, or how it ends. */
  answer: (event: unknown) => Promise<InvocationResult>;
}

export const returned = (value: unknown): Promise<InvocationResult> =>
  Promise.resolve({ outcome: 'succeeded', payload: JSON.stringify(value) });

export const failed = (errorMessage: string): Promise<InvocationResult> =>
  Promise.resolve({
    outcome: 'failed',
    payload: JSON.stringify({ errorMessage, errorType: 'Error', trace: [] }),
  });

export function scriptedFunctions(name = 'gatekeeper'): ScriptedFunctions {
  const functions: ScriptedFunctions = {
    events: [],
    signals: [],
    answer: () => returned({ isAuthorized: true }),
    has: (asked) => asked === name,
    invoke: (_, event, signal) => {
      const parsed: unknown = JSON.parse(event);
      functions.events.push(parsed);
      functions.signals.push(signal);
      return functions.answer(parsed);
    },
    update: () => undefined,
    close: () => Promise.resolve(),
  };
  return functions;
}
