import type { Json } from '../../../../../gateway/document/document.ts';
import { contextOf } from '../../../../../gateway/lint/context.ts';
import { resourcePath } from '../../../../../gateway/lint/rules/rest/resource-path.ts';
import { cleanRest, restWith, saidOfRest } from '../../rest-document.ts';

const operation: Json = { responses: {} };

describe('paths that a REST API has', () => {
  test('a clean document passes', () => expect(saidOfRest(resourcePath, cleanRest)).toEqual([]));

  test.each<[string, string, Json, string[]]>([
    [
      'a second variable (REST fact 13, import fact 179)',
      '/paths/~1a~1{other}~1b',
      { get: operation },
      [
        "error resource-path /paths/~1a~1{other}~1b Unable to create resource at path '/a/{other}/b': A sibling ({id}) of this resource already has a variable path part -- only one is allowed",
      ],
    ],
    ['the same variable', '/paths/~1a~1{id}~1b', { get: operation }, []],
    [
      'below a greedy one (import fact 180)',
      '/paths/~1p~1{q+}~1b',
      { get: operation },
      [
        "error resource-path /paths/~1p~1{q+}~1b Unable to create resource at path '/p/{q+}/b': Cannot create a child of a resource with a greedy path variable: {q+}",
      ],
    ],
    ['a greedy one at the end', '/paths/~1p~1{q+}', { get: operation }, []],
    [
      'part of a part as a variable (import fact 178)',
      '/paths/~1x{id}',
      { get: operation },
      [
        "error resource-path /paths/~1x{id} Unable to create resource at path '/x{id}': Resource's path part only allow a-zA-Z0-9._-: and curly braces at the beginning and the end.",
      ],
    ],
    ['all that a part may have (REST fact 22)', '/paths/~1A_b-c.d,e:f9', { get: operation }, []],
    ['a path without operation', '/paths/~1a b', { summary: 's' }, []],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(resourcePath, restWith(pointer, value))).toEqual(want);
  });

  test('a base path counts where it is put before (REST fact 222, import fact 159)', () => {
    const root = restWith('/servers/0/url', 'https://h/a b');
    expect(saidOfRest(resourcePath, root)).toEqual([]);
    expect(saidOfRest(resourcePath, root, { import: { basepath: 'prepend' } })).toEqual([
      "error resource-path /paths/~1a~1{id} Unable to create resource at path '/a b/a/{id}': Resource's path part only allow a-zA-Z0-9._-: and curly braces at the beginning and the end.",
    ]);
    expect(saidOfRest(resourcePath, root, { import: { basepath: 'split' } })).toEqual([]);
  });

  test.each([
    ['/paths/~1a~1{other}', 'Give the variable the same name wherever it stands at that place.'],
    ['/paths/~1p~1{q+}~1b', 'Let the greedy variable be the last part of the path.'],
    ['/paths/~1x y', undefined],
  ])('how to mend %s', (pointer, remedy) => {
    const root = restWith(pointer, { get: operation });
    const [remark] = resourcePath.check?.(contextOf({ root } as never, 'rest', {})) ?? [];
    expect(remark?.remedy).toBe(remedy);
  });
});
