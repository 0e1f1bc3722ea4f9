import ipaddr from 'ipaddr.js';
import { compileVariables, hasVariable } from './variables.ts';
import type { TextTest } from './variables.ts';
import { compileWildcard, literally, marksOf } from './wildcard.ts';

/** Makes the test of one value of a condition; `undefined` for a value the operator cannot take. */
type Compile = (wanted: string, variables: boolean) => TextTest | undefined;

export interface Operator {
  readonly compile: Compile;
  /** Holds where no value matches, and where the call does not have the key. */
  readonly negated: boolean;
}

const text: Compile = (wanted, variables) =>
  variables && hasVariable(wanted)
    ? compileVariables(wanted, literally)
    : (value) => value === wanted;

const anyCase: Compile = (wanted, variables) => {
  const test = text(wanted.toLowerCase(), variables);
  return test && ((value, keys) => test(value.toLowerCase(), (key) => keys(key)?.toLowerCase()));
};

const like: Compile = (wanted, variables) =>
  variables && hasVariable(wanted) ? compileVariables(wanted, marksOf) : compileWildcard(wanted);

const ARN_PARTS = 6;

/** The first five of six parts end at a colon; the last one may hold more of them. */
function arnParts(arn: string): readonly string[] {
  const parts = arn.split(':');
  return [...parts.slice(0, ARN_PARTS - 1), parts.slice(ARN_PARTS - 1).join(':')];
}

/** Wildcards of an ARN do not reach over its colons: each part is matched for itself. */
const arn: Compile = (wanted, variables) => {
  const tests = arnParts(wanted).map((part) => like(part, variables));
  return (value, keys) => {
    const parts = arnParts(value);
    return (
      parts.length === tests.length && parts.every((part, at) => tests[at]?.(part, keys) === true)
    );
  };
};

const number = (value: string): number | undefined =>
  /^[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(value) ? Number(value) : undefined;

/** ISO 8601, four digits being a year, or seconds since 1970. */
function time(value: string): number | undefined {
  if (/^\d{5,}$/.test(value)) return Number(value) * 1_000;
  const milliseconds = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T.+)?)?)?$/.test(value)
    ? Date.parse(value)
    : NaN;
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

const compared =
  (
    read: (value: string) => number | undefined,
    holds: (value: number, wanted: number) => boolean,
  ) =>
  (wanted: string): TextTest | undefined => {
    const bound = read(wanted);
    if (bound === undefined) return undefined;
    return (given) => {
      const value = read(given);
      return value !== undefined && holds(value, bound);
    };
  };

const bool: Compile = (wanted) => {
  const value = wanted.toLowerCase();
  return value === 'true' || value === 'false' ? (given) => given === value : undefined;
};

const FOUR_PARTS = /^\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?$/;

/** An address, or a range in CIDR notation. */
const address: Compile = (wanted) => {
  if (!wanted.includes(':') && !FOUR_PARTS.test(wanted)) return undefined;
  const single = ipaddr.isValid(wanted) ? ipaddr.parse(wanted) : undefined;
  if (single === undefined && !ipaddr.isValidCIDR(wanted)) return undefined;
  const [network, bits] =
    single === undefined
      ? ipaddr.parseCIDR(wanted)
      : ([single, single.kind() === 'ipv4' ? 32 : 128] as const);
  return (given) => {
    if (!ipaddr.isValid(given)) return false;
    // An IPv4 caller of a socket that takes both kinds comes as ::ffff:192.0.2.1.
    const caller = ipaddr.process(given);
    return caller.kind() === network.kind() && caller.match(network, bits);
  };
};

const both = (
  positive: string,
  negative: string,
  compile: Compile,
): readonly (readonly [string, Operator])[] => [
  [positive, { compile, negated: false }],
  [negative, { compile, negated: true }],
];

type Compared = (
  holds: (value: number, wanted: number) => boolean,
) => (wanted: string) => TextTest | undefined;

const ordered = (kind: string, make: Compared): readonly (readonly [string, Operator])[] => [
  ...both(
    `${kind}Equals`,
    `${kind}NotEquals`,
    make((it, wanted) => it === wanted),
  ),
  [`${kind}LessThan`, { compile: make((it, wanted) => it < wanted), negated: false }],
  [`${kind}LessThanEquals`, { compile: make((it, wanted) => it <= wanted), negated: false }],
  [`${kind}GreaterThan`, { compile: make((it, wanted) => it > wanted), negated: false }],
  [`${kind}GreaterThanEquals`, { compile: make((it, wanted) => it >= wanted), negated: false }],
];

/** IAM's condition operators but `Null`, which has no value to compare. */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ...both('StringEquals', 'StringNotEquals', text),
  ...both('StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', anyCase),
  ...both('StringLike', 'StringNotLike', like),
  ...both('ArnEquals', 'ArnNotEquals', arn),
  ...both('ArnLike', 'ArnNotLike', arn),
  ...both('IpAddress', 'NotIpAddress', address),
  ...ordered('Numeric', (holds) => compared(number, holds)),
  ...ordered('Date', (holds) => compared(time, holds)),
  ['Bool', { compile: bool, negated: false }],
]);
