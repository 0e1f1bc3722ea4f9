import type { Json } from '../../../../../gateway/document/document.ts';
import { routeConflict } from '../../../../../gateway/lint/rules/http/route-conflict.ts';
import { clean, said, withValue } from '../../document.ts';

test('a document that is clean', () => expect(said(routeConflict, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'a default route by its mark elsewhere (import fact 202)',
    '/paths',
    { '/$default': { get: {} }, '/x': { get: { isDefaultRoute: true }, put: {} } },
    ['error route-conflict /paths/~1x/get GET /x and GET /$default are the same route.'],
  ],
  [
    'variables of other names (HTTP fact 51)',
    '/paths/~1a~1{other}',
    { get: {} },
    [
      'error route-conflict /paths/~1a~1{other}/get GET /a/{other} and GET /a/{id} are the same route.',
    ],
  ],
  ['another method', '/paths/~1a~1{other}', { put: {} }, []],
  [
    'greedy variables of other names',
    '/paths/~1p~1{a+}',
    { get: {}, 'x-amazon-apigateway-any-method': {} },
    [],
  ],
  ['a path with a slash more, which AWS may keep apart', '/paths/~1b~1', { post: {} }, []],
  ['a variable in place of text', '/paths/~1{b}', { post: {} }, []],
  ['a greedy variable in place of one that is not', '/paths/~1a~1{id+}', { get: {} }, []],
  ['the root twice: by its path, and as the default route', '/paths/~1$default', { get: {} }, []],
  [
    'a default route by path and one by its mark (import fact 202)',
    '/paths/~1$default',
    { 'x-amazon-apigateway-any-method': {}, get: { isDefaultRoute: true } },
    [
      'error route-conflict /paths/~1$default/get GET /$default and ANY /$default are the same route.',
    ],
  ],
  [
    'one default route',
    '/paths/~1$default',
    { 'x-amazon-apigateway-any-method': { isDefaultRoute: true } },
    [],
  ],
])('%s', (_name, pointer, value, want) =>
  expect(said(routeConflict, withValue(pointer, value))).toEqual(want),
);
