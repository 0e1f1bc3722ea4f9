import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'a key that is asked for',
    { head: { '/paths/~1a~1{id}/get/security': [{ key: [] }] } },
    [
      [
        'breaking',
        'GET /a/{id}',
        'head/paths/~1a~1{id}/get/security',
        'Callers must bring the API key of a usage plan.',
        false,
        true,
      ],
    ],
  ],
  [
    'one of every operation',
    { head: { '/security': [{ key: [] }] } },
    [
      [
        'breaking',
        null,
        'head/security',
        'Callers must bring the API key of a usage plan. Concerns `GET /a/{id}` and `POST /a/{id}`.',
        false,
        true,
      ],
    ],
  ],
  [
    'one that is no longer asked for',
    { base: { '/paths/~1a~1{id}/get/security': [{ key: [] }] } },
    [
      [
        'notable',
        'GET /a/{id}',
        'base/paths/~1a~1{id}/get/security',
        'Security: no API key is asked for any more, and no usage plan counts the calls.',
        true,
        false,
      ],
    ],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/api-key-required')).toEqual(want);
});
