import type { Json } from '../../../../../gateway/document/document.ts';
import { routeKey } from '../../../../../gateway/lint/rules/http/route-key.ts';
import { clean, said, withValue } from '../../document.ts';

test('a document that is clean', () => expect(said(routeKey, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  ['a greedy variable that is first and last', '/paths/~1{p+}', {}, []],
  [
    'a greedy variable that is first, and not last',
    '/paths/~1{p+}~1b',
    {},
    [
      'error route-key /paths/~1{p+}~1b A greedy variable takes the rest of the path: nothing can follow {p+}.',
    ],
  ],
  ['what is no path, of which another rule tells', '/paths/x~1y{id}', {}, []],
  [
    'a greedy variable in the middle (HTTP fact 50)',
    '/paths/~1a~1{p+}~1b',
    {},
    [
      'error route-key /paths/~1a~1{p+}~1b A greedy variable takes the rest of the path: nothing can follow {p+}.',
    ],
  ],
  ['a greedy variable at the end', '/paths/~1a~1b~1{p+}', {}, []],
  [
    'a variable that is part of a segment',
    '/paths/~1x{id}',
    {},
    ['error route-key /paths/~1x{id} A path variable is a whole segment; "x{id}" is not.'],
  ],
  [
    'two variables of one name',
    '/paths/~1{a}~1{a}',
    {},
    ['error route-key /paths/~1{a}~1{a} Two variables of this path have the same name.'],
  ],
  ['two variables', '/paths/~1{a}~1{b}', {}, []],
])('%s', (_name, pointer, value, want) =>
  expect(said(routeKey, withValue(pointer, value))).toEqual(want),
);
