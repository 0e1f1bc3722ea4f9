import type { Json } from '../../../../gateway/document/document.ts';
import { routeKeys } from '../../../../gateway/lint/rules/route-keys.ts';
import { clean, said, withValue } from '../document.ts';

describe('route keys', () => {
  test('a clean document passes', () => expect(said(routeKeys, clean)).toEqual([]));

  test.each<[string, string, Json | undefined, string[]]>([
    [
      'a greedy variable in the middle (fact 50)',
      '/paths/~1a~1{p+}~1b',
      {},
      [
        'error route-keys /paths/~1a~1{p+}~1b A greedy variable, {name+}, takes the rest of the path and must be its last segment (fact 50).',
      ],
    ],
    ['a greedy variable at the end', '/paths/~1a~1{p+}', {}, []],
    [
      'a variable that is part of a segment',
      '/paths/~1x{id}',
      {},
      ['error route-keys /paths/~1x{id} A path variable is a whole segment; "x{id}" is not.'],
    ],
    [
      'a variable twice',
      '/paths/~1{a}~1{a}',
      {},
      ['error route-keys /paths/~1{a}~1{a} Two variables of this path have the same name.'],
    ],
    [
      '$default without a slash (fact 203)',
      '/paths/$default',
      {},
      [
        'warning route-keys /paths/$default Parse issue: attribute paths. Resource $default should start with / (fact 203).',
      ],
    ],
    ['/$default', '/paths/~1$default', {}, []],
    [
      'the same route under another variable (fact 51)',
      '/paths/~1a~1{other}',
      { get: {} },
      [
        'error route-keys /paths/~1a~1{other}/get GET /a/{other} and GET /a/{id} are the same route: variables compare by position.',
      ],
    ],
    ['another method under another variable', '/paths/~1a~1{other}', { put: {} }, []],
    ['a greedy variable beside a plain one', '/paths/~1a~1{other+}', { get: {} }, []],
    [
      'TRACE (fact 50)',
      '/paths/~1c',
      { trace: {} },
      [
        'warning route-keys /paths/~1c/trace An HTTP API has no TRACE routes: this operation is dropped.',
      ],
    ],
  ])('%s', (_, pointer, value, want) =>
    expect(said(routeKeys, withValue(pointer, value))).toEqual(want),
  );
});
