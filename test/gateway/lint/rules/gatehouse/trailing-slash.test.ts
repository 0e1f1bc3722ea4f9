import type { Json } from '../../../../../gateway/document/document.ts';
import { trailingSlash } from '../../../../../gateway/lint/rules/gatehouse/trailing-slash.ts';
import { clean, said, withValue } from '../../document.ts';

const told = (path: string, pointer: string, first: string): string =>
  `error gatehouse/trailing-slash ${pointer} POST ${path} and POST ${first} differ in a slash at the end alone: they are one route here.`;

describe('a slash at the end of a path (HTTP facts 15, 51)', () => {
  test('a document that is clean', () => expect(said(trailingSlash, clean)).toEqual([]));

  test.each<[string, string, Json, string[]]>([
    ['more', '/paths/~1b~1', { post: {} }, [told('/b/', '/paths/~1b~1/post', '/b')]],
    ['with another method', '/paths/~1b~1', { put: {} }, []],
    ['of a path of its own', '/paths/~1c~1', { post: {} }, []],
    ['that is all there is', '/paths/~1', { post: {} }, []],
  ])('%s', (_name, pointer, value, want) =>
    expect(said(trailingSlash, withValue(pointer, value))).toEqual(want),
  );

  test('beside variables of other names', () => {
    const paths = { '/a/{x}': { post: {} }, '/a/{y}/': { post: {} }, '/a/{z}': { post: {} } };
    expect(said(trailingSlash, withValue('/paths', paths))).toEqual([
      told('/a/{y}/', '/paths/~1a~1{y}~1/post', '/a/{x}'),
    ]);
  });

  test('serve refuses as well', () => expect(trailingSlash.stopsServe).toBe(true));
});
