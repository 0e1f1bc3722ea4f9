import fc from 'fast-check';
import { compareDecimals, Decimal, doubleText } from '../../../gateway/jsonpath/number.ts';

test.each([
  [1, '1.0'],
  [-1.5, '-1.5'],
  [0, '0.0'],
  [-0, '-0.0'],
  [0.001, '0.001'],
  [0.0001, '1.0E-4'],
  [9999999, '9999999.0'],
  [10000000, '1.0E7'],
  [123456789.125, '1.23456789125E8'],
  [1.5e300, '1.5E300'],
  [Infinity, 'Infinity'],
])('the double %d prints as %s', (value, want) => {
  expect(doubleText(value)).toBe(want);
});

test.each([
  ['0.1234567890123456789', '0.1234567890123456789'],
  ['-1.50000000000000000000', '-1.50000000000000000000'],
  ['12345678901234567890e5', '1.2345678901234567890E+24'],
  ['12345678901234567890e0', '12345678901234567890'],
  ['0.00000012345678901234', '1.2345678901234E-7'],
  ['-0.00000000000000000000', '0E-20'],
  ['0000000000000000000.5', '0.5'],
])('the long decimal %s prints as %s', (text, want) => {
  expect(Decimal.ofText(text)).toMatchObject({ kind: 'big-decimal', text: want });
});

test.each([
  ['1', '1.0', 0],
  ['10', '9', 1],
  ['-10', '9', -1],
  ['-10', '-9', -1],
  ['0', '-0.0', 0],
  ['1e3', '1000', 0],
  ['.5', '0.5', 0],
  ['5.', '5', 0],
  ['+1', '1', 0],
  ['1e999999999', '1', 1],
  ['1e-999999999', '1', -1],
  ['12345678901234567890', '12345678901234567891', -1],
  ['', '1', undefined],
  ['.', '1', undefined],
  ['1', 'abc', undefined],
  ['0x1', '1', undefined],
  [' 1', '1', undefined],
])('%j against %j is %s', (a, b, want) => {
  expect(compareDecimals(a, b)).toBe(want);
});

test('a short decimal prints as the double it is read as', () => {
  const digits = (maxLength: number) =>
    fc
      .array(fc.constantFrom(...'0123456789'.split('')), { minLength: 1, maxLength })
      .map((all) => all.join(''));
  fc.assert(
    fc.property(fc.boolean(), fc.nat(99_999_999), digits(9), (negative, whole, fraction) => {
      const text = `${negative ? '-' : ''}${whole}.${fraction}`;
      fc.pre(text.length <= 18);
      expect([text, Decimal.ofText(text).text]).toEqual([text, doubleText(Number(text))]);
    }),
    { numRuns: 2000 },
  );
});
