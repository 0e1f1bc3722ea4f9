import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'a base path that is put before every path',
    {
      base: { '/servers': [{ url: 'https://a.example/v1' }] },
      head: { '/servers': [{ url: 'https://a.example/v2' }] },
      config: { import: { basepath: 'prepend' } },
    },
    [
      [
        'breaking',
        null,
        'head/servers/0',
        'Every path begins with `/v2`, no longer with `/v1`.',
        '/v1',
        '/v2',
      ],
    ],
  ],
  [
    'not one that the import ignores',
    {
      base: { '/servers': [{ url: 'https://a.example/v1' }] },
      head: { '/servers': [{ url: 'https://a.example/v2' }] },
    },
    [],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/base-path-changed')).toEqual(want);
});
