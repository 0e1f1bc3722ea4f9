import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'switched off',
    { base: { '/x-amazon-apigateway-minimum-compression-size': 0 } },
    [
      [
        'breaking',
        null,
        'base/x-amazon-apigateway-minimum-compression-size',
        'Compressed bodies of requests are not unpacked any more, and no answer is compressed.',
        0,
        null,
      ],
    ],
  ],
  [
    'switched on',
    { head: { '/x-amazon-apigateway-minimum-compression-size': 100 } },
    [
      [
        'notable',
        null,
        'head/x-amazon-apigateway-minimum-compression-size',
        'Answers are compressed from 100 bytes on for clients that accept it.',
        null,
        100,
      ],
    ],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/compression-changed')).toEqual(want);
});
