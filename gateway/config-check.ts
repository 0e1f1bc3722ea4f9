import { checkWebAcl } from './deployment/rest/web-acl/check.ts';
import { checkUsage } from './config-check-usage.ts';
import { check, count, is, list, object, text, texts, whole } from './config-shape.ts';
import type { ReportMember, Shape } from './config-shape.ts';
import type { Json, JsonObject } from './document/document.ts';
import { isObject, memberOf, membersOf, pointerTo } from './document/pointer.ts';

const BASEPATH = is(
  (it) => it === 'ignore' || it === 'prepend' || it === 'split',
  'ignore, prepend or split',
);

const THROTTLE: Shape = { rateLimit: count, burstLimit: count };

/** Members of a config that are honoured, and what they must be. */
const ROOT: Shape = {
  stage: text,
  stageVariables: texts,
  functions: object,
  substitutions: texts,
  throttle: object,
  accessLog: object,
  executionLog: object,
  import: object,
  endpoints: texts,
  vpcLinks: texts,
  dataFolder: text,
  public: list,
  credentials: is(Array.isArray, 'a list'),
  canary: object,
  domainNames: is(Array.isArray, 'a list'),
  webAcl: object,
  account: object,
  apiKeys: is(Array.isArray, 'a list'),
  cache: object,
  routeSettings: object,
  usagePlans: is(Array.isArray, 'a list'),
};

const FUNCTION: Shape = {
  module: text,
  export: text,
  timeout: whole(1, 900),
  memory: whole(128, 10_240),
  environment: texts,
  version: text,
};

const CALLER: Shape = {
  accessKeyId: text,
  secretAccessKey: text,
  arn: text,
  sessionToken: text,
  expiration: is(
    (it) => typeof it === 'string' && !Number.isNaN(Date.parse(it)),
    'an ISO 8601 time',
  ),
  policies: is((it) => Array.isArray(it) && it.every(isObject), 'a list of policy documents'),
};

const CANARY: Shape = {
  document: text,
  percentTraffic: is((it) => typeof it === 'number' && it >= 0 && it <= 100, 'a number up to 100'),
  stageVariableOverrides: texts,
};

const DOMAIN: Shape = {
  domainName: text,
  basePathMappings: is(Array.isArray, 'a list'),
  certificate: text,
  privateKey: text,
  port: whole(0, 65_535),
  mutualTlsAuthentication: object,
};

export type { ReportMember } from './config-shape.ts';

/** Checks a config: members that are unknown, malformed or not honoured are reported, none is dropped. */
export function checkConfig(root: Json, report: ReportMember): void {
  if (!isObject(root)) {
    report('', 'A config is an object.');
    return;
  }
  check(root, '', ROOT, report);
  const { functions, throttle, accessLog, credentials } = root;
  for (const [name, it] of membersOf(functions)) {
    const at = pointerTo('functions', name);
    check(it, at, FUNCTION, report);
    if (isObject(it) && it['module'] === undefined) report(at, `Function ${name} has no module.`);
  }
  checkEdge(root, report);
  checkUsage(root, report);
  if (Array.isArray(credentials)) checkCallers(credentials as Json[], report);
  if (isObject(throttle)) check(throttle, '/throttle', { ...THROTTLE, routes: object }, report);
  if (isObject(throttle))
    for (const [key, it] of membersOf(throttle['routes']))
      check(it, pointerTo('throttle', 'routes', key), THROTTLE, report);
  if (isObject(root['import'])) check(root['import'], '/import', { basepath: BASEPATH }, report);
  if (isObject(accessLog)) check(accessLog, '/accessLog', { format: text }, report);
}

function checkCallers(callers: readonly Json[], report: ReportMember): void {
  for (const [place, it] of callers.entries()) {
    const at = pointerTo('credentials', place);
    check(it, at, CALLER, report);
    if (!isObject(it)) continue;
    for (const name of ['accessKeyId', 'secretAccessKey', 'arn'])
      if (it[name] === undefined || it[name] === '') report(at, `Credentials need ${name}.`);
    const before = callers.slice(0, place);
    if (before.some((other) => memberOf(other, 'accessKeyId') === it['accessKeyId']))
      report(`${at}/accessKeyId`, 'Another caller has this accessKeyId.');
  }
}

function checkEdge({ canary, domainNames, webAcl }: JsonObject, report: ReportMember): void {
  if (isObject(canary)) check(canary, '/canary', CANARY, report);
  if (Array.isArray(domainNames)) checkDomains(domainNames as Json[], report);
  if (isObject(webAcl)) checkWebAcl(webAcl, report);
}

function checkDomains(domains: readonly Json[], report: ReportMember): void {
  for (const [place, it] of domains.entries()) {
    const at = pointerTo('domainNames', place);
    check(it, at, DOMAIN, report);
    if (!isObject(it)) continue;
    const { domainName, basePathMappings, certificate, mutualTlsAuthentication: mutual } = it;
    if (domainName === undefined) report(at, 'A domain needs domainName.');
    if (mutual !== undefined && certificate === undefined)
      report(at, 'Mutual TLS needs a certificate of the domain.');
    if (isObject(mutual)) {
      const pointer = `${at}/mutualTlsAuthentication`;
      check(mutual, pointer, { truststore: text }, report);
      if (mutual['truststore'] === undefined) report(pointer, 'truststore is missing.');
    }
    if (Array.isArray(basePathMappings))
      for (const [index, mapping] of (basePathMappings as Json[]).entries())
        check(mapping, `${at}/basePathMappings/${index}`, { basePath: text, stage: text }, report);
  }
}
