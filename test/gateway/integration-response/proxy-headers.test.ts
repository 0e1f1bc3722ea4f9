import fc from 'fast-check';
import { proxyHeaders } from '../../../gateway/integration-response/proxy-headers.ts';
import { MalformedProxyResult } from '../../../gateway/integration-response/proxy-result-error.ts';
import type { Json } from '../../../gateway/document/document.ts';

const JSON_TYPE = ['Content-Type', 'application/json'];

it.each<[string, Json | undefined, Json | undefined, readonly string[]]>([
  ['none', undefined, null, JSON_TYPE],
  [
    'REST fact 53: a content type in any case',
    { 'content-TYPE': 'a/b' },
    null,
    ['content-TYPE', 'a/b'],
  ],
  [
    'REST fact 50: the name as multiValueHeaders writes it',
    { 'test-multi': 'solo' },
    { 'tesT-Multi': ['multi'] },
    ['tesT-Multi', 'multi', 'tesT-Multi', 'solo', ...JSON_TYPE],
  ],
  ['null is no header', { a: null }, { b: null, c: [null, 'd'] }, ['c', 'd', ...JSON_TYPE]],
  [
    'REST fact 66: names of the gateway’s own',
    { Date: 'x', 'Transfer-Encoding': 'chunked' },
    null,
    ['x-amzn-Remapped-Date', 'x', ...JSON_TYPE],
  ],
  ['bytes of UTF-8', { a: 'ü' }, null, ['a', '\u00c3\u00bc', ...JSON_TYPE]],
  ['a name of every object', { constructor: 'a' }, null, ['constructor', 'a', ...JSON_TYPE]],
])('%s', (_, headers, multi, list) => {
  expect(proxyHeaders(headers, multi)).toEqual(list);
});

it('no value splits the response', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (name, value) => {
      let list: readonly string[];
      try {
        list = proxyHeaders({ [name]: value }, null);
      } catch (error) {
        expect(error).toBeInstanceOf(MalformedProxyResult);
        return;
      }
      expect(list.join('')).not.toMatch(/[\r\n\0]/);
    }),
  );
});
