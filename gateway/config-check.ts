import { checkWebAcl } from './deployment/rest/web-acl/check.ts';
import type { Json, JsonObject } from './document/document.ts';
import { suggestion } from './document/nearest-name.ts';
import { isObject, membersOf, pointerTo } from './document/pointer.ts';

/** What a value of a config must be, in words for its author; `undefined` when it is. */
type Check = (value: Json) => string | undefined;

const is =
  (test: (value: Json) => boolean, words: string): Check =>
  (value) =>
    test(value) ? undefined : `is not ${words}`;

const text = is((it) => typeof it === 'string', 'a string');
const texts = is(
  (it) => isObject(it) && Object.values(it).every((value) => typeof value === 'string'),
  'an object of strings',
);
const list = is(
  (it) => Array.isArray(it) && it.every((value) => typeof value === 'string'),
  'a list of strings',
);
const count = is((it) => typeof it === 'number' && it >= 0, 'a number from 0');
const whole = (least: number, most: number): Check =>
  is(
    (it) => Number.isInteger(it) && Number(it) >= least && Number(it) <= most,
    `a whole number from ${least} to ${most}`,
  );
const object = is(isObject, 'an object');

const BASEPATH = is(
  (it) => it === 'ignore' || it === 'prepend' || it === 'split',
  'ignore, prepend or split',
);

type Shape = Readonly<Record<string, Check>>;

const THROTTLE: Shape = { rateLimit: count, burstLimit: count };

/** Members of a config that are honoured, and what they must be. */
const ROOT: Shape = {
  stage: text,
  stageVariables: texts,
  functions: object,
  substitutions: texts,
  throttle: object,
  accessLog: object,
  import: object,
  endpoints: texts,
  vpcLinks: texts,
  dataFolder: text,
  public: list,
  credentials: is(Array.isArray, 'a list'),
  canary: object,
  domainNames: is(Array.isArray, 'a list'),
  webAcl: object,
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

/** Members that other kinds of API have, or that are to come: refused, never dropped. */
const NOT_HONOURED: ReadonlySet<string> = new Set([
  'apiKeys',
  'cache',
  'routeSettings',
  'usagePlans',
]);

/** Takes what is wrong with a member of a config, by the pointer of it. */
export type ReportMember = (pointer: string, message: string) => void;

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
    for (const name of ['accessKeyId', 'secretAccessKey', 'arn'])
      if (isObject(it) && it[name] === undefined) report(at, `Credentials need ${name}.`);
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

function check(value: Json, at: string, shape: Shape, report: ReportMember): void {
  const wrong = object(value);
  if (wrong !== undefined) report(at, `${at.slice(1)} ${wrong}.`);
  for (const [name, member] of membersOf(value)) {
    const pointer = at + pointerTo(name);
    const test = Object.hasOwn(shape, name) ? shape[name] : undefined;
    const fault = test?.(member);
    if (fault !== undefined) report(pointer, `${name} ${fault}.`);
    if (test !== undefined || name === '$schema') continue;
    report(
      pointer,
      NOT_HONOURED.has(name) && at === ''
        ? `${name} is not honoured here yet: take it out of the config.`
        : `There is no member ${name} here: ${Object.keys(shape).join(', ')} are known.${suggestion(name, Object.keys(shape))}`,
    );
  }
}
