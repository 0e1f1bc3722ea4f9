import { dirname, resolve } from 'node:path';
import type { FunctionConfig, GatewayConfig, Throttle } from '../config.ts';
import type { ApiDocument, Json, JsonObject } from '../document/document.ts';
import { isObject, memberOf, membersOf } from '../document/pointer.ts';
import { absoluteFiles } from './absolute-files.ts';
import { basePathOf } from './base-path.ts';
import { operationsOf } from './operations.ts';
import { cachingOf } from './operation-caching.ts';

/**
 * What `x-gatehouse` of a document says, with a config laid over it member by member. Paths of
 * modules that the document names are relative to its file.
 */
export function settingsOf(document: ApiDocument, config: GatewayConfig): GatewayConfig {
  const { root, sources } = document;
  const own = (memberOf(root, 'x-gatehouse') ?? {}) as GatewayConfig & JsonObject;
  const base = sources[0] === undefined ? process.cwd() : dirname(sources[0]);
  const authored: GatewayConfig = {
    ...own,
    functions: absoluteModules(own.functions ?? {}, base),
    ...absoluteFiles(own, base),
    throttle: {
      ...own.throttle,
      routes: { ...routeThrottles(root, config), ...own.throttle?.routes },
    },
  };
  return mergeSettings(mergeSettings(cachingOf(root, config.import?.basepath), authored), config);
}

/** The later of two configs wins, member by member. */
export function mergeSettings(base: GatewayConfig, over: GatewayConfig): GatewayConfig {
  const merge = (below: unknown, above: unknown): unknown => {
    if (above === undefined) return below;
    if (!isObject(below) || !isObject(above)) return above;
    const names = new Set([...Object.keys(below), ...Object.keys(above)]);
    return Object.fromEntries([...names].map((it) => [it, merge(below[it], above[it])]));
  };
  return merge(base, over) as GatewayConfig;
}

/** Makes module paths absolute. */
export const absoluteModules = (
  functions: Readonly<Record<string, FunctionConfig>>,
  base: string,
): Record<string, FunctionConfig> =>
  Object.fromEntries(
    Object.entries(functions).map(([name, it]) => [
      name,
      { ...it, module: resolve(base, it.module) },
    ]),
  );

function routeThrottles(root: JsonObject, config: GatewayConfig): Record<string, Throttle> {
  const throttles: [string, Json][] = [];
  for (const { key, operation } of operationsOf(root, basePathOf(root, config.import?.basepath))) {
    const throttle = memberOf(memberOf(operation, 'x-gatehouse'), 'throttle');
    if (membersOf(throttle).length > 0) throttles.push([key, throttle as Json]);
  }
  return Object.fromEntries(throttles) as Record<string, Throttle>;
}
