import fc from 'fast-check';
import type { Route } from '../../../gateway/deployment/deployment.ts';
import { compileMatcher } from '../../../gateway/deployment/matcher.ts';

const route = (key: string): Route => {
  const [method = '', path = ''] = key === '$default' ? ['ANY', '$default'] : key.split(' ');
  return {
    key,
    method,
    path,
    pointer: '',
    authorizer: undefined,
    throttle: undefined,
    integration: {
      type: 'lambda',
      functionName: 'fn',
      payloadFormatVersion: '2.0',
      pointer: '',
      timeoutInMillis: 30_000,
      requestParameters: undefined,
      responseParameters: undefined,
    },
  };
};

const match = (keys: readonly string[], request: string): string => {
  const [method = '', path = ''] = request.split(' ');
  const found = compileMatcher(keys.map(route))(method, path);
  if (found === undefined) return 'none';
  const parameters = found.pathParameters === undefined ? '' : JSON.stringify(found.pathParameters);
  return found.route.key + parameters;
};

/** Routes, a request, what takes it: `none`, or the key with the path parameters as JSON. */
const cases: readonly (readonly [facts: string, keys: string[], request: string, want: string])[] =
  [
    ['46', ['GET /a/b'], 'GET /a/b', 'GET /a/b'],
    ['46', ['GET /a/b'], 'GET /a', 'none'],
    ['46', ['GET /a/b'], 'GET /a/b/c', 'none'],
    ['46', ['GET /', '$default'], 'GET /', 'GET /'],
    ['46', ['GET /', '$default'], 'GET /x', '$default'],
    ['47', ['GET /{a}', 'GET /b'], 'GET /b', 'GET /b'],
    ['47', ['GET /{a}/c', 'GET /b/{d}'], 'GET /b/c', 'GET /b/{d}{"d":"c"}'],
    ['47', ['GET /b/x', 'GET /{a}/c'], 'GET /b/c', 'GET /{a}/c{"a":"b"}'],
    ['47', ['POST /b', 'GET /{a}'], 'GET /b', 'GET /{a}{"a":"b"}'],
    [
      '47',
      ['ANY /{x}/b/{proxy+}', 'ANY /a/{proxy+}'],
      'GET /a/b/c',
      'ANY /{x}/b/{proxy+}{"x":"a","proxy":"c"}',
    ],
    ['47', ['GET /a/{proxy+}', 'ANY /{proxy+}'], 'POST /a/b', 'ANY /{proxy+}{"proxy":"a/b"}'],
    ['49', ['ANY /a/{proxy+}'], 'GET /a', 'none'],
    ['49', ['ANY /a/{proxy+}'], 'GET /a/', 'none'],
    ['49', ['ANY /{proxy+}'], 'GET //', 'none'],
    ['15', ['GET /a'], 'GET /a/', 'GET /a'],
    ['15', ['GET /{a}'], 'GET /x/', 'GET /{a}{"a":"x"}'],
    ['50', ['ANY /a'], 'TRACE /a', 'none'],
    ['50', ['$default'], 'PROPFIND /a', 'none'],
    ['46', ['GET /{a}'], 'GET //', 'none'],
    ['46', ['$default', 'GET /a'], 'GET /x/../a', 'none'],
    ['46', ['$default', 'GET /a'], 'GET /./a', 'none'],
    ['46', ['$default', 'GET /a'], 'GET //a', '$default'],
    ['46', ['GET /{__proto__}'], 'GET /x', 'GET /{__proto__}{"__proto__":"x"}'],
  ];

test.each(cases)('fact %s: %j on %s is %s', (_facts, keys, request, want) => {
  expect(match(keys, request)).toBe(want);
});

const segment = fc.constantFrom('a', 'b', 'c');
const pathSegment = fc.oneof(segment, fc.constant('{v}'));
const method = fc.constantFrom('GET', 'ANY');
const full = fc.array(pathSegment, { minLength: 1, maxLength: 4 });
const greedy = fc.array(pathSegment, { maxLength: 3 }).map((it) => [...it, '{g+}']);
const key = fc
  .tuple(method, fc.oneof(full, greedy))
  .map(([it, segments]) => `${it} /${segments.join('/')}`);

/** The rules of facts 46 and 47 as an order over all routes that could take the request. */
function expected(keys: readonly string[], verb: string, segments: readonly string[]): string {
  const fits = keys.filter((it) => {
    const [own = '', path = ''] = it.split(' ');
    const parts = path.slice(1).split('/');
    const isGreedy = parts.at(-1) === '{g+}';
    const fixed = isGreedy ? parts.slice(0, -1) : parts;
    const length = isGreedy ? segments.length > fixed.length : segments.length === fixed.length;
    const same = fixed.every((part, at) => part === '{v}' || part === segments[at]);
    return length && same && (own === 'ANY' || own === verb);
  });
  const rank = (it: string): string => {
    const [own = '', path = ''] = it.split(' ');
    const parts = path.slice(1).split('/');
    const isGreedy = parts.at(-1) === '{g+}';
    const shape = parts.map((part) => (part.startsWith('{') ? '1' : '0')).join('');
    const length = isGreedy ? String(9 - parts.length) : '0';
    return `${isGreedy ? '1' : '0'} ${length} ${shape} ${own === 'ANY' ? '1' : '0'}`;
  };
  return fits.sort((a, b) => rank(a).localeCompare(rank(b)))[0] ?? 'none';
}

test('the matcher follows the order of facts 46 and 47 for any routes', () => {
  const request = fc.array(segment, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.uniqueArray(key, { maxLength: 12 }), request, (keys, segments) => {
      const found = compileMatcher(keys.map(route))('GET', `/${segments.join('/')}`);
      expect(found?.route.key ?? 'none').toBe(expected(keys, 'GET', segments));
    }),
  );
});
