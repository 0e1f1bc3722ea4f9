import { basePathOf } from '../../../gateway/deployment/base-path.ts';
import { operationsOf } from '../../../gateway/deployment/operations.ts';

const server = (url: string, basePath?: string): object => ({
  url,
  ...(basePath !== undefined && { variables: { basePath: { default: basePath } } }),
});

test.each([
  ['an address', server('https://api.example/a/b/c'), ['', '/a/b/c', '/b/c']],
  ['a path alone', server('/a/b/'), ['', '/a/b', '/b']],
  ['one segment', server('/a'), ['', '/a', '']],
  ['no path', server('https://api.example'), ['', '', '']],
  ['the root', server('/'), ['', '', '']],
  ['a variable', server('https://api.example/{basePath}', 'v1/x'), ['', '/v1/x', '/x']],
])('facts 158, 159: %s: ignore, prepend, split', (_name, first, want) => {
  const root = { servers: [first] } as never;
  expect((['ignore', 'prepend', 'split'] as const).map((mode) => basePathOf(root, mode))).toEqual(
    want,
  );
});

test('a base path stands before each path, but not before the default route', () => {
  const paths = { '/': { get: {} }, '/e': { get: {} }, '/$default': { get: {} } };
  expect(operationsOf({ paths }, '/a').map(({ key }) => key)).toEqual([
    'GET /a',
    'GET /a/e',
    '$default',
  ]);
});
