import type { Catcher, Retrier } from '../../infra/data/state-machines.ts';
import { isNamed } from './state-error.ts';

/** A further attempt: how long it waits, and how often each retrier has been used by then. */
export interface Attempt {
  readonly delayMs: number;
  readonly retries: readonly number[];
}

/**
 * The attempt that follows an error; `undefined` where no retrier names it or the first that does is
 * used up.
 *
 * @param retries how often each retrier has been used
 */
export function nextAttempt(
  retriers: readonly Retrier[],
  error: string,
  retries: readonly number[],
): Attempt | undefined {
  const index = retriers.findIndex(({ ErrorEquals }) => isNamed(ErrorEquals, error));
  const retrier = retriers[index];
  const used = retries[index] ?? 0;
  if (retrier === undefined || used >= (retrier.MaxAttempts ?? 3)) return undefined;
  const { IntervalSeconds = 1, BackoffRate = 2, MaxDelaySeconds = Infinity } = retrier;
  const delay = Math.min(IntervalSeconds * BackoffRate ** used, MaxDelaySeconds);
  return {
    delayMs: delay * 1000,
    retries: retriers.map((_, at) => (retries[at] ?? 0) + (at === index ? 1 : 0)),
  };
}

/** The catcher that an error leads to. */
export const catcherOf = (catchers: readonly Catcher[], error: string): Catcher | undefined =>
  catchers.find(({ ErrorEquals }) => isNamed(ErrorEquals, error));
