import fc from 'fast-check';
import { encodePath } from '../../../gateway/deployment/http-proxy.ts';

test.each([
  ['plain segments', '/a/b', '/a/b'],
  ['a space', 'a b', 'a%20b'],
  ['what would end a path', 'a?b#c', 'a%3Fb%23c'],
  ['a percent sign', '50%', '50%25'],
  ['brackets', '[a]', '%5Ba%5D'],
  ['what a path may hold', "a:@!$&'()*+,;=-._~", "a:@!$&'()*+,;=-._~"],
  ['other letters', 'é', '%C3%A9'],
])('%s', (_name, path, want) => {
  expect(encodePath(path)).toBe(want);
});

test('a value in the path of an address changes neither its host nor its query', () => {
  const value = fc.string({ unit: 'grapheme', maxLength: 30 });
  fc.assert(
    fc.property(value, (text) => {
      const url = new URL(`http://backend.example/x/${encodePath(text)}`);
      expect([url.host, url.search, url.hash, url.username]).toEqual([
        'backend.example',
        '',
        '',
        '',
      ]);
    }),
  );
});
