import type { Json } from '../../../../../gateway/document/document.ts';
import { routePath } from '../../../../../gateway/lint/rules/http/route-path.ts';
import { clean, said, withValue } from '../../document.ts';

test('a document that is clean', () => expect(said(routePath, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'a path without its slash (import fact 203)',
    '/paths/$default',
    {},
    [
      'warning route-path /paths/$default Parse issue: attribute paths. Resource $default should start with /',
    ],
  ],
  ['an extension among the paths', '/paths/x-a', {}, []],
])('%s', (_name, pointer, value, want) =>
  expect(said(routePath, withValue(pointer, value))).toEqual(want),
);
