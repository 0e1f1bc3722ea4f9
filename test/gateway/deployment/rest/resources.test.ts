import { resourcesOf } from '../../../../gateway/deployment/rest/resources.ts';

const given = (paths: readonly string[]): readonly [string[], string[]] => {
  const reported: string[] = [];
  const operations = paths.map((path) => ({ path, resourcePath: path }));
  const resources = resourcesOf('api', operations, (rule, pointer, message) =>
    reported.push(`${rule} ${pointer} ${message}`),
  );
  return [[...resources.keys()], reported];
};

const refusal = (pointer: string, path: string, message: string): string =>
  `resource-path /paths/${pointer} Unable to create resource at path '${path}': ${message}`;

const PATH_PART =
  "Resource's path part only allow a-zA-Z0-9._-: and curly braces at the beginning and the end.";

describe('the resources of a REST API', () => {
  test('every prefix of a path is one (import fact 161)', () => {
    expect(given(['/a/b', '/a/{id}', '/'])).toEqual([['/', '/a', '/a/b', '/a/{id}'], []]);
  });

  test('ids have six characters, the root’s ten; the same path has the same one', () => {
    const resources = resourcesOf(
      'api',
      [
        { path: '/a', resourcePath: '/a' },
        { path: '/b', resourcePath: '/b' },
      ],
      () => undefined,
    );
    const ids = [...resources.values()].map(({ id }) => id);
    expect(ids.map((id) => id.replaceAll(/[a-z0-9]/g, '.'))).toEqual([
      '..........',
      '......',
      '......',
    ]);
    expect(new Set(ids).size).toBe(3);
    const again = resourcesOf('api', [{ path: '/b', resourcePath: '/b' }], () => undefined);
    expect(again.get('/b')).toEqual(resources.get('/b'));
  });

  test.each<[string, string[], string[]]>([
    [
      'a second variable beside one (REST fact 13)',
      ['/{id}', '/{proxy+}'],
      [
        refusal(
          '~1{proxy+}',
          '/{proxy+}',
          'A sibling ({id}) of this resource already has a variable path part -- only one is allowed',
        ),
      ],
    ],
    [
      'a second variable above a child (import fact 179)',
      ['/a/{x}', '/a/{y}/b'],
      [
        refusal(
          '~1a~1{y}~1b',
          '/a/{y}/b',
          'A sibling ({x}) of this resource already has a variable path part -- only one is allowed',
        ),
      ],
    ],
    [
      'a child of a greedy variable (REST fact 13)',
      ['/{proxy+}/a'],
      [
        refusal(
          '~1{proxy+}~1a',
          '/{proxy+}/a',
          'Cannot create a child of a resource with a greedy path variable: {proxy+}',
        ),
      ],
    ],
    ...['/a b', '/x{id}', '/{id}.json', '/a*', '/a%20b', '/{a}{b}', '/a//b', '/{a:[0-9]+}'].map(
      (path): [string, string[], string[]] => [
        `the path part of ${path} (REST fact 22)`,
        [path],
        [refusal(path.replaceAll('/', '~1'), path, PATH_PART)],
      ],
    ),
  ])('%s is refused', (_name, paths, reported) => {
    expect(given(paths)[1]).toEqual(reported);
  });

  test('the same variable at both, letters, digits and _-.,: are taken (REST fact 22)', () => {
    expect(given(['/{x}', '/{x}/b', '/a_b-c.d,e:f9', '/{x}/{rest+}'])[1]).toEqual([]);
  });
});
