import { cachingOf } from '../../../gateway/deployment/operation-caching.ts';

test('what operations say of their caching is settings of methods', () => {
  const cache = {
    ...{ enabled: true, ttlInSeconds: 5, dataEncrypted: true },
    requireAuthorizationForCacheControl: false,
    unauthorizedCacheControlHeaderStrategy: 'FAIL_WITH_403',
  };
  const paths = { '/a': { get: { 'x-gatehouse': { cache } }, post: {} } };
  expect([cachingOf({ paths }, undefined), cachingOf({ paths: {} }, undefined)]).toEqual([
    {
      routeSettings: {
        'GET /a': {
          ...{ cachingEnabled: true, cacheTtlInSeconds: 5, cacheDataEncrypted: true },
          requireAuthorizationForCacheControl: false,
          unauthorizedCacheControlHeaderStrategy: 'FAIL_WITH_403',
        },
      },
    },
    {},
  ]);
});
