import type { ApiSettings, Throttle } from '../data/generated-api.ts';
import type { Operation } from './operations.ts';

/** Every setting of a method, or of all that have none of their own. Nothing is inherited: a method's entry replaces the stage's. */
export interface StagedMethod {
  readonly throttle: Throttle;
  readonly loggingLevel: 'OFF' | 'ERROR' | 'INFO';
  readonly dataTraceEnabled: boolean;
  /** Absent where the stage has no cache. */
  readonly caching?: {
    readonly isOn: boolean;
    readonly ttlInSeconds: number;
    readonly dataEncrypted: boolean;
  } & typeof controlDefaults;
}

export interface StagedMethods {
  /** GB of the cache, where there is one. */
  readonly clusterSize?: number;
  readonly general: StagedMethod;
  /** By method key, `GET /x`: those that differ. */
  readonly methods: ReadonlyMap<string, StagedMethod>;
}

const defaultTtl = 300;
const defaultSize = 0.5;
/** What a stage of AWS has where nothing is said (REST fact 219). */
export const controlDefaults = {
  requireAuthorizationForCacheControl: true,
  unauthorizedCacheControlHeaderStrategy: 'SUCCEED_WITH_RESPONSE_HEADER',
};

type CacheControl = typeof controlDefaults;

const controlOf = (own: Partial<CacheControl>, otherwise: CacheControl): CacheControl => ({
  requireAuthorizationForCacheControl:
    own.requireAuthorizationForCacheControl ?? otherwise.requireAuthorizationForCacheControl,
  unauthorizedCacheControlHeaderStrategy:
    own.unauthorizedCacheControlHeaderStrategy ?? otherwise.unauthorizedCacheControlHeaderStrategy,
});

/**
 * What the stage of a REST API says of its methods (REST facts 212, 218).
 *
 * @param hasCache whether the environment has caches at all
 */
export function stagedMethods(
  settings: ApiSettings,
  operations: readonly Operation[],
  hasCache: boolean,
): StagedMethods {
  const { throttle, cache, routeSettings = {} } = settings;
  const isCached = hasCache && cache?.enabled === true;
  const general = generalSettings(settings, isCached);
  const differing = operations.filter(
    ({ routeKey }) => throttle?.routes?.[routeKey] ?? routeSettings[routeKey],
  );
  return {
    ...(isCached && { clusterSize: cache.clusterSize ?? defaultSize }),
    general,
    methods: new Map(
      differing.map((operation) => [
        operation.routeKey,
        ownSettings(operation, general, routeSettings[operation.routeKey]),
      ]),
    ),
  };
}

function generalSettings(
  { throttle = {}, cache = {}, executionLog = {} }: ApiSettings,
  isCached: boolean,
): StagedMethod {
  return {
    throttle: { rateLimit: throttle.rateLimit ?? 0, burstLimit: throttle.burstLimit ?? 0 },
    // What failed is always wanted; bodies hold what is the callers' own.
    loggingLevel: executionLog.loggingLevel ?? 'ERROR',
    dataTraceEnabled: executionLog.dataTraceEnabled ?? false,
    ...(isCached && {
      caching: {
        isOn: true,
        ttlInSeconds: cache.ttlInSeconds ?? defaultTtl,
        dataEncrypted: cache.dataEncrypted ?? true,
        ...controlOf(cache, controlDefaults),
      },
    }),
  };
}

function ownSettings(
  { routeKey, throttle }: Operation,
  general: StagedMethod,
  own: NonNullable<ApiSettings['routeSettings']>[string] = {},
): StagedMethod {
  const { caching } = general;
  return {
    throttle: {
      rateLimit: own.throttlingRateLimit ?? throttle.rateLimit,
      burstLimit: own.throttlingBurstLimit ?? throttle.burstLimit,
    },
    loggingLevel: own.loggingLevel ?? general.loggingLevel,
    dataTraceEnabled: own.dataTraceEnabled ?? general.dataTraceEnabled,
    ...(caching && {
      caching: {
        isOn: own.cachingEnabled ?? routeKey.startsWith('GET '),
        ttlInSeconds: own.cacheTtlInSeconds ?? caching.ttlInSeconds,
        dataEncrypted: own.cacheDataEncrypted ?? caching.dataEncrypted,
        ...controlOf(own, caching),
      },
    }),
  };
}

/** `GET /x`, and `GET /` too, as CloudFormation names methods: `/x/GET`, `//GET`. A document may say it so itself. */
export function methodPath(key: string): string {
  const [method = '', path] = key.split(' ');
  return path === undefined ? key : `${path}/${method}`;
}

/** The same as a patch of a stage names it, `~1x/GET`. */
export function methodSettingKey(key: string): string {
  const path = methodPath(key);
  const end = path.lastIndexOf('/');
  return `${path.slice(0, end).replaceAll('/', '~1')}${path.slice(end)}`;
}
