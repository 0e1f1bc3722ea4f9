import { GatewayError } from '../../../gateway/gateway-error.ts';
import { traceHeader } from '../../../gateway/listen/trace-header.ts';
import { decodedPath } from '../../../gateway/listen/path.ts';

test.each([
  ['/a/b', '/a/b'],
  ['/a%20b', '/a b'],
  ['/%40id%2Fa%23b', '/@id/a#b'],
  ['/a%3Fb%3Fc', '/a'],
  ['/%252F', '/%2F'],
  ['/%C3%A9', '/é'],
])('facts 4, 5: %s is %s', (path, want) => {
  expect(decodedPath(path)).toBe(want);
});

test.each(['/%', '/%zz', '/%ff', '/%00', '/%0d%0a', '/%7f'])('%s is refused', (path) => {
  expect(() => decodedPath(path)).toThrow(GatewayError);
});

test('fact 10: a trace id is the second in hexadecimal, and random digits', () => {
  expect(traceHeader(1_795_262_400_999, 'abc')).toBe('Root=1-6b0187c0-abc');
});
