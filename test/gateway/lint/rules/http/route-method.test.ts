import type { Json } from '../../../../../gateway/document/document.ts';
import { routeMethod } from '../../../../../gateway/lint/rules/http/route-method.ts';
import { clean, said, withValue } from '../../document.ts';

test('a document that is clean', () => expect(said(routeMethod, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'TRACE (HTTP fact 50)',
    '/paths/~1c/trace',
    {},
    [
      'warning route-method /paths/~1c/trace An HTTP API has no TRACE routes: this operation is dropped.',
    ],
  ],
  ['PATCH', '/paths/~1c/patch', {}, []],
])('%s', (_name, pointer, value, want) =>
  expect(said(routeMethod, withValue(pointer, value))).toEqual(want),
);
