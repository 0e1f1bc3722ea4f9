import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'a type less and a type more',
    {
      base: { '/x-amazon-apigateway-binary-media-types': ['image/png', 'a/b'] },
      head: { '/x-amazon-apigateway-binary-media-types': ['a/b', 'c/d'] },
    },
    [
      [
        'breaking',
        null,
        'head/x-amazon-apigateway-binary-media-types',
        'Bodies of type `image/png` are text from now on, `c/d` are binary from now on.',
        ['a/b', 'image/png'],
        ['a/b', 'c/d'],
      ],
    ],
  ],
  [
    'not another order and case',
    {
      base: { '/x-amazon-apigateway-binary-media-types': ['image/png', 'a/b'] },
      head: { '/x-amazon-apigateway-binary-media-types': ['A/b', 'image/png'] },
    },
    [],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/binary-media-types-changed')).toEqual(want);
});
