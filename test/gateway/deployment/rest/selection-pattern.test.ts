import {
  compileSelectionPattern,
  SelectionPatternError,
} from '../../../../gateway/deployment/rest/selection-pattern.ts';
import { EndlessMatch } from '../../../../gateway/pattern/pattern-error.ts';

test.each([
  ['4\\d{2}', '404', true],
  ['4\\d{2}', '4040', false],
  ['4\\d{2}', ' 404', false],
  ['404', '404', true],
  ['5..', '500', true],
  ['40[34]|5.*', '503', true],
  ['.*four hundred.*', 'oh four hundred!', true],
  ['four', 'four hundred', false],
  ['.*', 'a\nb', false],
  ['(\\n|.)+', 'a\nb', true],
  ['', '', true],
  ['(?i)error.*', 'ERROR: x', true],
  ['^(?!.*Fatal).*$', 'fine', true],
  ['^(?!.*Fatal).*$', 'a Fatal one', false],
  ['(a)\\1', 'aa', true],
  ['.*"code":404.*', '{"code":404}', true],
])('%s covers the whole of %j: %s (REST facts 75, 137)', (pattern, text, want) => {
  const matches = compileSelectionPattern(pattern);
  expect([matches(text), matches(text)]).toEqual([want, want]);
});

test.each(['(', '[a', '*a', 'a{2,1}', '\\'])('%s is refused', (pattern) => {
  expect(() => compileSelectionPattern(pattern)).toThrow(SelectionPatternError);
});

test('a pattern that would run on in another engine ends', () => {
  expect(compileSelectionPattern('(a+)+b')('a'.repeat(5000))).toBe(false);
  expect(() => compileSelectionPattern('(?=a)(a+)+b')('a'.repeat(5000))).toThrow(EndlessMatch);
});
