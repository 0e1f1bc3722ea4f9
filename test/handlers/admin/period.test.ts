import { daysOf, periodOf } from '../../../handlers/admin/period.ts';

const noon = Date.UTC(2026, 10, 21, 12);

test.each([
  ['nothing: thirty days until today', {}, { from: '2026-10-23', to: '2026-11-21' }],
  ['a first day: until today', { from: '2026-11-01' }, { from: '2026-11-01', to: '2026-11-21' }],
  [
    'a last day: the thirty until it',
    { to: '2026-03-01' },
    { from: '2026-01-31', to: '2026-03-01' },
  ],
  ['one day', { from: '2026-11-21', to: '2026-11-21' }, { from: '2026-11-21', to: '2026-11-21' }],
  ['366 days', { from: '2024-01-01', to: '2024-12-31' }, { from: '2024-01-01', to: '2024-12-31' }],
])('%s', (_, asked, days) => {
  expect(daysOf(asked, noon)).toEqual(days);
});

test.each([
  [
    'from after to',
    { from: '2026-11-22', to: '2026-11-21' },
    'from 2026-11-22 is after to 2026-11-21',
  ],
  ['from in the future', { from: '2026-11-22' }, 'from 2026-11-22 is after to 2026-11-21'],
  ['367 days', { from: '2025-01-01', to: '2026-01-02' }, 'The period is longer than 366 days'],
  ['a day before 1970', { to: '0000-01-01' }, 'The period begins before 1970'],
])('%s is refused', (_, asked, reason) => {
  expect(daysOf(asked, noon)).toEqual({ reason });
});

test('a period reaches from the first to the last millisecond', () => {
  expect(periodOf({ from: '2026-11-20', to: '2026-11-21' })).toEqual({
    first: Date.UTC(2026, 10, 20),
    last: Date.UTC(2026, 10, 22) - 1,
  });
});
