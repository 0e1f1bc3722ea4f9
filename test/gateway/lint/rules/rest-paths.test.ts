import type { Json } from '../../../../gateway/document/document.ts';
import { restPaths } from '../../../../gateway/lint/rules/rest-paths.ts';
import { cleanRest, restWith, saidOfRest } from '../rest-document.ts';

const operation: Json = { responses: {} };

describe('paths of a REST API', () => {
  test('a clean document passes', () => expect(saidOfRest(restPaths, cleanRest)).toEqual([]));

  test.each<[string, string, Json, string[]]>([
    [
      'a second variable (REST fact 13)',
      '/paths/~1a~1{other}~1b',
      { get: operation },
      [
        "error resource-path /paths/~1a~1{other}~1b Unable to create resource at path '/a/{other}/b': A sibling ({id}) of this resource already has a variable path part -- only one is allowed",
      ],
    ],
    ['the same variable', '/paths/~1a~1{id}~1b', { get: operation }, []],
    [
      'the same method twice',
      '/paths/~1a~1{id}~1',
      { get: operation },
      [
        'error resource-path /paths/~1a~1{id}~1/get GET /a/{id} is declared twice, here and at /a/{id}: slashes at the end of a path do not count.',
      ],
    ],
    ['another method', '/paths/~1a~1{id}~1', { put: operation }, []],
    [
      'a path without a slash (import fact 195)',
      '/paths/a',
      { get: operation },
      [
        'warning resource-path /paths/a Parse issue: attribute paths. Resource a should start with /.',
        'error gatehouse/dropped-operation /paths/a An import makes no resource of a: begin it with a slash.',
      ],
    ],
    [
      'a reserved path (REST fact 22)',
      '/paths/~1ping',
      { get: operation },
      [
        'warning gatehouse/reserved-path /paths/~1ping /ping is reserved for health checks of API Gateway: a custom domain may not bring calls there (fact 22).',
      ],
    ],
    [
      'TRACE (REST fact 19)',
      '/paths/~1x',
      { trace: operation },
      [
        'warning resource-method /paths/~1x/trace A REST API has no TRACE methods: this operation is dropped (fact 19).',
      ],
    ],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(restPaths, restWith(pointer, value))).toEqual(want);
  });

  test('a base path counts (REST fact 222)', () => {
    const root = restWith('/servers/0/url', 'https://h/a b');
    expect(saidOfRest(restPaths, root)).toEqual([]);
    expect(saidOfRest(restPaths, root, { import: { basepath: 'prepend' } })).toEqual([
      "error resource-path /paths/~1a~1{id} Unable to create resource at path '/a b/a/{id}': Resource's path part only allow a-zA-Z0-9._-: and curly braces at the beginning and the end.",
    ]);
  });
});
