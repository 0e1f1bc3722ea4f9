import { dirname, resolve } from 'node:path';
import type { GatewayConfig } from './config.ts';
import { absoluteModules } from './deployment/settings.ts';
import type { Json, JsonObject } from './document/document.ts';
import { DocumentError } from './document/finding.ts';
import type { Finding } from './document/finding.ts';
import { isObject, membersOf, pointerTo } from './document/pointer.ts';
import { readSource } from './document/source.ts';
import type { Source } from './document/source.ts';

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
const count = is((it) => typeof it === 'number' && it >= 0, 'a number from 0');
const whole = (least: number, most: number): Check =>
  is(
    (it) => Number.isInteger(it) && Number(it) >= least && Number(it) <= most,
    `a whole number from ${least} to ${most}`,
  );
const object = is(isObject, 'an object');

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
  endpoints: texts,
};

const FUNCTION: Shape = {
  module: text,
  export: text,
  timeout: whole(1, 900),
  memory: whole(128, 10_240),
  environment: texts,
};

/** Members that other kinds of API have, or that are to come: refused, never dropped. */
const NOT_HONOURED: ReadonlySet<string> = new Set([
  'apiKeys',
  'cache',
  'canary',
  'credentials',
  'dataFolder',
  'domainNames',
  'import',
  'routeSettings',
  'usagePlans',
  'vpcLinks',
  'webAcl',
]);

/**
 * Reads a `--config` file, JSON or YAML. Paths in it are relative to it.
 *
 * @throws DocumentError with every member that is unknown, malformed or not honoured
 */
export function readConfig(path: string): GatewayConfig {
  const findings: Finding[] = [];
  const source = readSource(resolve(path), (finding) => findings.push(finding));
  if (source === undefined) throw new DocumentError(findings);
  checkRoot(source, findings);
  if (findings.length > 0) throw new DocumentError(findings);
  const config = source.root as JsonObject & GatewayConfig;
  const functions = absoluteModules(config.functions ?? {}, dirname(source.path));
  return { ...config, functions };
}

function checkRoot(source: Source, findings: Finding[]): void {
  const { root } = source;
  const report = (pointer: string, message: string): void => {
    const place = { pointer, file: source.name, line: source.lineOf(pointer) };
    findings.push({ severity: 'error', rule: 'gatehouse/config', ...place, message });
  };
  if (!isObject(root)) {
    report('', 'A config is an object.');
    return;
  }
  check(root, '', ROOT, report);
  const { functions, throttle, accessLog } = root;
  for (const [name, it] of membersOf(functions)) {
    const at = pointerTo('functions', name);
    check(it, at, FUNCTION, report);
    if (isObject(it) && it['module'] === undefined) report(at, `Function ${name} has no module.`);
  }
  if (isObject(throttle)) check(throttle, '/throttle', { ...THROTTLE, routes: object }, report);
  if (isObject(throttle))
    for (const [key, it] of membersOf(throttle['routes']))
      check(it, pointerTo('throttle', 'routes', key), THROTTLE, report);
  if (isObject(accessLog)) check(accessLog, '/accessLog', { format: text }, report);
}

function check(
  value: Json,
  at: string,
  shape: Shape,
  report: (pointer: string, message: string) => void,
): void {
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
        : `There is no member ${name} here: ${Object.keys(shape).join(', ')} are known.`,
    );
  }
}
