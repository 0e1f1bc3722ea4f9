import type { Json } from '../../../../../gateway/document/document.ts';
import { duplicateMethod } from '../../../../../gateway/lint/rules/rest/duplicate-method.ts';
import { cleanRest, restWith, saidOfRest } from '../../rest-document.ts';

const operation: Json = { responses: {} };

describe('methods of one resource', () => {
  test('a clean document passes', () => expect(saidOfRest(duplicateMethod, cleanRest)).toEqual([]));

  test.each<[string, string, Json, string[]]>([
    [
      'the same method twice',
      '/paths/~1a~1{id}~1',
      { get: operation },
      [
        'error duplicate-method /paths/~1a~1{id}~1/get GET /a/{id} is declared twice, here and at /a/{id}: slashes at the end of a path do not count.',
      ],
    ],
    ['another method', '/paths/~1a~1{id}~1', { put: operation }, []],
    ['another path', '/paths/~1b', { get: operation }, []],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(duplicateMethod, restWith(pointer, value))).toEqual(want);
  });
});
