import type { Transformation } from '../../../waf/transformation/transformations.ts';
import type { Inspection, Statement } from '../../../waf/web-acl.ts';
import type { Authored } from './authored.ts';
import type { Scope } from './context.ts';
import { compileAddressSource } from './origin-statements.ts';
import { compileTransformations } from './transformations.ts';

const WINDOWS = [60, 120, 300, 600];
const DEFAULT_WINDOW = 300;
const MILLIS = 1_000;

/** Tells requests apart; `undefined` for one that lacks what it is told apart by: it is not counted. */
type Key = (inspection: Inspection) => string | undefined;

/**
 * `rateBasedStatement`: matches what goes beyond `limit` requests in the window, for each aggregation
 * instance. Every request in scope counts, those it matches too. WAF estimates; here is counted.
 *
 * @param scopeDown the compiled `scopeDownStatement`, `undefined` where there is none
 */
export function rateBased(
  authored: Authored,
  scope: Scope,
  scopeDown: Statement | undefined,
): Statement {
  const limit = authored.number('limit', [10, 2_000_000_000]);
  const seconds = authored.number('evaluationWindowSec', [60, 600], DEFAULT_WINDOW);
  if (!WINDOWS.includes(seconds))
    authored.fault('evaluationWindowSec', `evaluationWindowSec is one of ${WINDOWS.join(', ')}.`);
  const key = compileKey(authored, scopeDown !== undefined);
  const window = seconds * MILLIS;
  return (inspection) => {
    if (scopeDown?.(inspection) === false) return false;
    const instance = key(inspection);
    if (instance === undefined) return false;
    const { rates, now } = inspection;
    return rates.count(scope.ruleKey, instance, { window, now }) > limit;
  };
}

const TYPES = ['IP', 'FORWARDED_IP', 'CONSTANT', 'CUSTOM_KEYS'] as const;

function compileKey(authored: Authored, scopedDown: boolean): Key {
  const type = authored.oneOf('aggregateKeyType', TYPES, 'IP');
  const forwarded = compileForwarded(authored);
  const custom = authored.objects('customKeys');
  if (type !== 'CUSTOM_KEYS' && custom.length > 0)
    authored.fault('customKeys', 'customKeys needs aggregateKeyType CUSTOM_KEYS.');
  switch (type) {
    case 'IP':
      return ({ web }) => web.request.sourceIp;
    case 'FORWARDED_IP':
      if (forwarded === undefined) authored.fault('aggregateKeyType', NEEDS_HEADER);
      return forwarded ?? NOBODY;
    case 'CONSTANT':
      if (!scopedDown) authored.fault('aggregateKeyType', 'CONSTANT needs a scopeDownStatement.');
      return () => '';
    case 'CUSTOM_KEYS':
      return customKey(authored, custom, forwarded);
  }
}

const NEEDS_HEADER = 'A forwarded address needs forwardedIPConfig.';
const NOBODY: Key = () => undefined;
/** Counted together, where `fallbackBehavior` is MATCH. */
const INVALID = 'invalid';

function compileForwarded(authored: Authored): Key | undefined {
  if (!authored.has('forwardedIPConfig')) return undefined;
  const addresses = compileAddressSource(authored, 'forwardedIPConfig');
  return ({ web }) => {
    const found = addresses(web);
    if (typeof found === 'boolean') return found ? INVALID : undefined;
    return found[0];
  };
}

const MOST_KEYS = 5;

function customKey(
  authored: Authored,
  custom: readonly Authored[],
  forwarded: Key | undefined,
): Key {
  if (custom.length === 0 || custom.length > MOST_KEYS)
    authored.fault('customKeys', `customKeys has 1 to ${MOST_KEYS} keys.`);
  const keys = custom.map((it) => oneKey(it, forwarded));
  return (inspection) => {
    const values: string[] = [];
    for (const key of keys) {
      const value = key(inspection);
      if (value === undefined) return undefined;
      values.push(value);
    }
    return JSON.stringify(values);
  };
}

function oneKey(authored: Authored, forwarded: Key | undefined): Key {
  const name = authored.one('a custom key');
  const member = name === undefined ? undefined : authored.required(name);
  const key = member && keyOf(member, name ?? '', forwarded);
  if (key === undefined) {
    if (name !== undefined) authored.fault(name, `${name} is not honoured as a key.`);
    return NOBODY;
  }
  member?.done(`key ${name ?? ''}`);
  return key;
}

function keyOf(member: Authored, name: string, forwarded: Key | undefined): Key | undefined {
  switch (name) {
    case 'ip':
      return ({ web }) => web.request.sourceIp;
    case 'forwardedIP':
      if (forwarded === undefined) member.report(member.pointer, NEEDS_HEADER);
      return forwarded ?? NOBODY;
    case 'httpMethod':
      return ({ web }) => web.request.method;
    case 'labelNamespace':
      return labelKey(member.text('namespace'));
    case 'queryString':
      return transformed(member, ({ web }) => web.request.query);
    case 'uriPath':
      return transformed(member, ({ web }) => web.request.path);
    default:
      return namedKey(member, name);
  }
}

function namedKey(member: Authored, kind: string): Key | undefined {
  if (!['header', 'cookie', 'queryArgument'].includes(kind)) return undefined;
  const name = member.text('name');
  const lower = name.toLowerCase();
  switch (kind) {
    case 'header':
      return transformed(member, ({ web }) => web.header(lower));
    case 'cookie':
      return transformed(member, ({ web }) => web.cookies.find(([it]) => it === name)?.[1]);
    default:
      return transformed(
        member,
        ({ web }) => web.query.find(([it]) => it.toLowerCase() === lower)?.[1],
      );
  }
}

function transformed(member: Authored, key: Key): Key {
  const transform: Transformation = compileTransformations(member);
  return (inspection) => {
    const value = key(inspection);
    return value === undefined ? undefined : transform(value);
  };
}

const labelKey =
  (namespace: string): Key =>
  ({ labels }) => {
    const found = [...labels].filter((it) => it.startsWith(namespace));
    return found.length === 0 ? undefined : found.join();
  };
