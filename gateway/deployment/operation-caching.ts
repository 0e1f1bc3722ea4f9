import type { CacheConfig, GatewayConfig, RouteSettings } from '../config.ts';
import type { JsonObject } from '../document/document.ts';
import { isObject, memberOf } from '../document/pointer.ts';
import { basePathOf } from './base-path.ts';
import { operationsOf } from './operations.ts';

/** What operations say of their caching in `x-gatehouse`, as settings of methods; none where no operation does. */
export function cachingOf(
  root: JsonObject,
  basepath: NonNullable<GatewayConfig['import']>['basepath'],
): Pick<GatewayConfig, 'routeSettings'> {
  const cached = operationsOf(root, basePathOf(root, basepath)).flatMap(
    ({ key, operation }): [string, RouteSettings][] => {
      const cache = memberOf(memberOf(operation, 'x-gatehouse'), 'cache');
      return isObject(cache) ? [[key, settingsOf(cache)]] : [];
    },
  );
  return cached.length === 0 ? {} : { routeSettings: Object.fromEntries(cached) };
}

/** CloudFormation's names of a method's settings for those of a cache; what is not there stays so. */
const NAMES = {
  enabled: 'cachingEnabled',
  ttlInSeconds: 'cacheTtlInSeconds',
  dataEncrypted: 'cacheDataEncrypted',
  requireAuthorizationForCacheControl: 'requireAuthorizationForCacheControl',
  unauthorizedCacheControlHeaderStrategy: 'unauthorizedCacheControlHeaderStrategy',
} as const satisfies Partial<Record<keyof CacheConfig, keyof RouteSettings>>;

const settingsOf = (cache: JsonObject): RouteSettings =>
  Object.fromEntries(
    Object.entries(NAMES).flatMap(([from, to]) => {
      const value = memberOf(cache, from);
      return value === undefined ? [] : [[to, value]];
    }),
  );
