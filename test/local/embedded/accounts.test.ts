import {
  accountOf,
  fromStore,
  regionOf,
  toStoreArns,
  toStoreQueueUrl,
} from '../../../local/embedded/accounts.ts';

it('ARNs of queues and topics move into the account of the store, and back into the caller’s', () => {
  const arn = 'arn:aws:sns:eu-west-1:123456789012:news';
  expect(toStoreArns(`${arn} arn:aws:iam::123456789012:role/x`)).toBe(
    'arn:aws:sns:eu-west-1:000000000000:news arn:aws:iam::123456789012:role/x',
  );
  expect(fromStore(toStoreArns(arn), '123456789012', 'h')).toBe(arn);
});

it.each([
  'https://sqs.us-east-1.amazonaws.com/123456789012/jobs',
  'http://127.0.0.1:9324/000000000000/jobs/',
  '/123456789012/jobs',
])('%s is the queue jobs', (url) => {
  expect(toStoreQueueUrl(url, 'eu-west-1')).toBe(
    'http://sqs.eu-west-1.localhost/000000000000/jobs',
  );
});

it('queue URLs of the store are told with the address that was asked', () => {
  expect(
    fromStore('"http://sqs.eu-west-1.localhost/000000000000/jobs"', '123456789012', '127.0.0.1:9'),
  ).toBe('"http://127.0.0.1:9/123456789012/jobs"');
});

it('the account is the first that is named, the region that of the signature', () => {
  expect(accountOf(['x', '/111122223333/q', '/123456789012/q'])).toBe('111122223333');
  expect(accountOf(['/000000000000/q'])).toBe('123456789012');
  expect(regionOf('AWS4-HMAC-SHA256 Credential=k/20261121/eu-west-1/sqs/aws4_request')).toBe(
    'eu-west-1',
  );
  expect(regionOf('')).toBe('us-east-1');
});
