import type { Json } from '../../../../../gateway/document/document.ts';
import { noMethods } from '../../../../../gateway/lint/rules/gatehouse/no-methods.ts';
import { cleanRest, restWith, saidOfRest } from '../../rest-document.ts';

describe('an API without methods (import fact 175)', () => {
  test('a clean document passes', () => expect(saidOfRest(noMethods, cleanRest)).toEqual([]));

  test.each<[string, string, Json, string[]]>([
    [
      'no path',
      '/paths',
      {},
      ["error gatehouse/no-methods /paths The REST API doesn't contain any methods"],
    ],
    [
      'paths without methods',
      '/paths',
      { '/a': { trace: {} } },
      ["error gatehouse/no-methods /paths The REST API doesn't contain any methods"],
    ],
    [
      'no paths at all',
      '/paths',
      undefined as never,
      ["error gatehouse/no-methods  The REST API doesn't contain any methods"],
    ],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(noMethods, restWith(pointer, value))).toEqual(want);
  });
});
