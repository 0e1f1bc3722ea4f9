import { compiledOnce } from '../../../../gateway/deployment/rest/compiled-once.ts';
import type { Report } from '../../../../gateway/deployment/report.ts';

const report = (): Report => () => undefined;

test('a text is compiled once in a compilation, and anew in the next', () => {
  const compile = compiledOnce((source) => ({ source }));
  const [first, second] = [report(), report()];
  expect(compile('a', first)).toEqual({ source: 'a' });
  expect(compile('a', first)).toBe(compile('a', first));
  expect(compile('b', first)).not.toBe(compile('a', first));
  expect(compile('a', second)).not.toBe(compile('a', first));
});

test('what cannot be compiled says so each time', () => {
  const compile = compiledOnce((source): object => {
    throw new Error(source);
  });
  const one = report();
  expect(() => compile('a', one)).toThrow('a');
  expect(() => compile('a', one)).toThrow('a');
});
