import { daysOfMonth, daysOfWeek, fieldForms, valuesOf } from './cron-fields.ts';
import type { DaysOf } from './cron-fields.ts';

export interface Schedule {
  /**
   * The first time after another one, in UTC; `undefined` when there is none any more.
   *
   * @param after epoch milliseconds
   */
  next(after: number): number | undefined;
}

const minute = 60_000;

/** Units of `rate(…)` in minutes: one for 1, several for more. */
const units: Readonly<Record<string, number>> = {
  ...{ minute: 1, minutes: 1 },
  ...{ hour: 60, hours: 60 },
  ...{ day: 24 * 60, days: 24 * 60 },
};

/**
 * Reads an expression of EventBridge: `cron(0 3 * * ? *)` or `rate(5 minutes)`.
 *
 * @param start epoch milliseconds from which a rate counts
 * @throws Error saying what is wrong with it
 */
export function readSchedule(expression: string, start: number): Schedule {
  const [, kind, inner = ''] = /^(cron|rate)\((.*)\)$/.exec(expression) ?? [];
  if (kind === 'cron') return readCron(inner);
  if (kind === 'rate') return readRate(inner, start);
  throw new Error('it is neither cron(…) nor rate(…)');
}

function readRate(inner: string, start: number): Schedule {
  const [, value = '', unit = ''] = /^([1-9]\d*) ([a-z]+)$/.exec(inner) ?? [];
  const minutes = units[unit];
  if (minutes === undefined || unit.endsWith('s') !== (value !== '1')) {
    throw new Error('a rate has the form of 1 minute, 5 minutes, 1 hour, 12 hours, 1 day, 7 days');
  }
  const period = Number(value) * minutes * minute;
  return { next: (after) => start + (Math.floor((after - start) / period) + 1) * period };
}

/** What a cron expression chooses. */
interface Cron {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly months: readonly number[];
  readonly years: readonly number[];
  readonly daysOf: DaysOf;
}

function readCron(inner: string): Schedule {
  const fields = inner.trim().split(/\s+/);
  const [minutes = '', hours = '', dayOfMonth = '', month = '', dayOfWeek = '', year = ''] = fields;
  if (fields.length !== 6) {
    throw new Error(
      'cron takes six fields: minutes hours day-of-month month day-of-week year, as 0 3 * * ? *',
    );
  }
  if ((dayOfMonth === '?') === (dayOfWeek === '?')) {
    throw new Error('one of day-of-month and day-of-week, and only one, has to be ?');
  }
  const cron: Cron = {
    minutes: valuesOf(minutes, fieldForms.minutes),
    hours: valuesOf(hours, fieldForms.hours),
    months: valuesOf(month, fieldForms.month),
    years: valuesOf(year, fieldForms.year),
    daysOf: dayOfMonth === '?' ? daysOfWeek(dayOfWeek) : daysOfMonth(dayOfMonth),
  };
  return { next: (after) => nextOf(cron, (Math.floor(after / minute) + 1) * minute) };
}

/** The first time at or after a full minute. */
function nextOf(cron: Cron, from: number): number | undefined {
  for (const midnight of daysFrom(cron, from)) {
    for (const hour of cron.hours) {
      const times = cron.minutes.map((it) => midnight + (hour * 60 + it) * minute);
      const next = times.find((it) => it >= from);
      if (next !== undefined) return next;
    }
  }
  return undefined;
}

/** Midnights of the chosen days, from the day of a time on. */
function* daysFrom({ years, months, daysOf }: Cron, from: number): Generator<number> {
  const start = new Date(from);
  const today = Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate());
  for (const year of years) {
    if (year < start.getUTCFullYear()) continue;
    for (const month of months) {
      const days = daysOf(year, month).map((day) => Date.UTC(year, month - 1, day));
      yield* days.filter((it) => it >= today);
    }
  }
}
