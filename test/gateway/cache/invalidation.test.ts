import { asksForFresh } from '../../../gateway/cache/invalidation.ts';

test.each([
  ['max-age=0', true],
  ['MAX-AGE=0', true],
  ['no-transform, max-age=0', true],
  ['max-age=0, no-transform', true],
  ['max-age="0"', true],
  ['max-age = 00', true],
  ['max-age=1', false],
  ['max-age=01', false],
  ['s-max-age=0', false],
  ['max-age=0s', false],
  ['no-cache', false],
  ['', false],
  [undefined, false],
])('REST fact 219: Cache-Control %j', (value, want) => {
  expect(asksForFresh(value)).toBe(want);
});
