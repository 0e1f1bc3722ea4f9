import { createHash } from 'node:crypto';
import type { CacheConfig, CacheControlStrategy, GatewayConfig } from '../../config.ts';
import type { Json } from '../../document/document.ts';
import { memberOf } from '../../document/pointer.ts';
import { ExpressionError } from '../../mapping/expression.ts';
import { compileRequestParameter } from '../../mapping/rest-request.ts';
import type { RequestParameter } from '../../mapping/rest-request.ts';
import type { Report } from '../report.ts';
import { textOf } from '../text-of.ts';

/** How answers of one method are cached (facts 218, 219). */
export interface MethodCaching {
  /** Begins the key of every entry: namespace, and what the document says of the method. */
  readonly prefix: string;
  /** Milliseconds. */
  readonly ttl: number;
  /** What tells entries apart; nothing else does (fact 218). */
  readonly parameters: readonly RequestParameter['source'][];
  readonly requiresAuthorization: boolean;
  readonly strategy: CacheControlStrategy;
  /** JSON pointer of the integration. */
  readonly pointer: string;
}

/** What the caching of one method is compiled from. */
export interface CachedMethod {
  /** `GET /x`. */
  readonly key: string;
  readonly httpMethod: string;
  readonly integration: Json | undefined;
  /** JSON pointer of it. */
  readonly pointer: string;
  /** Default of an integration's `cacheNamespace` (fact 221). */
  readonly resourceId: string;
}

/** `undefined` where nothing is cached: the stage has no cache, the method is no GET and says nothing, or its TTL is 0. */
export function compileCaching(
  method: CachedMethod,
  settings: GatewayConfig,
  stageVariables: Readonly<Record<string, string>> | undefined,
  report: Report,
): MethodCaching | undefined {
  const parameters = parametersOf(method, report);
  const { isOn, ttlInSeconds, requiresAuthorization, strategy } = settingsOf(method, settings);
  if (!isOn || ttlInSeconds === 0) return undefined;
  return Object.freeze({
    prefix: prefixOf(method, stageVariables),
    ttl: ttlInSeconds * 1_000,
    parameters,
    requiresAuthorization,
    strategy,
    pointer: method.pointer,
  });
}

/** As AWS's stages have them where nothing is said. */
const DEFAULTS = {
  ttlInSeconds: 300,
  requireAuthorizationForCacheControl: true,
  unauthorizedCacheControlHeaderStrategy: 'SUCCEED_WITH_RESPONSE_HEADER',
} as const satisfies CacheConfig;

function settingsOf({ key, httpMethod }: CachedMethod, { cache, routeSettings }: GatewayConfig) {
  const own = routeSettings?.[key] ?? {};
  const stage = { ...DEFAULTS, ...cache };
  const byDefault = httpMethod === 'GET' || httpMethod === 'ANY';
  return {
    isOn: stage.enabled === true && (own.cachingEnabled ?? byDefault),
    ttlInSeconds: own.cacheTtlInSeconds ?? stage.ttlInSeconds,
    requiresAuthorization:
      own.requireAuthorizationForCacheControl ?? stage.requireAuthorizationForCacheControl,
    strategy:
      own.unauthorizedCacheControlHeaderStrategy ?? stage.unauthorizedCacheControlHeaderStrategy,
  };
}

/**
 * Methods that name the same namespace share entries, whatever their resource (fact 246). Without one the integration
 * goes into the prefix, and the stage variables always do: after an update an entry is found again only where
 * what made it is unchanged.
 */
function prefixOf(
  { integration, resourceId, httpMethod }: CachedMethod,
  stageVariables: Readonly<Record<string, string>> | undefined,
): string {
  const namespace = textOf(memberOf(integration, 'cacheNamespace'));
  const made = JSON.stringify([namespace === '' ? integration : null, stageVariables]);
  const digest = createHash('sha256').update(made).digest('base64url').slice(0, 16);
  return `${namespace || resourceId} ${httpMethod} ${digest}`;
}

const INTEGRATION_PARAMETER = /^integration\.request\./;

function parametersOf(
  { integration, pointer }: CachedMethod,
  report: Report,
): MethodCaching['parameters'] {
  const names = memberOf(integration, 'cacheKeyParameters');
  const mappings = memberOf(integration, 'requestParameters');
  return (Array.isArray(names) ? (names as Json[]) : []).flatMap((it, at) => {
    const name = textOf(it);
    const source = INTEGRATION_PARAMETER.test(name) ? textOf(memberOf(mappings, name)) : name;
    try {
      return [keySource(source)];
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      const message = `Invalid cache key parameter specified: ${name}`;
      report('cache-key-parameter', `${pointer}/cacheKeyParameters/${at}`, message);
      return [];
    }
  });
}

const HEADER = /^method\.request\.(?:multivalue)?header\.(.+)$/;

/**
 * Reads a part of the key. A header counts in any case and a repeated parameter with all its values: what a
 * function made for one caller is not another's.
 *
 * @throws ExpressionError
 */
function keySource(expression: string): RequestParameter['source'] {
  const every = expression.replace('.request.querystring.', '.request.multivaluequerystring.');
  const { source } = compileRequestParameter('integration.request.header.key', every);
  const [, header] = HEADER.exec(expression) ?? [];
  if (header === undefined) return source;
  const name = header.toLowerCase();
  return ({ request }) => request.headers[name];
}

/** Bytes of a cache of so many GB; 0.5 where nothing is said. */
export const cacheBytes = ({ cache }: GatewayConfig): number =>
  (cache?.clusterSize ?? 0.5) * 1_073_741_824;
