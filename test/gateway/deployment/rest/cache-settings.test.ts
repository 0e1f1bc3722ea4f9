import type { GatewayConfig } from '../../../../gateway/config.ts';
import { cacheBytes, compileCaching } from '../../../../gateway/deployment/rest/cache-settings.ts';
import type {
  CachedMethod,
  MethodCaching,
} from '../../../../gateway/deployment/rest/cache-settings.ts';

const get: CachedMethod = {
  ...{ key: 'GET /a', httpMethod: 'GET', integration: {}, pointer: '/at', resourceId: 'abc123' },
};
const on: GatewayConfig = { cache: { enabled: true } };

function compile(
  method: Partial<CachedMethod>,
  settings: GatewayConfig,
  variables?: Record<string, string>,
): MethodCaching | undefined {
  return compileCaching({ ...get, ...method }, settings, variables, (_rule, pointer, message) => {
    throw new Error(`${pointer} ${message}`);
  });
}

test.each<[string, Partial<CachedMethod>, GatewayConfig, number | undefined]>([
  ['nothing said', {}, {}, undefined],
  ['a stage with a cache', {}, on, 300_000],
  ['a stage’s own TTL', {}, { cache: { enabled: true, ttlInSeconds: 5 } }, 5_000],
  ['a TTL of 0', {}, { cache: { enabled: true, ttlInSeconds: 0 } }, undefined],
  [
    'a method’s own TTL',
    {},
    { ...on, routeSettings: { 'GET /a': { cacheTtlInSeconds: 1 } } },
    1_000,
  ],
  [
    'a GET that says no',
    {},
    { ...on, routeSettings: { 'GET /a': { cachingEnabled: false } } },
    undefined,
  ],
  ['a POST', { key: 'POST /a', httpMethod: 'POST' }, on, undefined],
  [
    'a POST that says yes',
    { key: 'POST /a', httpMethod: 'POST' },
    { ...on, routeSettings: { 'POST /a': { cachingEnabled: true } } },
    300_000,
  ],
  ['a method for any', { key: 'ANY /a', httpMethod: 'ANY' }, on, 300_000],
  [
    'a method without a stage’s cache',
    {},
    { routeSettings: { 'GET /a': { cachingEnabled: true } } },
    undefined,
  ],
])('%s: kept for %s ms (REST fact 218)', (_name, method, settings, ttl) => {
  expect(compile(method, settings)?.ttl).toBe(ttl);
});

test('invalidation needs permission and warns where nothing is said; a method has its own say (REST fact 219)', () => {
  const own = {
    requireAuthorizationForCacheControl: false,
    unauthorizedCacheControlHeaderStrategy: 'FAIL_WITH_403',
  } as const;
  const settings = { ...on, routeSettings: { 'GET /a': own } };
  expect([compile({}, on), compile({}, settings)]).toMatchObject([
    { requiresAuthorization: true, strategy: 'SUCCEED_WITH_RESPONSE_HEADER' },
    { requiresAuthorization: false, strategy: 'FAIL_WITH_403' },
  ]);
});

test('a changed integration or stage variable has entries of its own, a named namespace keeps them', () => {
  const prefix = (integration: object, variables?: Record<string, string>): string =>
    compile({ integration: integration as CachedMethod['integration'] }, on, variables)?.prefix ??
    '';
  const named = { cacheNamespace: 'shared' };
  expect([
    prefix({ a: 1 }) === prefix({ a: 1 }),
    prefix({ a: 1 }) === prefix({ a: 2 }),
    prefix({ a: 1 }) === prefix({ a: 1 }, { v: '1' }),
    prefix({ ...named, a: 1 }) === prefix({ ...named, a: 2 }),
  ]).toEqual([true, false, false, true]);
});

test('a key parameter that is none is refused; one of the integration is read through its mapping', () => {
  const integration = {
    cacheKeyParameters: ['integration.request.querystring.q'],
    requestParameters: { 'integration.request.querystring.q': 'method.request.path.id' },
  };
  expect(compile({ integration }, on)?.parameters).toHaveLength(1);
  expect(() => compile({ integration: { cacheKeyParameters: ['id'] } }, on)).toThrow(
    '/at/cacheKeyParameters/0 Invalid cache key parameter specified: id',
  );
});

test('the size of a cluster in bytes', () => {
  expect([cacheBytes({}), cacheBytes({ cache: { clusterSize: 118 } })]).toEqual([
    536_870_912,
    118 * 2 ** 30,
  ]);
});
