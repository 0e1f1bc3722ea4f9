import type { Json } from '../../../../../gateway/document/document.ts';
import { pathSlash } from '../../../../../gateway/lint/rules/openapi/path-slash.ts';
import { clean, said, withValue } from '../../document.ts';
import { cleanRest, restWith, saidOfRest } from '../../rest-document.ts';

const operation: Json = { responses: {} };

describe('paths that do not begin with a slash (import fact 195)', () => {
  test('a clean document passes', () => expect(saidOfRest(pathSlash, cleanRest)).toEqual([]));

  test.each<[string, string, Json, string[]]>([
    [
      'one without',
      '/paths/a',
      { get: operation },
      ['warning path-slash /paths/a Parse issue: attribute paths. Resource a should start with /'],
    ],
    ['one with it', '/paths/~1b', { get: operation }, []],
    ['an extension', '/paths/x-note', 'any', []],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(pathSlash, restWith(pointer, value))).toEqual(want);
  });
});

test('the default route of an HTTP API without its slash (import fact 203)', () =>
  expect(said(pathSlash, withValue('/paths/$default', {}))).toEqual([
    'warning path-slash /paths/$default Parse issue: attribute paths. Resource $default should start with /',
  ]));

test('a clean HTTP API passes', () => expect(said(pathSlash, clean)).toEqual([]));
