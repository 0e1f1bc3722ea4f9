import fc from 'fast-check';
import { compilePattern } from '../../../gateway/pattern/pattern.ts';
import { PatternError } from '../../../gateway/pattern/pattern-error.ts';

const compileSearch = (source: string) => compilePattern(source, { dialect: 'pcre' }).test;

const bytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

test.each([
  ['abc', 'xabcx', 'xabx'],
  ['^abc$', 'abc', 'abcd'],
  ['^abc$', 'abc\n', 'abc\n\n'],
  ['\\Aabc\\z', 'abc', 'abc\n'],
  ['abc\\Z', 'abc\n', 'abc\nx'],
  ['a|b', 'b', 'c'],
  ['a(?:b|c)+d', 'abcbd', 'ad'],
  ['(a|b)*c', 'c', 'ab'],
  ['a{2}', 'aa', 'aba'],
  ['^a{2,}$', 'aaaa', 'a'],
  ['^a{2,3}$', 'aaa', 'aaaa'],
  ['a{,3}', 'a{,3}', 'aaa'],
  ['^a.c$', 'abc', 'a\nc'],
  ['(?s)^a.c$', 'a\nc', 'ac'],
  ['(?i)AbC', 'aBc', 'abd'],
  ['(?i:a)b', 'Ab', 'AB'],
  ['(?i)[^a]', 'b', 'A'],
  ['(?i)[[:upper:]]', 'q', '1'],
  ['^a$\\n\\z', 'a\n', 'a\n\n'],
  ['(?m)\\n^b', 'a\nb', 'a\n'],
  ['\\N\\h\\v', 'a\t\r', '\n\t\r'],
  ['a(?i)b', 'aB', 'AB'],
  ['(?m)^b$', 'a\nb\nc', 'ab'],
  ['[a-c]', 'b', 'd'],
  ['[^a-c]', 'd', 'b'],
  ['[]a]', ']', 'b'],
  ['[a-]', '-', 'b'],
  ['[\\d-x]', '-', 'y'],
  ['[[:alpha:]_]', 'q', '1'],
  ['[[:^alpha:]]', '1', 'q'],
  ['[\\b]', '\b', 'b'],
  ['\\d\\s\\w', '1 a', '1aa'],
  ['^\\D\\S\\W$', 'a1 ', '1 a'],
  ['\\bcat\\b', 'a cat.', 'concat'],
  ['\\Bcat', 'concat', 'cat'],
  ['\\x41\\x{42}', 'AB', 'ab'],
  ['\\t\\n\\0101', '\t\n\x081', 'tn'],
  ['\\Qa.b\\E', 'a.b', 'axb'],
  ['\\.', '.', 'a'],
  ['ü', bytes('ü'), 'u'],
  ['ü+x', bytes('üüx'), bytes('üü')],
  ['a*?b', 'aab', 'a'],
  ['', '', undefined],
  ['I[a@]mAB[a@]dRequest', 'IamAB@dRequest', 'IamABdRequest'],
])('%s finds what it should, and nothing else', (source, found, missed) => {
  const search = compileSearch(source);
  expect(search(found)).toBe(true);
  if (missed !== undefined) expect(search(missed)).toBe(false);
});

test.each([
  ['(a)\\1', '\\1 is not honoured'],
  ['(?=a)', '(?= is not honoured'],
  ['(?<n>a)', '(?< is not honoured'],
  ['(?>a)', '(?> is not honoured'],
  ['(?(1)a)', '(?( is not honoured'],
  ['(?R)', '(?R is not honoured'],
  ['(*FAIL)', 'nothing before *'],
  ['a++', 'possessive quantifiers'],
  ['\\C', '\\C is not honoured'],
  ['\\R', '\\R is not honoured'],
  ['a\\Kb', '\\K is not honoured'],
  ['a(', 'a group is not closed'],
  ['a)', 'a ) without its ('],
  ['[a', 'a class is not closed'],
  ['[z-a]', 'a range runs backwards'],
  ['[[:nope:]]', '[:nope:] is no class'],
  ['[ü]', 'only ASCII'],
  ['a{3,2}', 'a repetition backwards'],
  ['a{1001}', 'above 1000'],
  ['(?:(?:a{100}){100}){100}', 'too large'],
  ['\\', 'a backslash at its end'],
  ['\\x{263a}', '\\x is not honoured'],
])('%s is refused: %s', (source, reason) => {
  expect(() => compileSearch(source)).toThrow(PatternError);
  expect(() => compileSearch(source)).toThrow(reason);
});

test('agrees with the language on random patterns of what both know', () => {
  const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\w', '\\b', '^', '$', '(?:a|bb)');
  const piece = fc
    .tuple(atom, fc.constantFrom('', '*', '+', '?', '{2}', '{1,3}'))
    .map(([it, many]) => (/^(?:\\b|\^|\$)$/.test(it) ? it : it + many));
  const pattern = fc.array(piece, { minLength: 1, maxLength: 6 }).map((all) => all.join(''));
  const text = fc.stringMatching(/^[ab ]{0,12}$/);
  fc.assert(
    fc.property(pattern, text, (source, it) => {
      expect(compileSearch(source)(it)).toBe(new RegExp(source).test(it));
    }),
    { numRuns: 500 },
  );
});

test('takes time in proportion to the text where backtracking takes all there is', () => {
  const search = compileSearch('(?:a+)+(?:a|aa)*(?:[ab]*a){20}$');
  const text = `${'a'.repeat(60_000)}!`;
  const start = performance.now();
  expect(search(text)).toBe(false);
  expect(performance.now() - start).toBeLessThan(5_000);
});
