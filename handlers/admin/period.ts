import type { Period } from '../stores/statistics.ts';

const dayMs = 24 * 60 * 60 * 1000;
const usualDays = 30;
const mostDays = 366;

/** Days in UTC, `2026-11-21`. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** A period that cannot be asked for, and why. */
export interface Refused {
  readonly reason: string;
}

/**
 * Settles which days are meant: until today where no last day is given, thirty days where no first.
 *
 * @param now epoch milliseconds
 */
export function daysOf(asked: Partial<Days>, now: number): Days | Refused {
  const to = Date.parse(asked.to ?? dayOf(now));
  const from = asked.from === undefined ? to - (usualDays - 1) * dayMs : Date.parse(asked.from);
  if (from < 0) return { reason: 'The period begins before 1970' };
  if (from > to) return { reason: `from ${dayOf(from)} is after to ${dayOf(to)}` };
  if (to - from >= mostDays * dayMs) {
    return { reason: `The period is longer than ${mostDays} days` };
  }
  return { from: dayOf(from), to: dayOf(to) };
}

/** First and last millisecond of the days. */
export const periodOf = ({ from, to }: Days): Period => ({
  first: Date.parse(from),
  last: Date.parse(to) + dayMs - 1,
});

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
