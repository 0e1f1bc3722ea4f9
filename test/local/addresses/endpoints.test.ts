import { connectionTo } from '../../../local/addresses/connection.ts';
import { foreignPool, isAws, otherEndpoint } from '../../../local/addresses/endpoints.ts';

test.each([
  [{}, undefined],
  [{ AWS_ENDPOINT_URL_DYNAMODB: '' }, undefined],
  [{ AWS_ENDPOINT_URL: 'http://127.0.0.1:4566/' }, 'http://127.0.0.1:4566'],
  [{ AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: 'http://127.0.0.1:1' }, undefined],
  [
    { AWS_ENDPOINT_URL: 'http://127.0.0.1:1', AWS_ENDPOINT_URL_DYNAMODB: 'https://db.example' },
    'https://db.example',
  ],
])('%j puts DynamoDB at %s', (variables, want) => {
  expect(otherEndpoint('DYNAMODB', variables)).toBe(want);
});

test.each(['127.0.0.1:8000', 'ftp://127.0.0.1', 'nonsense'])('%s is no endpoint', (value) => {
  expect(() => otherEndpoint('DYNAMODB', { AWS_ENDPOINT_URL_DYNAMODB: value })).toThrow(
    `AWS_ENDPOINT_URL_DYNAMODB is ${value}: it must be an address as http://127.0.0.1:8000.`,
  );
});

test.each([
  ['https://dynamodb.eu-west-1.amazonaws.com', true],
  ['https://dynamodb.cn-north-1.amazonaws.com.cn', true],
  ['https://dynamodb.eu-west-1.api.aws', true],
  ['http://127.0.0.1:8000', false],
  ['http://amazonaws.com.example', false],
  ['http://notamazonaws.com', false],
])('%s is AWS: %s', (endpoint, want) => {
  expect(isAws(endpoint)).toBe(want);
  expect('credentials' in connectionTo(endpoint)).toBe(!want);
});

describe('a user pool elsewhere', () => {
  const named = { USER_POOL_ID: 'eu-west-1_abc', USER_POOL_CLIENT_ID: 'client' };

  test('needs its ids', () => {
    expect(() => foreignPool('http://127.0.0.1:9229', { USER_POOL_ID: 'x' })).toThrow(
      'The user pool is at http://127.0.0.1:9229: set USER_POOL_ID and USER_POOL_CLIENT_ID to say which.',
    );
  });

  test.each([
    [{}, 'http://127.0.0.1:9229/eu-west-1_abc'],
    [
      { USER_POOL_ISSUER: 'http://0.0.0.0:9229/eu-west-1_abc' },
      'http://0.0.0.0:9229/eu-west-1_abc',
    ],
  ])('with %j has the issuer %s', (variables, issuer) => {
    expect(foreignPool('http://127.0.0.1:9229', { ...named, ...variables })).toEqual({
      ...{ endpoint: 'http://127.0.0.1:9229', issuer, poolId: 'eu-west-1_abc', clientId: 'client' },
    });
  });
});
