import type { Json } from '../document/document.ts';
import { isObject, membersOf, pointerTo } from '../document/pointer.ts';
import { isConditionKey } from './condition-keys.ts';
import type { ConditionKeys } from './condition-keys.ts';
import type { ReportFault } from './fault.ts';
import { OPERATORS } from './operators.table.ts';
import type { Operator } from './operators.table.ts';
import { unknownVariables } from './variables.ts';

/** Whether the conditions of a statement hold for a call. */
export type Condition = (keys: ConditionKeys) => boolean;

/** What a condition is compiled with. */
interface Place {
  readonly pointer: string;
  /** Whether the policy's language knows variables. */
  readonly variables: boolean;
  readonly report: ReportFault;
}

/**
 * Compiles `Condition`: every operator, and every key of each, must hold; of the values one is
 * enough, and of a negated operator none may match.
 */
export function compileCondition(condition: Json | undefined, place: Place): Condition {
  if (condition === undefined) return () => true;
  const { pointer, report } = place;
  if (!isObject(condition)) report({ pointer, message: 'Condition is an object of operators.' });
  const tests = membersOf(condition).flatMap(([name, keys]) => {
    const at = `${pointer}${pointerTo(name)}`;
    if (!isObject(keys))
      report({ pointer: at, message: `${name} is an object of condition keys.` });
    return membersOf(keys).map(([key, values]) =>
      compileTest(name, key, values, { ...place, pointer: `${at}${pointerTo(key)}` }),
    );
  });
  return (keys) => tests.every((test) => test(keys));
}

const NAME = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/;

/** `ForAnyValue:StringLikeIfExists` and so on, on one key. */
function compileTest(name: string, written: string, value: Json, place: Place): Condition {
  const { pointer, variables, report } = place;
  const [, set, base = '', ifExists] = NAME.exec(name) ?? [];
  const key = written.toLowerCase();
  if (!isConditionKey(key)) {
    const message = `Condition key ${written} is not known here.`;
    report({ pointer, message, unsupported: 'Condition' });
  }
  const values = valuesOf(name, value, place);
  if (base === 'Null') return absent(key, values, pointer, report);
  const operator = OPERATORS.get(base);
  if (operator === undefined) {
    const message = `${name} is no condition operator.`;
    report({ pointer, message, unsupported: 'Condition' });
    return () => false;
  }
  const matches = compileValues(operator, values, variables, (refused) =>
    report({ pointer, message: `${name} cannot be asked for ${refused}.` }),
  );
  const withoutKey = whereAbsent(set, operator.negated, ifExists !== undefined);
  return valueTest(key, matches, operator.negated, withoutKey);
}

function valuesOf(
  name: string,
  value: Json,
  { pointer, variables, report }: Place,
): readonly string[] {
  const values = texts(value);
  if (values === undefined)
    report({ pointer, message: `${name} takes a text or a list of texts.` });
  for (const unknown of variables ? (values ?? []).flatMap(unknownVariables) : []) {
    const message = `Policy variable ${unknown} is not known here.`;
    report({ pointer, message, unsupported: 'policy variable' });
  }
  return values ?? [];
}

/** A key of a call has one value here, so that all of its values and any of them are the same. */
function valueTest(
  key: string,
  matches: (value: string, keys: ConditionKeys) => boolean,
  negated: boolean,
  withoutKey: boolean,
): Condition {
  return (keys) => {
    const value = keys(key);
    return value === undefined ? withoutKey : matches(value, keys) !== negated;
  };
}

/** All of no values always hold, any of them never; else a negated operator holds. */
function whereAbsent(set: string | undefined, negated: boolean, ifExists: boolean): boolean {
  if (set === 'ForAllValues') return true;
  if (set === 'ForAnyValue') return ifExists;
  return ifExists || negated;
}

function compileValues(
  operator: Operator,
  values: readonly string[],
  variables: boolean,
  refuse: (value: string) => void,
): (value: string, keys: ConditionKeys) => boolean {
  const tests = values.flatMap((value) => {
    const test = operator.compile(value, variables);
    if (test === undefined) refuse(value);
    return test === undefined ? [] : [test];
  });
  return (value, keys) => tests.some((test) => test(value, keys));
}

/** `Null`: `true` holds where the call does not have the key, `false` where it has. */
function absent(
  key: string,
  values: readonly string[],
  pointer: string,
  report: ReportFault,
): Condition {
  const wanted = values.map((value) => value.toLowerCase());
  if (!wanted.every((value) => value === 'true' || value === 'false'))
    report({ pointer, message: 'Null takes true or false.' });
  return (keys) => wanted.includes(String(keys(key) === undefined));
}

/** One value or a list that is not empty; a number or a boolean may stand without quotes. */
function texts(value: Json): readonly string[] | undefined {
  const list = Array.isArray(value) ? (value as readonly Json[]) : [value];
  if (list.length === 0) return undefined;
  const scalar = (it: Json): boolean =>
    typeof it === 'string' || typeof it === 'number' || typeof it === 'boolean';
  return list.every(scalar) ? list.map(String) : undefined;
}
