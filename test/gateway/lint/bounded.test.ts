import type { Severity } from '../../../gateway/document/finding.ts';
import { bounded, mostListed } from '../../../gateway/lint/bounded.ts';

const remarks = (rule: string, count: number, severity: Severity = 'info') =>
  Array.from({ length: count }, (_, at) => ({
    ...{ severity, rule, pointer: `/${at}`, message: `${rule} ${at}` },
  }));

test('as many remarks of a rule as are listed stay', () => {
  const few = [...remarks('a', mostListed), ...remarks('b', mostListed)];
  expect(bounded(few)).toEqual(few);
});

test('more are counted, at the first of the gravest, so that the verdict stays', () => {
  const many = [...remarks('a', mostListed + 3), ...remarks('b', 1)];
  const grave = { severity: 'error', rule: 'a', pointer: '/x', message: 'Wrong.' } as const;
  const told = bounded([...many, grave]);
  expect(told).toHaveLength(mostListed + 2);
  expect(told.slice(mostListed)).toEqual([
    { ...grave, message: '4 more places are not listed, of which this is the first. Wrong.' },
    many.at(-1),
  ]);
});

test.each<Severity>(['info', 'warning', 'error'])(
  'more that are all %s are counted as such',
  (severity) => {
    const told = bounded(remarks('a', mostListed + 2, severity));
    expect(told.slice(mostListed)).toEqual([
      {
        ...{ severity, rule: 'a', pointer: `/${mostListed}` },
        message: `2 more places are not listed, of which this is the first. a ${mostListed}`,
      },
    ]);
  },
);
