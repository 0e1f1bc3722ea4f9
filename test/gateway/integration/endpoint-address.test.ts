import fc from 'fast-check';
import { parseEndpoint } from '../../../gateway/integration/endpoint-address.ts';

it.each<[string, string, number, string, string]>([
  ['http://shop.example', 'shop.example', 80, 'shop.example', '/'],
  ['https://shop.example/a/../b?x=%2F', 'shop.example', 443, 'shop.example', '/a/../b?x=%2F'],
  ['HTTP://Shop.example:8080/a', 'shop.example', 8080, 'shop.example:8080', '/a'],
  ['http://[::1]:8080/a', '::1', 8080, '[::1]:8080', '/a'],
  ['http://shop.example?a=b#c', 'shop.example', 80, 'shop.example', '/?a=b'],
  ['http://shop.example/a b/ü', 'shop.example', 80, 'shop.example', '/a%20b/%C3%BC'],
  ['http://shop.example/\r\nx-a: b', 'shop.example', 80, 'shop.example', '/%0D%0Ax-a:%20b'],
])('%j', (url, hostname, port, host, target) => {
  expect(parseEndpoint(url)).toMatchObject({ hostname, port, host, target });
});

it.each([
  ['no scheme', 'shop.example/a'],
  ['another scheme', 'ftp://shop.example/'],
  ['no host', 'http:///a'],
  ['a placeholder left over', 'http://{host}/a'],
  ['REST fact 90: a port below 1024', 'http://shop.example:22/'],
  ['a port that is none', 'http://shop.example:99999/'],
  ['a user before another host', 'http://shop.example@evil.example/'],
  ['a backslash', 'http://shop.example\\@evil.example/'],
])('%s is no address', (_, url) => {
  expect(parseEndpoint(url)).toBeUndefined();
});

it('no path leads to another host, and none splits a request', () => {
  fc.assert(
    fc.property(fc.string(), (rest) => {
      const address = parseEndpoint(`http://shop.example/${rest}`);
      expect(address?.host).toBe('shop.example');
      expect(address?.target).toMatch(/^[\x21-\x7e]*$/);
    }),
  );
});
