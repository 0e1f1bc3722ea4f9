import { compilePattern } from '../../../gateway/pattern/pattern.ts';
import { EndlessMatch } from '../../../gateway/pattern/pattern-error.ts';

const matches = (source: string, text: string, ignoreCase = false): boolean =>
  compilePattern(source, { dialect: 'java', ignoreCase }).wholeMatch(text);

test.each([
  ['a|b', 'b', true],
  ['a|b', 'ab', false],
  ['(ab)+', 'abab', true],
  ['(a|b)*c', 'abbac', true],
  ['a{2}', 'aa', true],
  ['a{2}', 'aaa', false],
  ['a{2,}', 'aaaa', true],
  ['a{0,2}', '', true],
  ['x?', '', true],
  ['(a*)*', 'aaab', false],
  ['[^a-c]', 'd', true],
  ['[^a-c]', 'b', false],
  ['[\\d-]+', '1-2', true],
  ['.', '\n', false],
  ['.', '😀', true],
  ['a$', 'a', true],
  ['a\\b.c', 'a-c', true],
  ['a\\b.c', 'abc', false],
  ['\\Qa.b\\E', 'a.b', true],
  ['\\Qa.b\\E', 'axb', false],
  ['\\x41\\u0042', 'AB', true],
  ['\\p{Lu}\\P{Alpha}', 'É1', true],
  ['', '', true],
])('/%s/ against %j: %s', (source, text, want) => {
  expect(matches(source, text)).toBe(want);
});

test('case is folded for letters of ASCII, before a class is negated', () => {
  expect([
    matches('ABC', 'abc', true),
    matches('[^A]', 'a', true),
    matches('É', 'é', true),
    matches('(?i)ABC', 'abc'),
    matches('ABC', 'abc'),
  ]).toEqual([true, false, false, true, false]);
});

const HANGS = '(a*)*(a|aa)+b';

test('a pattern that makes others hang takes steps linear in the text', () => {
  let steps = 0;
  const pattern = compilePattern(HANGS, { dialect: 'java' });
  expect(pattern.backtracks).toBe(false);
  expect(pattern.wholeMatch('a'.repeat(10_000), (more) => (steps += more))).toBe(false);
  expect(steps).toBeLessThan(20_000);
});

test.each(['java', 'ecma'] as const)(
  '%s: backtracking ends past its steps and its stack',
  (dialect) => {
    const pattern = compilePattern(`(?=a)${HANGS}`, { dialect });
    expect(pattern.backtracks).toBe(true);
    for (const length of [30, 1_000_000]) {
      expect(() => pattern.wholeMatch('a'.repeat(length))).toThrow(EndlessMatch);
      expect(() => pattern.test('a'.repeat(length))).toThrow(EndlessMatch);
      expect(() => [...pattern.matches('a'.repeat(length))]).toThrow(EndlessMatch);
    }
  },
);

test('who counts the steps may end a match', () => {
  const end = new Error('enough');
  const pattern = compilePattern(`(?=a)${HANGS}`, { dialect: 'java' });
  const spend = (): void => {
    throw end;
  };
  expect(() => pattern.wholeMatch('a'.repeat(30), spend)).toThrow(end);
});
