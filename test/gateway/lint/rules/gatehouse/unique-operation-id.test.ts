import type { Json } from '../../../../../gateway/document/document.ts';
import { uniqueOperationId } from '../../../../../gateway/lint/rules/gatehouse/unique-operation-id.ts';
import { clean, postB, said, withValue } from '../../document.ts';

describe('operation ids', () => {
  test('a clean document passes', () => expect(said(uniqueOperationId, clean)).toEqual([]));

  test.each<[string, string, Json | undefined, string[]]>([
    [
      'an empty one, twice',
      '/paths',
      { '/a': { get: { operationId: '' }, put: { operationId: '' } } },
      [],
    ],
    [
      'one that is taken',
      `${postB}/operationId`,
      'getA',
      [
        'error gatehouse/unique-operation-id /paths/~1b/post/operationId operationId "getA" of POST /b is taken by GET /a/{id}.',
      ],
    ],
    ['none', `${postB}/operationId`, undefined, []],
  ])('%s', (_, pointer, value, want) =>
    expect(said(uniqueOperationId, withValue(pointer, value))).toEqual(want),
  );
});
