import { quotaOffset } from '../../../../../gateway/lint/rules/gatehouse/quota-offset.ts';
import { cleanRest, restWith, saidOfRest } from '../../rest-document.ts';

const saidOf = (period: string, offset: number): string[] =>
  saidOfRest(
    quotaOffset,
    restWith('/x-gatehouse/usagePlans', [{ name: 'p', quota: { limit: 99, period, offset } }]),
  );
const at = 'error gatehouse/quota-offset /x-gatehouse/usagePlans/0/quota/offset';

test('a clean document passes', () => expect(saidOfRest(quotaOffset, cleanRest)).toEqual([]));

test.each([
  ['DAY', 0],
  ['WEEK', 6],
  ['MONTH', 27],
])('by %s, %i is the last (import fact 237)', (period, last) => {
  expect(saidOf(period, last)).toEqual([]);
  expect(saidOf(period, last + 1)).toEqual([
    `${at} offset is ${last + 1}, and a period of a ${period} takes at most ${last}.`,
  ]);
});

test.each(['YEAR', 'toString'])('by %s, which is no period', (period) =>
  expect(saidOf(period, 99)).toEqual([]),
);
