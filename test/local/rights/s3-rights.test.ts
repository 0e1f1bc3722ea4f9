import { s3Rights } from '../../../local/rights/s3-rights.ts';

const keys = '<Delete><Object><Key>a&amp;b</Key></Object><Object><Key>c/d</Key></Object></Delete>';

test.each<[string, string, string[], { copied?: string; body?: string }?]>([
  ['GET', '/media/images/a%20b', ['s3:GetObject media/images/a b']],
  ['HEAD', '/media/a', ['s3:GetObject media/a']],
  ['PUT', '/media/a?x=1', ['s3:PutObject media/a']],
  [
    'PUT',
    '/media/a',
    ['s3:GetObject other/b c', 's3:PutObject media/a'],
    { copied: '/other/b%20c' },
  ],
  ['DELETE', '/media/a', ['s3:DeleteObject media/a']],
  ['DELETE', '/media/a?uploadId=1', ['s3:AbortMultipartUpload media/a']],
  ['POST', '/media/a?uploads', ['s3:PutObject media/a']],
  [
    'POST',
    '/media?delete',
    ['s3:DeleteObject media/a&b', 's3:DeleteObject media/c/d'],
    { body: keys },
  ],
  ['GET', '/media?list-type=2', ['s3:ListBucket media']],
  ['HEAD', '/media/', ['s3:ListBucket media']],
  ['PUT', '/media', ['s3:CreateBucket media']],
  ['DELETE', '/media', ['s3:DeleteBucket media']],
  ['PUT', '/media?lifecycle', ['s3:PutLifecycleConfiguration media']],
  ['GET', '/media/?lifecycle', ['s3:GetLifecycleConfiguration media']],
  ['GET', '/', ['s3:ListAllMyBuckets *']],
  ['GET', '/media/%', ['s3:GetObject media/%']],
  ['GET', '/media//a', ['s3:GetObject media//a']],
])('%s %s', (method, url, rights, { copied, body = '' } = {}) => {
  const headers = copied === undefined ? {} : { 'x-amz-copy-source': copied };
  expect(s3Rights({ method, url, headers, body: Buffer.from(body) })).toEqual(rights);
});
