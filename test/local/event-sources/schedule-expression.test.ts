import fc from 'fast-check';
import { readSchedule } from '../../../local/event-sources/schedule-expression.ts';

const at = (time: string): number => Date.parse(`${time}:00Z`);
const shown = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : new Date(time).toISOString().slice(0, 16);

/** The first times after 21 November 2026 (a Saturday), noon. */
function nextTimes(expression: string, count: number, after = '2026-11-21T12:00') {
  const schedule = readSchedule(expression, at(after));
  const times: (string | undefined)[] = [];
  let last: number | undefined = at(after);
  while (times.length < count && last !== undefined) {
    last = schedule.next(last);
    times.push(shown(last));
  }
  return times;
}

// The wildcards are those of EventBridge's cron reference, each with its own example or ours.
test.each([
  ['every day', 'cron(0 3 * * ? *)', ['2026-11-22T03:00', '2026-11-23T03:00']],
  ['the same minute is over', 'cron(0 12 * * ? *)', ['2026-11-22T12:00']],
  ['from the tenth minute on', 'cron(10/25 12 * * ? *)', ['2026-11-21T12:10', '2026-11-21T12:35']],
  ['every quarter of an hour', 'cron(0/15 * * * ? *)', ['2026-11-21T12:15', '2026-11-21T12:30']],
  ['every quarter, said with *', 'cron(*/15 * * * ? *)', ['2026-11-21T12:15', '2026-11-21T12:30']],
  ['lists and ranges', 'cron(5,50 8-9 * * ? *)', ['2026-11-22T08:05', '2026-11-22T08:50']],
  ['steps in a range', 'cron(0 8-18/5 * * ? *)', ['2026-11-21T13:00', '2026-11-21T18:00']],
  ['weekdays', 'cron(0 9 ? * MON-FRI *)', ['2026-11-23T09:00', '2026-11-24T09:00']],
  ['weekdays from 1 for Sunday', 'cron(0 9 ? * 1,7 *)', ['2026-11-22T09:00', '2026-11-28T09:00']],
  ['names in small letters', 'cron(0 0 1 jan ? *)', ['2027-01-01T00:00', '2028-01-01T00:00']],
  ['the last of the month', 'cron(0 0 L * ? *)', ['2026-11-30T00:00', '2026-12-31T00:00']],
  ['L in February', 'cron(0 0 L FEB ? *)', ['2027-02-28T00:00', '2028-02-29T00:00']],
  ['the last of the week', 'cron(0 13 ? * L *)', ['2026-11-21T13:00', '2026-11-28T13:00']],
  ['the last Friday', 'cron(15 10 ? * 6L *)', ['2026-11-27T10:15', '2026-12-25T10:15']],
  ['the second Tuesday', 'cron(0 0 ? * 3#2 *)', ['2026-12-08T00:00', '2027-01-12T00:00']],
  ['a fifth Monday', 'cron(0 0 ? * MON#5 *)', ['2026-11-30T00:00', '2027-03-29T00:00']],
  ['a weekday near Saturday', 'cron(0 0 5W 12 ? *)', ['2026-12-04T00:00', '2027-12-06T00:00']],
  ['near the first, a Saturday', 'cron(0 0 1W 5 ? 2027)', ['2027-05-03T00:00', undefined]],
  ['near the last, a Sunday', 'cron(0 0 31W 1 ? 2027)', ['2027-01-29T00:00', undefined]],
  ['no 31st in April', 'cron(0 0 31W APR ? *)', [undefined]],
  ['29 February', 'cron(0 0 29 2 ? *)', ['2028-02-29T00:00', '2032-02-29T00:00']],
  ['the 31st only', 'cron(0 0 31 * ? *)', ['2026-12-31T00:00', '2027-01-31T00:00']],
  ['years', 'cron(0 0 1 1 ? 2030-2199/100)', ['2030-01-01T00:00', '2130-01-01T00:00', undefined]],
  ['a year that is over', 'cron(0 0 * * ? 2025)', [undefined]],
  ['a day that never is', 'cron(0 0 30 2 ? *)', [undefined]],
  ['a rate of one', 'rate(1 minute)', ['2026-11-21T12:01', '2026-11-21T12:02']],
  ['a rate of more', 'rate(36 hours)', ['2026-11-23T00:00', '2026-11-24T12:00']],
  ['a rate in days', 'rate(7 days)', ['2026-11-28T12:00', '2026-12-05T12:00']],
])('%s: %s', (_, expression, want) => {
  expect(nextTimes(expression, want.length)).toEqual(want);
});

