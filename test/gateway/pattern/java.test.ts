import { compilePattern } from '../../../gateway/pattern/pattern.ts';
import { PatternError } from '../../../gateway/pattern/pattern-error.ts';

const java = (source: string) => compilePattern(source, { dialect: 'java' });

type Found = readonly (readonly (string | undefined)[])[];

test.each<[pattern: string, text: string, found: Found]>([
  ['b', 'abcb', [['b'], ['b']]],
  ['a.c', 'abc a\nc', [['abc']]],
  ['(?s)a.c', 'a\nc', [['a\nc']]],
  ['[a-c&x]+', 'ab&z', [['ab&']]],
  ['[^a-c]', 'abz', [['z']]],
  ['[a-z&&[^b]&&[^c]]+', 'abcd', [['a'], ['d']]],
  ['[a[cd]]+', 'abcd', [['a'], ['cd']]],
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
  expect([...java(pattern).matches(text)].map(({ groups }) => groups)).toEqual(found);
});

test.each<[pattern: string, text: string, whole: boolean]>([
  ['a|ab', 'ab', true],
  ['b', 'abc', false],
  ['(a+)b', 'aab', true],
  ['^a$', 'a', true],
  ['.*', 'a\n', false],
  ['abc', 'abc', true],
])('/%s/ as the whole of %j: %s', (pattern, text, whole) => {
  expect(java(pattern).wholeMatch(text)).toBe(whole);
});

test.each<[pattern: string, character: number, reason: string]>([
  ['(', 2, 'a group is not closed'],
  [')', 1, 'a ) without its ('],
  ['*a', 2, 'nothing before *'],
  ['a**', 4, 'nothing before *'],
  ['{', 1, 'a bad { }'],
  ['a{', 2, 'a bad { }'],
  ['[a', 3, 'a class is not closed'],
  ['[b-a]', 5, 'a range runs backwards'],
  ['[&&a]', 2, 'nothing beside &&'],
  ['[a&&]', 5, 'nothing beside &&'],
  ['a{2,1}', 7, 'a repetition backwards or above 1000'],
  ['(?x)a', 4, '(?x is not honoured'],
  ['(?<n>a)(?<n>b)', 13, 'a name of a group is bad, or twice there'],
  ['\\k<n>', 6, 'no such group'],
  ['(?<=a*)b', 8, 'a look behind without an end'],
  ['\\y', 2, '\\y is not honoured'],
  ['\\', 2, 'a backslash at its end'],
  ['\\x4', 2, '\\x is not honoured'],
  ['\\p{No}', 7, '\\p{No} is not known'],
  ['((?:a|b){99}){99}', 1, 'too large'],
])('/%s/ is refused at character %i: %s', (pattern, character, reason) => {
  const refusal = new PatternError(reason, pattern, character - 1);
  expect(() => java(pattern)).toThrow(refusal);
});
