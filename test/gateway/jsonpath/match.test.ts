import { compilePattern } from '../../../gateway/jsonpath/match.ts';
import { parsePattern } from '../../../gateway/jsonpath/pattern.ts';

const matches = (source: string, text: string, ignoreCase = false): boolean =>
  compilePattern(parsePattern(source, ignoreCase))(text, () => undefined);

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

test.each([
  '(',
  ')',
  '[',
  'a**',
  '*',
  'a{',
  'a{2,1}',
  'a{999}',
  '\\',
  '\\1',
  '\\y',
  'a++',
  '(?=a)',
  '[b-a]',
  '[a&&b]',
  '{',
  '((a{99}){99})',
  '\\p{No}',
  '\\x4',
  '(?<n>a)',
])('/%s/ is refused', (source) => {
  expect(() => compilePattern(parsePattern(source, false))).toThrow(
    expect.objectContaining({ fault: 'InvalidPathException' }),
  );
});

test('a pattern that makes others hang takes steps linear in the text', () => {
  let steps = 0;
  const matcher = compilePattern(parsePattern('(a*)*(a|aa)+b', false));
  const spend = (more: number) => (steps += more);
  expect(matcher('a'.repeat(10_000), spend)).toBe(false);
  expect(steps).toBeLessThan(400_000);
});