test.each([
  ['five fields', 'cron(0 3 * * ?)', 'cron takes six fields'],
  ['seven fields', 'cron(0 0 3 * * ? *)', 'cron takes six fields'],
  ['two day fields', 'cron(0 3 * * * *)', 'has to be ?'],
  ['no day field', 'cron(0 3 ? * ? *)', 'has to be ?'],
  ['a minute too many', 'cron(60 3 * * ? *)', '"60" is no minutes: it takes 0 to 59'],
  ['day 0 of the week', 'cron(0 3 ? * 0 *)', '"0" is no day-of-week: it takes 1 to 7 or SUN'],
  ['a year too early', 'cron(0 3 * * ? 1969)', '"1969" is no year: it takes 1970 to 2199'],
  ['a step of nothing', 'cron(0/0 3 * * ? *)', '"0/0" is no minutes'],
  ['two steps', 'cron(0/5/5 3 * * ? *)', '"0/5/5" is no minutes'],
  ['a range backwards', 'cron(0 22-2 * * ? *)', '"22-2" is no hours'],
  ['an increment of weekdays', 'cron(0 3 ? * 2/2 *)', '"2/2" is no day-of-week'],
  ['? elsewhere', 'cron(? 3 * * ? *)', '"?" is no minutes'],
  ['two with #', 'cron(0 3 ? * 3#1,6#3 *)', '"3#1" is no day-of-week'],
  ['a sixth Monday', 'cron(0 3 ? * 2#6 *)', '"2#6" is no day-of-week'],
  ['L in a list', 'cron(0 3 1,L * ? *)', '"L" is no day-of-month'],
  ['an unknown name', 'cron(0 3 1 JUNE ? *)', '"JUNE" is no month: it takes 1 to 12 or JAN'],
  ['a number that is not one', 'cron(0x5 3 * * ? *)', '"0x5" is no minutes'],
  ['one of several', 'rate(1 minutes)', 'a rate has the form'],
  ['several of one', 'rate(5 minute)', 'a rate has the form'],
  ['seconds', 'rate(30 seconds)', 'a rate has the form'],
  ['nothing of minutes', 'rate(0 minutes)', 'a rate has the form'],
  ['neither form', 'at(2026-11-21T12:00:00)', 'it is neither'],
])('refuses %s: %s', (_, expression, reason) => {
  expect(() => readSchedule(expression, 0)).toThrow(reason);
});

const day = 24 * 60 * 60_000;

/** Walks minute by minute over what the fields say, as numbers. */
interface Chosen {
  readonly minute: number;
  readonly hours: readonly number[];
  readonly weekday: number;
  readonly nth: number;
}
const isChosen = ({ minute, hours, weekday, nth }: Chosen, time: Date): boolean =>
  time.getUTCMinutes() === minute &&
  hours.includes(time.getUTCHours()) &&
  time.getUTCDay() + 1 === weekday &&
  Math.ceil(time.getUTCDate() / 7) === nth;

test('the next time is the first minute that all fields choose', () => {
  const chosen = fc.record({
    minute: fc.nat(59),
    hours: fc.uniqueArray(fc.nat(23), { minLength: 1, maxLength: 4 }),
    weekday: fc.integer({ min: 1, max: 7 }),
    nth: fc.integer({ min: 1, max: 4 }),
  });
  const from = fc.integer({ min: at('2026-01-01T00:00'), max: at('2032-01-01T00:00') });
  fc.assert(
    fc.property(chosen, from, (it, after) => {
      const { minute, hours, weekday, nth } = it;
      const expression = `cron(${minute} ${hours.join()} ? * ${weekday}#${nth} *)`;
      const next = readSchedule(expression, 0).next(after) ?? NaN;
      // The same minute of every hour: all others differ in the minute.
      const hour = 60 * 60_000;
      let time = Math.floor(after / hour) * hour + minute * 60_000;
      while (time <= after || !isChosen(it, new Date(time))) time += hour;
      expect(shown(next)).toBe(shown(time));
    }),
  );
});

test('days of the month: the next one is chosen, after, and no chosen one is passed by', () => {
  const days = fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 3 });
  const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 6, maxLength: 12 });
  const from = fc.integer({ min: at('2026-01-01T00:00'), max: at('2032-01-01T00:00') });
  fc.assert(
    fc.property(days, months, from, (chosen, within, after) => {
      const next = readSchedule(`cron(0 0 ${chosen.join()} ${within.join()} ? *)`, 0).next(after);
      const fits = (time: number): boolean =>
        chosen.includes(new Date(time).getUTCDate()) &&
        within.includes(new Date(time).getUTCMonth() + 1);
      let time = (Math.floor(after / day) + 1) * day;
      while (!fits(time)) time += day;
      expect(shown(next)).toBe(shown(time));
    }),
  );
});
