import { matchesOf, matchesWhole } from '../../../gateway/velocity/pattern.ts';
import { RenderError } from '../../../gateway/velocity/template-error.ts';

type Found = readonly (readonly (string | undefined)[])[];

test.each<[pattern: string, text: string, found: Found]>([
  ['b', 'abcb', [['b'], ['b']]],
  ['a.c', 'abc a\nc', [['abc']]],
  ['(?s)a.c', 'a\nc', [['a\nc']]],
  ['[a-c&x]+', 'ab&z', [['ab&']]],
  ['[^a-c]', 'abz', [['z']]],
  ['\\d+|\\w', 'a12', [['a'], ['12']]],
  ['\\p{Alpha}\\p{Digit}', 'a1', [['a1']]],
  ['\\p{XDigit}+', 'xfF0', [['fF0']]],
  ['\\x41\\u0042\\t', 'AB\t', [['AB\t']]],
  ['x*', 'axb', [[''], ['x'], [''], ['']]],
  [
    '(a)|(b)',
    'ab',
    [
      ['a', 'a', undefined],
      ['b', undefined, 'b'],
    ],
  ],
  ['(a(b))+', 'abab', [['abab', 'ab', 'b']]],
  ['(?:ab){2}', 'ababab', [['abab']]],
  ['a{2,3}', 'aaaaa', [['aaa'], ['aa']]],
  ['a+?', 'aa', [['a'], ['a']]],
  ['(a|ab)(c|bcd)', 'abcd', [['abcd', 'a', 'bcd']]],
  ['a++a', 'aaa', []],
  ['(?>a|ab)c', 'abc', []],
  ['(ab|a)*+b', 'aab', [['b', undefined]]],
  ['o(?=b)', 'oob', [['o']]],
  ['o(?!b)', 'oob', [['o']]],
  ['(?<=o)b', 'bob', [['b']]],
  ['(?<!o)b', 'bob', [['b']]],
  ['(.)\\1', 'abba', [['bb', 'b']]],
  ['(?<sign>.)\\k<sign>', 'abba', [['bb', 'b']]],
  ['(?i)BOB', 'bob', [['bob']]],
  ['(?i:B)ob', 'bob Bob bOb', [['bob'], ['Bob']]],
  ['^b', 'b\nb', [['b']]],
  ['(?m)^b$', 'b\r\nb', [['b'], ['b']]],
  ['b$', 'b\n', [['b']]],
  ['b\\z', 'b\n', []],
  ['\\bb\\b', 'b bb', [['b']]],
  ['\\Bb', 'b bb', [['b']]],
  ['\\Q.*\\E', 'a.*', [['.*']]],
  ['.', '😀', [['😀']]],
  ['[😀]+x', '😀😀x', [['😀😀x']]],
  ['.*?c', 'abcabc', [['abc'], ['abc']]],
  ['(a*)*b', 'aab', [['aab', '']]],
  ['', 'ab', [[''], [''], ['']]],
])('/%s/ in %j', (pattern, text, found) => {
  expect(matchesOf(pattern, text).map(({ groups }) => groups)).toEqual(found);
});

test.each<[pattern: string, text: string, whole: boolean]>([
  ['a|ab', 'ab', true],
  ['b', 'abc', false],
  ['(a+)b', 'aab', true],
  ['^a$', 'a', true],
  ['.*', 'a\n', false],
  ['abc', 'abc', true],
])('/%s/ as the whole of %j: %s', (pattern, text, whole) => {
  expect(matchesWhole(pattern, text)).toBe(whole);
});

test.each([
  ['(', 'a group is not closed'],
  [')', 'a ) without its ('],
  ['*a', 'nothing before *'],
  ['[a', 'a class is not closed'],
  ['a{2,1}', 'a repetition backwards or above 1000'],
  ['(?x)a', 'a group that begins with ?x'],
  ['\\y', '\\y is not known'],
])('/%s/ is refused', (pattern, reason) => {
  const refusal = new RenderError(`PatternSyntaxException: Pattern /${pattern}/: ${reason}`);
  expect(() => matchesOf(pattern, 'a')).toThrow(refusal);
});
