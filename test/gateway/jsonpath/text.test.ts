import { parseJson } from '../../../gateway/jsonpath/json.ts';
import { compilePath } from '../../../gateway/jsonpath/jsonpath.ts';
import { toJson, toText } from '../../../gateway/jsonpath/text.ts';

test.each([
  ['fact 147: an object', '{"foo":"bar"}', '{foo=bar}'],
  ['fact 147: a list inside an object', '{"foo":[{"nested":"bar"}]}', '{foo=[{"nested":"bar"}]}'],
  ['fact 147: an array', '[{"foo":"bar"}]', '[{"foo":"bar"}]'],
  ['fact 147: several names in order', '{"a":1,"b":2,"c":3}', '{a=1, b=2, c=3}'],
  ['an object inside an object', '{"a":{"b":null}}', '{a={b=null}}'],
  ['an empty object', '{}', '{}'],
  ['fact 148: an empty array', '[]', '[]'],
  ['fact 148: null', 'null', ''],
  ['a string bare', '"a/b"', 'a/b'],
  ['a truth value', 'true', 'true'],
  [
    'numbers as Java has them',
    '[1,1.0,1e7,12345678901234567890]',
    '[1,1.0,1.0E7,12345678901234567890]',
  ],
  ['the slash of a string in an array', '["a/b"]', '["a\\/b"]'],
])('%s prints as Java prints it', (_name, json, want) => {
  expect(toText(parseJson(json))).toBe(want);
});

test('fact 148: what is missing prints nothing', () => {
  expect(toText(undefined)).toBe('');
});

test('JSON escapes what json-smart escapes, and no slash', () => {
  expect(toJson('/"\\\b\f\n\r\t\u0001\u007f\u2028é😀')).toBe(
    '"/\\"\\\\\\b\\f\\n\\r\\t\\u0001\\u007F\\u2028é😀"',
  );
});

test('values that hold each other are ended before they print beyond all bounds', () => {
  const nested = parseJson(`${'['.repeat(400)}"${'x'.repeat(200_000)}"${']'.repeat(400)}`);
  const all = compilePath('$..*').read(nested);
  const ended = expect.objectContaining({ fault: 'limit' });
  expect(() => toJson(all)).toThrow(ended);
  expect(() => toText(all)).toThrow(ended);
  expect(toText(nested)).toHaveLength(200_802);
});
