import {
  DEEPEST,
  fromPlain,
  JsonTextError,
  LONGEST_NUMBER,
  parseJson,
} from '../../../gateway/jsonpath/json.ts';
import { Decimal } from '../../../gateway/jsonpath/number.ts';
import { toJson } from '../../../gateway/jsonpath/text.ts';

test.each([
  ['an integer stays a number', '[1,-5,9007199254740991]', '[1,-5,9007199254740991]'],
  ['a minus zero that is an integer loses its sign', '[-0,0]', '[0,0]'],
  ['a long integer keeps its digits', '12345678901234567890', '12345678901234567890'],
  ['a fraction stays one', '[1.0,2.50,100.0]', '[1.0,2.5,100.0]'],
  ['an exponent makes a double', '[1e3,1E7,1.5e-7]', '[1000.0,1.0E7,1.5E-7]'],
  ['more than 18 signs keep every digit', '[1.50000000000000000000]', '[1.50000000000000000000]'],
  ['a double out of range has no JSON', '[1e999]', '[null]'],
  ['names that are digits keep their order', '{"2":1,"10":2,"1":3}', '{"2":1,"10":2,"1":3}'],
  ['the last of equal names wins in the first place', '{"a":1,"b":2,"a":3}', '{"a":3,"b":2}'],
  ['__proto__ is a name', '{"__proto__":{"x":1}}', '{"__proto__":{"x":1}}'],
  ['white space goes', ' { "a" : [ 1.5 , true ] } ', '{"a":[1.5,true]}'],
  ['escapes are read', '["\\u0041\\n\\"",1.0]', '["A\\n\\"",1.0]'],
])('%s', (_name, text, want) => {
  expect(toJson(parseJson(text))).toBe(want);
});

test.each([
  ['', 0],
  ['{', 1],
  ['[1,]', 3],
  ['{"a" 1}', 5],
  ['[1.5 2]', 5],
  ['{a:1}', 1],
  ["['a']", 1],
  ['[01]', 2],
  ['[1.]', 2],
  ['nul', 0],
  ['"a', 0],
  ['"\u0001"', 0],
  ['1 2', 2],
  ['[1.0}', 4],
])('%j is no JSON, seen at offset %i', (text, offset) => {
  expect(() => parseJson(text)).toThrow(expect.objectContaining({ name: 'JsonTextError', offset }));
});

test.each(['[', '{"1":'])(
  'text of %j that nests too deep is refused, one level less is not',
  (open) => {
    const close = open === '[' ? ']' : '}';
    const nested = (depth: number) => open.repeat(depth) + '1.5' + close.repeat(depth);
    expect(() => parseJson(nested(DEEPEST + 1))).toThrow(JsonTextError);
    expect(toJson(parseJson(nested(DEEPEST)))).toBe(nested(DEEPEST));
  },
);

test('a number of more characters than anyone means is refused, one of as many is not', () => {
  const longest = '9'.repeat(LONGEST_NUMBER);
  expect(toJson(parseJson(`[${longest}]`))).toBe(`[${longest}]`);
  for (const number of [`${longest}9`, `-${longest}`, `0.${longest}`, `1e${longest}`])
    expect(() => parseJson(`[1,${number}]`)).toThrow('Number too long at offset 3');
});

test('texts of 10 MB are read whole, escapes and all', () => {
  const long = 'x'.repeat(10 * 1024 * 1024);
  expect(parseJson(`"\\n${long}"`)).toHaveLength(long.length + 1);
  expect(parseJson(`"${'\\"'.repeat(long.length / 2)}"`)).toHaveLength(long.length / 2);
  expect(() => parseJson(`["${long}\\x"]`)).toThrow('Unexpected text at offset 1');
});

test('a value of JavaScript becomes one of JSON', () => {
  expect(fromPlain({ a: [1, 1.5, 1e300, 'x', null, true] })).toEqual(
    new Map([['a', [1, Decimal.ofDouble(1.5), Decimal.ofDouble(1e300), 'x', null, true]]]),
  );
});
