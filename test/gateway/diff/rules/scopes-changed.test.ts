import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'scopes where none was asked for',
    {
      base: { '/paths/~1a~1{id}/get/security': [{ pool: [] }] },
      head: { '/paths/~1a~1{id}/get/security': [{ pool: ['a'] }] },
    },
    [
      [
        'breaking',
        'GET /a/{id}',
        'head/paths/~1a~1{id}/get/security',
        'Tokens without `a` are refused.',
        [],
        ['a'],
      ],
    ],
  ],
  [
    'a scope less of two',
    {
      base: { '/paths/~1a~1{id}/get/security': [{ pool: ['a', 'b'] }] },
      head: { '/paths/~1a~1{id}/get/security': [{ pool: ['a'] }] },
    },
    [
      [
        'breaking',
        'GET /a/{id}',
        'head/paths/~1a~1{id}/get/security',
        'Tokens with `b` and without `a` are refused.',
        ['a', 'b'],
        ['a'],
      ],
    ],
  ],
  [
    'a scope more, one of which is enough (HTTP fact 61)',
    {
      of: 'http',
      base: { '/paths/~1a/get/security': [{ jwt: ['a'] }] },
      head: { '/paths/~1a/get/security': [{ jwt: ['b', 'a'] }] },
    },
    [
      [
        'notable',
        'GET /a',
        'head/paths/~1a/get/security',
        'Security: tokens with `b` are taken too.',
        ['a'],
        ['b', 'a'],
      ],
    ],
  ],
  [
    'no scope any more',
    {
      base: { '/paths/~1a~1{id}/get/security': [{ pool: ['a'] }] },
      head: { '/paths/~1a~1{id}/get/security': [{ pool: [] }] },
    },
    [
      [
        'notable',
        'GET /a/{id}',
        'head/paths/~1a~1{id}/get/security',
        'Security: tokens need no scope any more.',
        ['a'],
        [],
      ],
    ],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/scopes-changed')).toEqual(want);
});
