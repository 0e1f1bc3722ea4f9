import { check, count, flag, is, list, many, object, text, whole } from './config-shape.ts';
import type { ReportMember, Shape } from './config-shape.ts';
import type { Json, JsonObject } from './document/document.ts';
import { isObject, membersOf, pointerTo } from './document/pointer.ts';

const among = (...words: readonly (number | string)[]): ReturnType<typeof is> =>
  is((it) => words.some((word) => word === it), words.join(', '));

const THROTTLE: Shape = { rateLimit: count, burstLimit: count };
const API_KEY: Shape = { name: text, value: text, enabled: flag };
const USAGE_PLAN: Shape = {
  name: text,
  quota: object,
  throttle: object,
  apiKeys: list,
  apiStages: many,
};
const QUOTA: Shape = {
  limit: whole(0, 2_147_483_647),
  period: among('DAY', 'WEEK', 'MONTH'),
  offset: whole(0, 2_147_483_647),
};
const API_STAGE: Shape = { apiId: text, stage: text, throttle: object };

const STRATEGY = among(
  'FAIL_WITH_403',
  'SUCCEED_WITH_RESPONSE_HEADER',
  'SUCCEED_WITHOUT_RESPONSE_HEADER',
);
/** Seconds (fact 218). */
const TTL = whole(0, 3_600);

const CACHE: Shape = {
  enabled: flag,
  ttlInSeconds: TTL,
  clusterSize: among(0.5, 1.6, 6.1, 13.5, 28.4, 58.2, 118, 237),
  dataEncrypted: flag,
  requireAuthorizationForCacheControl: flag,
  unauthorizedCacheControlHeaderStrategy: STRATEGY,
};

const EXECUTION_LOG: Shape = {
  loggingLevel: among('OFF', 'ERROR', 'INFO'),
  dataTraceEnabled: flag,
};

const ROUTE_SETTINGS: Shape = {
  ...EXECUTION_LOG,
  throttlingRateLimit: count,
  throttlingBurstLimit: count,
  cachingEnabled: flag,
  cacheTtlInSeconds: TTL,
  cacheDataEncrypted: flag,
  requireAuthorizationForCacheControl: flag,
  unauthorizedCacheControlHeaderStrategy: STRATEGY,
};

/** Checks what a config says of keys, plans, caching and the settings of methods. */
export function checkUsage(config: JsonObject, report: ReportMember): void {
  const { apiKeys, usagePlans, cache, routeSettings, account, executionLog } = config;
  eachOf(apiKeys, '/apiKeys', (key, at) => {
    check(key, at, API_KEY, report);
    needs(key, at, ['name', 'value'], report);
  });
  eachOf(usagePlans, '/usagePlans', (plan, at) => checkPlan(plan, at, report));
  if (isObject(executionLog)) check(executionLog, '/executionLog', EXECUTION_LOG, report);
  if (isObject(cache)) check(cache, '/cache', CACHE, report);
  for (const [key, it] of membersOf(routeSettings))
    check(it, pointerTo('routeSettings', key), ROUTE_SETTINGS, report);
  if (!isObject(account)) return;
  check(account, '/account', { throttleSettings: object }, report);
  const { throttleSettings } = account;
  if (isObject(throttleSettings))
    check(throttleSettings, '/account/throttleSettings', THROTTLE, report);
}

function checkPlan(plan: Json, at: string, report: ReportMember): void {
  check(plan, at, USAGE_PLAN, report);
  if (!isObject(plan)) return;
  needs(plan, at, ['name'], report);
  const { quota, throttle, apiStages } = plan;
  if (isObject(quota)) {
    check(quota, `${at}/quota`, QUOTA, report);
    needs(quota, `${at}/quota`, ['limit', 'period'], report);
  }
  if (isObject(throttle)) check(throttle, `${at}/throttle`, THROTTLE, report);
  eachOf(apiStages, `${at}/apiStages`, (stage, place) => {
    check(stage, place, API_STAGE, report);
    if (!isObject(stage)) return;
    for (const [key, it] of membersOf(stage['throttle']))
      check(it, `${place}/throttle${pointerTo(key)}`, THROTTLE, report);
  });
}

function eachOf(list: Json | undefined, at: string, look: (it: Json, at: string) => void): void {
  if (Array.isArray(list))
    for (const [place, it] of (list as Json[]).entries()) look(it, `${at}/${place}`);
}

function needs(value: Json, at: string, names: readonly string[], report: ReportMember): void {
  for (const name of names)
    if (isObject(value) && value[name] === undefined)
      report(at, `${at.slice(1).replaceAll('/', '.')} needs ${name}.`);
}
