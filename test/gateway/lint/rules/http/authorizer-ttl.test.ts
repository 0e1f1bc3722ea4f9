import type { Json } from '../../../../../gateway/document/document.ts';
import { authorizerTtl } from '../../../../../gateway/lint/rules/http/authorizer-ttl.ts';
import { authorizerOf, clean, said, withValue } from '../../document.ts';

const lambda = authorizerOf('lambda');

test('a document that is clean', () => expect(said(authorizerTtl, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'nothing kept, and nothing to keep it by',
    lambda,
    { type: 'request', authorizerResultTtlInSeconds: 0 },
    [],
  ],
  [
    'a second, and nothing to keep a result by',
    lambda,
    { type: 'request', authorizerResultTtlInSeconds: 1 },
    [
      `error authorizer-ttl ${lambda}/authorizerResultTtlInSeconds Identity source must be set if authorizer caching is enabled (TTL is greater than 0)`,
    ],
  ],
  [
    'over an hour (HTTP fact 79)',
    `${lambda}/authorizerResultTtlInSeconds`,
    3601,
    [
      `error authorizer-ttl ${lambda}/authorizerResultTtlInSeconds Authorizer result TTL outside allowable range. TTL must be between 0 and 3600 seconds.`,
    ],
  ],
  [
    'less than nothing',
    `${lambda}/authorizerResultTtlInSeconds`,
    -1,
    [
      `error authorizer-ttl ${lambda}/authorizerResultTtlInSeconds Authorizer result TTL outside allowable range. TTL must be between 0 and 3600 seconds.`,
    ],
  ],
  ['an hour', `${lambda}/authorizerResultTtlInSeconds`, 3600, []],
  ['digits as text', `${lambda}/authorizerResultTtlInSeconds`, '300', []],
  [
    'nothing to keep it by',
    `${lambda}/identitySource`,
    undefined,
    [
      `error authorizer-ttl ${lambda}/authorizerResultTtlInSeconds Identity source must be set if authorizer caching is enabled (TTL is greater than 0)`,
    ],
  ],
])('%s', (_name, pointer, value, want) =>
  expect(said(authorizerTtl, withValue(pointer, value))).toEqual(want),
);
