import { routeChanges } from '../../../local/watch/route-changes.ts';

const one = { operationId: 'one' };

test.each<[string, object, object, readonly string[]]>([
  ['nothing', { '/a': { get: one } }, { '/a': { get: { ...one } } }, []],
  ['a route more', { '/a': { get: one } }, { '/a': { get: one, post: one } }, ['+ POST /a']],
  [
    'a route less',
    { '/a': { get: one }, '/b': { put: one } },
    { '/a': { get: one } },
    ['- PUT /b'],
  ],
  [
    'another operation',
    { '/a': { get: one } },
    { '/a': { get: { ...one, security: [] } } },
    ['~ GET /a'],
  ],
  [
    'another path',
    { '/a': { get: one } },
    { '/b': { 'x-amazon-apigateway-any-method': one } },
    ['+ ANY /b', '- GET /a'],
  ],
])('%s', (_, before, after, want) => {
  expect(routeChanges({ paths: before }, { paths: after })).toEqual(want);
});

test('a document without paths has no routes', () => {
  expect(routeChanges({}, {})).toEqual([]);
});
