import {
  pathFaults,
  prefixesOf,
  resourcesOf,
} from '../../../../gateway/deployment/rest/resources.ts';

const placed = (paths: readonly string[]) => paths.map((path) => ({ path, resourcePath: path }));

const faultsOf = (paths: readonly string[]): string[] =>
  pathFaults(placed(paths)).map(({ path, fault }) => `${path} ${fault}`);

const PATH_PART =
  "Resource's path part only allow a-zA-Z0-9._-: and curly braces at the beginning and the end.";

describe('the resources of a REST API', () => {
  test('every prefix of a path is one (import fact 161)', () => {
    const paths = placed(['/a/b', '/a/{id}', '/']);
    expect([...resourcesOf('api', paths).keys()]).toEqual(['/', '/a', '/a/b', '/a/{id}']);
    expect(prefixesOf(paths)).toEqual(['/a', '/a/b', '/a/{id}']);
  });

  test('ids have six characters, the root’s ten; the same path has the same one', () => {
    const resources = resourcesOf('api', placed(['/a', '/b']));
    const ids = [...resources.values()].map(({ id }) => id);
    expect(ids.map((id) => id.replaceAll(/[a-z0-9]/g, '.'))).toEqual([
      '..........',
      '......',
      '......',
    ]);
    expect(new Set(ids).size).toBe(3);
    const again = resourcesOf('api', placed(['/b']));
    expect(again.get('/b')).toEqual(resources.get('/b'));
  });

  test.each<[string, string[], string[]]>([
    [
      'a second variable beside one (REST fact 13)',
      ['/{id}', '/{proxy+}'],
      [
        '/{proxy+} A sibling ({id}) of this resource already has a variable path part -- only one is allowed',
      ],
    ],
    [
      'a second variable above a child (import fact 179)',
      ['/a/{x}', '/a/{y}/b'],
      [
        '/a/{y}/b A sibling ({x}) of this resource already has a variable path part -- only one is allowed',
      ],
    ],
    [
      'a child of a greedy variable (REST fact 13)',
      ['/{proxy+}/a'],
      ['/{proxy+}/a Cannot create a child of a resource with a greedy path variable: {proxy+}'],
    ],
    ...['/a b', '/x{id}', '/{id}.json', '/a*', '/a%20b', '/{a}{b}', '/a//b', '/{a:[0-9]+}'].map(
      (path): [string, string[], string[]] => [
        `the path part of ${path} (REST fact 22)`,
        [path],
        [`${path} ${PATH_PART}`],
      ],
    ),
  ])('%s is refused', (_name, paths, faults) => {
    expect(faultsOf(paths)).toEqual(faults);
  });

  test('a path that is refused has no resource', () => {
    expect([...resourcesOf('api', placed(['/a/b c/d'])).keys()]).toEqual(['/', '/a']);
  });

  test('the same variable at both, letters, digits and _-.,: are taken (REST fact 22)', () => {
    expect(faultsOf(['/{x}', '/{x}/b', '/a_b-c.d,e:f9', '/{x}/{rest+}'])).toEqual([]);
  });
});
