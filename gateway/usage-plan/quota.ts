import type { QuotaConfig } from '../config.ts';

/** Calls that a key made within one period of its plan. */
export interface Count {
  /** When the period began, milliseconds. */
  start: number;
  used: number;
  /** Whether it is the first period in which the key was counted: `offset` belongs to it alone. */
  first: boolean;
}

const DAY = 86_400_000;

/**
 * When the period began that a moment lies in: at midnight UTC, of each day, of Sunday, or of the first of a month.
 *
 * @param now milliseconds since 1970
 */
export function periodStart(period: QuotaConfig['period'], now: number): number {
  const midnight = now - (((now % DAY) + DAY) % DAY);
  const date = new Date(midnight);
  switch (period) {
    case 'DAY':
      return midnight;
    case 'WEEK':
      return midnight - date.getUTCDay() * DAY;
    case 'MONTH':
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
  }
}

/** Begins a new period where the old one is over. A clock that goes back begins none. */
export function advance(count: Count, period: QuotaConfig['period'], now: number): void {
  const start = periodStart(period, now);
  if (start <= count.start) return;
  // A period in which nothing was counted is none yet: the offset waits for the first call.
  if (count.used > 0) count.first = false;
  count.start = start;
  count.used = 0;
}

/** Calls the period still has room for. `offset` is subtracted from the first period's limit (fact 237). */
export const roomOf = ({ limit, offset = 0 }: QuotaConfig, { used, first }: Count): number =>
  Math.max(0, (first ? limit - offset : limit) - used);

/** Whether the period has room for one more call. */
export const hasRoom = (quota: QuotaConfig, count: Count): boolean => roomOf(quota, count) > 0;
