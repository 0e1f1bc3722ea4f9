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
  const to = asked.to ?? dayOf(now);
  const from = asked.from ?? dayOf(Date.parse(to) - (usualDays - 1) * dayMs);
  const days = (Date.parse(to) - Date.parse(from)) / dayMs + 1;
  // A day before the year 0 or after 9999 has another form, and no order was made on it.
  if (!Number.isFinite(days)) return { reason: 'The period is not one of this calendar' };
  if (days < 1) return { reason: `from ${from} is after to ${to}` };
  if (days > mostDays) return { reason: `The period is longer than ${mostDays} days` };
  return { from, to };
}

/** First and last millisecond of the days. */
export const periodOf = ({ from, to }: Days): Period => ({
  first: Date.parse(from),
  last: Date.parse(to) + dayMs - 1,
});

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
