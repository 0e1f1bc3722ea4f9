import fc from 'fast-check';
import { parseEndpoint } from '../../../gateway/integration/endpoint-address.ts';
import type { EndpointAddress } from '../../../gateway/integration/endpoint-address.ts';

it.each<[string, Partial<EndpointAddress>]>([
  [
    'http://shop.example',
    { hostname: 'shop.example', port: 80, host: 'shop.example', target: '/' },
  ],
  [
    'https://shop.example/a/../b?x=%2F',
    { hostname: 'shop.example', port: 443, host: 'shop.example', target: '/a/../b?x=%2F' },
  ],
  [
    'HTTP://Shop.example:8080/a',
    { hostname: 'shop.example', port: 8080, host: 'shop.example:8080', target: '/a' },
  ],
  ['http://[::1]:8080/a', { hostname: '::1', port: 8080, host: '[::1]:8080', target: '/a' }],
  [
    'http://shop.example?a=b#c',
    { hostname: 'shop.example', port: 80, host: 'shop.example', target: '/?a=b' },
  ],
  [
    'http://shop.example/a b/ü',
    { hostname: 'shop.example', port: 80, host: 'shop.example', target: '/a%20b/%C3%BC' },
  ],
  [
    'http://shop.example/\r\nx-a: b',
    { hostname: 'shop.example', port: 80, host: 'shop.example', target: '/%0D%0Ax-a:%20b' },
  ],
])('%j', (url, address) => {
  expect(parseEndpoint(url)).toMatchObject(address);
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
