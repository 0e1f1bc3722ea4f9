import fc from 'fast-check';
import type { QuotaConfig } from '../../../gateway/config.ts';
import { advance, hasRoom, periodStart } from '../../../gateway/usage-plan/quota.ts';
import type { Count } from '../../../gateway/usage-plan/quota.ts';

const at = (time: string): number => Date.parse(time);

test.each<[QuotaConfig['period'], string, string]>([
  ['DAY', '2026-11-21T00:00:00.000Z', '2026-11-21T00:00:00Z'],
  ['DAY', '2026-11-21T23:59:59.999Z', '2026-11-21T00:00:00Z'],
  ['WEEK', '2026-11-21T23:59:59.999Z', '2026-11-15T00:00:00Z'],
  ['WEEK', '2026-11-22T00:00:00.000Z', '2026-11-22T00:00:00Z'],
  ['WEEK', '2027-01-01T10:00:00.000Z', '2026-12-27T00:00:00Z'],
  ['MONTH', '2026-11-30T23:59:59.999Z', '2026-11-01T00:00:00Z'],
  ['MONTH', '2024-02-29T12:00:00.000Z', '2024-02-01T00:00:00Z'],
  ['DAY', '1969-12-31T23:00:00.000Z', '1969-12-31T00:00:00Z'],
])('REST fact 212: a %s that %s lies in begins at %s', (period, now, start) => {
  expect(periodStart(period, at(now))).toBe(at(start));
});

/** How many of the calls, made at these times, a quota lets pass. */
function passed(quota: QuotaConfig, times: readonly number[]): number {
  const count: Count = { start: 0, used: 0, first: true };
  return times.filter((now) => {
    advance(count, quota.period, now);
    if (!hasRoom(quota, count)) return false;
    count.used += 1;
    return true;
  }).length;
}

const day = (number: number): number => number * 86_400_000;

test('import fact 237: offset is subtracted in the first period in which a key is used', () => {
  const quota: QuotaConfig = { limit: 3, period: 'DAY', offset: 2 };
  expect([
    passed(quota, [day(1), day(1), day(1)]),
    passed(quota, [day(1), day(2), day(2), day(2), day(2)]),
    passed({ ...quota, offset: 0 }, [day(1), day(1), day(1), day(1)]),
  ]).toEqual([1, 4, 3]);
});

test('a clock that goes back gives no new quota', () => {
  expect(passed({ limit: 1, period: 'DAY' }, [day(2), day(1), day(2)])).toBe(1);
});

test('within each period no more calls pass than the limit, and all do below it', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: day(1) }), { maxLength: 100 });
  fc.assert(
    fc.property(gaps, fc.integer({ min: 0, max: 5 }), (steps, limit) => {
      let now = day(20_000);
      const times = steps.map((step) => (now += step));
      const byDay = new Map<number, number>();
      for (const time of times) {
        const start = periodStart('DAY', time);
        byDay.set(start, (byDay.get(start) ?? 0) + 1);
      }
      const want = [...byDay.values()].reduce((sum, calls) => sum + Math.min(limit, calls), 0);
      expect(passed({ limit, period: 'DAY' }, times)).toBe(want);
    }),
  );
});
