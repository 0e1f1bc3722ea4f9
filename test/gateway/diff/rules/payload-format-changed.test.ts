import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'another format',
    {
      of: 'http',
      head: { '/paths/~1a/get/x-amazon-apigateway-integration/payloadFormatVersion': '1.0' },
    },
    [
      [
        'breaking',
        'GET /a',
        'head/paths/~1a/get/x-amazon-apigateway-integration/payloadFormatVersion',
        'The function gets payload format 1.0, and its result is read as one of it: other headers, cookies and statuses may come back.',
        '2.0',
        '1.0',
      ],
    ],
  ],
  [
    'none, which is 1.0',
    {
      of: 'http',
      head: { '/paths/~1a/get/x-amazon-apigateway-integration/payloadFormatVersion': undefined },
    },
    [
      [
        'breaking',
        'GET /a',
        'base/paths/~1a/get/x-amazon-apigateway-integration/payloadFormatVersion',
        'The function gets payload format 1.0, and its result is read as one of it: other headers, cookies and statuses may come back.',
        '2.0',
        '1.0',
      ],
    ],
  ],
  [
    'not the same as a number',
    {
      of: 'http',
      head: { '/paths/~1a/get/x-amazon-apigateway-integration/payloadFormatVersion': 2 },
    },
    [],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/payload-format-changed')).toEqual(want);
});
