import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'an operation that callers should leave',
    { head: { '/paths/~1a~1{id}/get/deprecated': true } },
    [
      [
        'notable',
        'GET /a/{id}',
        'head/paths/~1a~1{id}/get/deprecated',
        'Callers are told to leave it.',
        false,
        true,
      ],
    ],
  ],
  [
    'one that they need not leave any more',
    { base: { '/paths/~1a~1{id}/get/deprecated': true } },
    [
      [
        'compatible',
        'GET /a/{id}',
        'base/paths/~1a~1{id}/get/deprecated',
        'It is deprecated no longer.',
        true,
        false,
      ],
    ],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/deprecated')).toEqual(want);
});
