import type { Json } from '../../../../../gateway/document/document.ts';
import { droppedOperation } from '../../../../../gateway/lint/rules/gatehouse/dropped-operation.ts';
import { cleanRest, restWith, saidOfRest } from '../../rest-document.ts';

describe('paths that make no resources (import fact 195)', () => {
  test('a clean document passes', () =>
    expect(saidOfRest(droppedOperation, cleanRest)).toEqual([]));

  test.each<[string, string, Json, string[]]>([
    [
      'one without a slash',
      '/paths/a',
      {},
      ['error gatehouse/dropped-operation /paths/a An import makes no resource of a.'],
    ],
    ['one with it', '/paths/~1b', {}, []],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(droppedOperation, restWith(pointer, value))).toEqual(want);
  });
});
