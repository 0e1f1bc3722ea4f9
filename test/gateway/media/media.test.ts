import fc from 'fast-check';
import {
  headerBytes,
  isHeaderName,
  isHeaderValue,
  joinedHeaders,
} from '../../../gateway/media/header-list.ts';
import { quote, quoteMap } from '../../../gateway/media/json-text.ts';
import { isTextBody } from '../../../gateway/media/media-type.ts';
import { plainMap } from '../../../gateway/media/plain-map.ts';
import { formatQuery, joinedQuery, parseQuery } from '../../../gateway/media/query-string.ts';

test.each([
  ['text/plain', true],
  ['TEXT/HTML; charset=utf-8', true],
  ['application/json', true],
  ['application/json;v=1', true],
  ['application/xml', true],
  ['application/javascript', true],
  ['application/jsonp', false],
  ['application/ld+json', false],
  ['application/x-www-form-urlencoded', false],
  ['multipart/form-data; boundary=text/plain', false],
  ['text', false],
  ['', false],
  [undefined, false],
])('fact 18: %s is text: %s', (type, want) => {
  expect(isTextBody(type)).toBe(want);
});

test.each([
  ['nothing', '', {}],
  ['repeated names', 'a=1&a=2', { a: '1,2' }],
  ['plus and its code', 'a=b+c%2Bd', { a: 'b c+d' }],
  ['no equals sign', 'a&b=', { a: '', b: '' }],
  ['an equals sign in a value', 'a=b=c', { a: 'b=c' }],
  ['empty pairs', '&&a=1&', { a: '1' }],
  ['what is no percent-encoding', 'a=%zz&b=%', { a: '%zz', b: '%' }],
  ['encoded names', 'a%20b=1', { 'a b': '1' }],
])('fact 7: %s', (_name, query, want) => {
  expect({ ...joinedQuery(parseQuery(query)) }).toEqual(want);
});

test('a query that was formatted parses to what it was', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text)), (list) => {
      expect(parseQuery(formatQuery(list))).toEqual(list);
    }),
  );
});

test('fact 8: headers are joined under lower-case names, whatever they are called', () => {
  const joined = joinedHeaders(['X-A', '1', 'x-a', '2', '__proto__', 'p', 'constructor', 'c']);
  expect(Object.entries(joined)).toEqual([
    ['x-a', '1,2'],
    ['__proto__', 'p'],
    ['constructor', 'c'],
  ]);
});

test('a plain map inherits nothing', () => {
  const map = plainMap();
  expect([map['constructor'], map['__proto__'], 'toString' in map, 'valueOf' in map]).toEqual([
    undefined,
    undefined,
    false,
    false,
  ]);
});

test.each([
  ['x-a', true],
  ['a b', false],
  ['a:', false],
  ['', false],
  ['é', false],
])('%j is a header name: %s', (name, want) => {
  expect(isHeaderName(name)).toBe(want);
});

test.each([
  ['tab\there', true],
  ['a\r\nb: c', false],
  ['a\nb', false],
  ['\0', false],
  ['é', true],
])('%j is a header value: %s', (value, want) => {
  expect(isHeaderValue(value)).toBe(want);
});

test('a value beyond ASCII is written as its UTF-8 bytes', () => {
  expect([headerBytes('é'), headerBytes('€'), headerBytes('plain')]).toEqual([
    'Ã©',
    'â\x82¬',
    'plain',
  ]);
});

test('a value that was read from a connection is written byte for byte', () => {
  expect(headerBytes('Ã©')).toBe('Ã©');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const read = Buffer.from(text, 'utf8').toString('latin1');
      expect(headerBytes(read)).toBe(read);
    }),
  );
});

test('quoted text is what JSON.stringify writes', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(text, fc.dictionary(text, text), (one, map) => {
      expect(quote(one)).toBe(JSON.stringify(one));
      expect(JSON.parse(quoteMap(map))).toEqual(JSON.parse(JSON.stringify(map)));
    }),
  );
});
