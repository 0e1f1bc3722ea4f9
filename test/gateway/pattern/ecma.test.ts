import fc from 'fast-check';
import { DIALECTS } from '../../../gateway/pattern/dialect.ts';
import { parsePattern } from '../../../gateway/pattern/parse.ts';
import { compilePattern } from '../../../gateway/pattern/pattern.ts';
import { PatternError } from '../../../gateway/pattern/pattern-error.ts';
import { finderOf, judgeOf } from '../../../gateway/pattern/search.ts';

const ecma = (source: string) => compilePattern(source, { dialect: 'ecma' });

const PIECES = [
  ...[
    'a',
    'b',
    '.',
    '[ab]',
    '[^a]',
    '[]',
    '[^]',
    '\\w',
    '\\s',
    '\\b',
    '\\B',
    '^',
    '$',
    '-',
    '/',
    '😀',
  ],
  ...[
    '(a)',
    '(?:a|bb)',
    '(b|)',
    '(a|b)',
    '\\1',
    '\\2',
    '(?<n>b)',
    '\\k<n>',
    '\\k',
    '(',
    '(?:',
    ')',
    '|',
  ],
  ...[
    '(?=a)',
    '(?!b)',
    '(?<=a)',
    '(?<!b)',
    '(?=',
    '(?!',
    '*',
    '+',
    '?',
    '*?',
    '+?',
    '{2}',
    '{1,3}',
  ],
  ...[
    '{,2}',
    '{',
    '}',
    ']',
    '[a-\\d]',
    '[\\w-b]',
    '[\\b]',
    '[\\c]',
    '\\x61',
    '\\u0062',
    '\\ca',
    '\\c',
  ],
  ...['\\0', '\\12', '\\8', '\\p', '\\-'],
];
const SIGNS = ['a', 'b', ' ', '\n', '-', '8', 'p', 'k', '😀', '{', '\\', 'c'];

const ofSome = (from: readonly string[], minLength: number) =>
  fc.array(fc.constantFrom(...from), { minLength, maxLength: 8 }).map((all) => all.join(''));

function native(source: string): RegExp | undefined {
  try {
    return new RegExp(source);
  } catch {
    return undefined;
  }
}

test('both matchers find what JavaScript finds, also where it would match itself', () => {
  const check = fc.property(ofSome(PIECES, 1), ofSome(SIGNS, 0), (source, text) => {
    const regExp = native(source);
    fc.pre(regExp !== undefined);
    const parsed = parsePattern(source, 'ecma', false);
    const want = regExp.exec(text) ?? undefined;
    const [at, end] = Array.from(finderOf(parsed, DIALECTS.ecma)(text, undefined)(0) ?? []);
    expect([judgeOf(parsed, DIALECTS.ecma, false)(text, undefined), at, end]).toEqual([
      want !== undefined,
      want?.index,
      want === undefined ? undefined : want.index + want[0].length,
    ]);
  });
  fc.assert(check, { numRuns: 2_000 });
});

test('a pattern is refused where JavaScript refuses it', () => {
  fc.assert(
    fc.property(ofSome(PIECES, 1), (source) => {
      if (native(source) === undefined) expect(() => ecma(source)).toThrow(PatternError);
      else expect(ecma(source).test('ab')).toBe(new RegExp(source).test('ab'));
    }),
  );
});

test.each([
  ['^[a-z0-9]+(-[a-z0-9]+)*$', false],
  ['^.{1,4096}$', false],
  ['^(?=.*\\d).{8,}$', true],
  ['^(a)\\1$', true],
])('/%s/ backtracks: %s', (source, backtracks) => {
  expect(ecma(source).backtracks).toBe(backtracks);
});

test('nested repetitions take time in proportion to the text', () => {
  const started = performance.now();
  expect(ecma('^(a+)+$').test(`${'a'.repeat(200_000)}!`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(5_000);
});
