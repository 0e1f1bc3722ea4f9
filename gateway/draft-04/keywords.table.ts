import type { Json } from '../document/document.ts';
import { isObject, membersOf } from '../document/pointer.ts';
import type { JsonObject, JsonValue } from '../jsonpath/json.ts';
import { compareDecimals } from '../jsonpath/number.ts';
import { formatOf } from './formats.ts';
import type { Inspection } from './inspect.ts';
import { isMultiple, isNumber, numberText } from './number.ts';
import type { InstanceNumber } from './number.ts';
import { canonical, canonicalJson, isList, isMap, textOf, TYPES, typeOf } from './value.ts';

/** Looks at one keyword of a schema and says what is wrong; a value of another type concerns it not. */
type Keyword = (expected: Json, value: JsonValue, at: Inspection) => void;

const forNumbers =
  (check: (limit: string, found: InstanceNumber, at: Inspection) => void): Keyword =>
  (expected, value, at) => {
    if (isNumber(value)) check(show(expected), value, at);
  };

const forStrings =
  (check: (expected: Json, found: string, at: Inspection) => void): Keyword =>
  (expected, value, at) => {
    if (typeof value === 'string') check(expected, value, at);
  };

const forLists =
  (check: (expected: Json, found: readonly JsonValue[], at: Inspection) => void): Keyword =>
  (expected, value, at) => {
    if (isList(value)) check(expected, value, at);
  };

const forObjects =
  (check: (expected: Json, found: JsonObject, at: Inspection) => void): Keyword =>
  (expected, value, at) => {
    if (isMap(value)) check(expected, value, at);
  };

/** Strings of a schema's list, sorted as the validator sorts them, by code unit. */
const sorted = (list: readonly Json[]): string[] =>
  list.filter((it) => typeof it === 'string').sort();

const list = (value: Json): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : []);

/** A limit as the schema states it. */
const show = (value: Json): string => JSON.stringify(value);

/** Characters beyond the basic plane count once. */
function lengthOf(text: string): number {
  let length = 0;
  for (const character of text) length += character === '' ? 0 : 1;
  return length;
}

/** How many of a keyword's schemas hold. */
const matched = (schemas: Json, value: JsonValue, at: Inspection): number =>
  list(schemas).filter((schema) => at.holds(schema, value)).length;

function dependencies(expected: Json, value: JsonObject, at: Inspection): void {
  const present = membersOf(expected).filter(([name]) => value.has(name));
  for (const [name, needed] of present) {
    if (!Array.isArray(needed)) continue;
    const required = sorted(needed as Json[]);
    const missing = required.filter((it) => !value.has(it));
    if (missing.length > 0)
      at.say(
        `property "${name}" of object has missing property dependencies (schema requires ${JSON.stringify(required)}; missing: ${JSON.stringify(missing)})`,
      );
  }
  for (const [, schema] of present.sort(([a], [b]) => (a < b ? -1 : 1)))
    if (isObject(schema)) at.inspect(schema, value);
}

/**
 * Draft-04's keywords that say something of a value, in the order the validator asks them: by name, capitals first,
 * `format` last. The words are those of the validator that API Gateway uses; fact 108 has them in
 * `$context.error.validationErrorString`.
 */
export const KEYWORDS: Readonly<Record<string, Keyword>> = {
  additionalItems: forLists((expected, value, at) => {
    const { items } = at.schema;
    if (expected !== false || !Array.isArray(items) || value.length <= items.length) return;
    at.say(
      `schema only allows ${items.length} elements in array but instance has ${value.length} elements`,
    );
  }),
  additionalProperties: forObjects((expected, value, at) => {
    if (expected !== false) return;
    const unwanted = [...value.keys()].filter((name) => !at.isDeclared(name)).sort();
    if (unwanted.length > 0)
      at.say(
        `object instance has properties which are not allowed by the schema: ${JSON.stringify(unwanted)}`,
      );
  }),
  allOf: (expected, value, at) => {
    const [count, size] = [matched(expected, value, at), list(expected).length];
    if (count < size)
      at.say(
        `instance failed to match all required schemas (matched only ${count} out of ${size})`,
      );
  },
  anyOf: (expected, value, at) => {
    if (matched(expected, value, at) === 0)
      at.say(
        `instance failed to match at least one required schema among ${list(expected).length}`,
      );
  },
  dependencies: forObjects(dependencies),
  enum: (expected, value, at) => {
    const found = canonical(value);
    if (list(expected).some((it) => canonicalJson(it) === found)) return;
    at.say(
      `instance value (${textOf(value)}) not found in enum (possible values: ${JSON.stringify(expected)})`,
    );
  },
  maxItems: forLists((expected, { length }, at) => {
    if (length > Number(expected))
      at.say(
        `array is too long: must have at most ${show(expected)} elements but instance has ${length} elements`,
      );
  }),
  maxLength: forStrings((expected, value, at) => {
    const length = lengthOf(value);
    if (length > Number(expected))
      at.say(
        `string "${value}" is too long (length: ${length}, maximum allowed: ${show(expected)})`,
      );
  }),
  maxProperties: forObjects((expected, { size }, at) => {
    if (size > Number(expected))
      at.say(
        `object has too many properties (found ${size} but schema requires at most ${show(expected)})`,
      );
  }),
  maximum: forNumbers((limit, value, at) => {
    const order = compareDecimals(numberText(value), limit) ?? 0;
    if (order > 0)
      at.say(
        `numeric instance is greater than the required maximum (maximum: ${limit}, found: ${numberText(value)})`,
      );
    if (order === 0 && at.schema['exclusiveMaximum'] === true)
      at.say(`numeric instance is not strictly lower than the required maximum ${limit}`);
  }),
  minItems: forLists((expected, { length }, at) => {
    if (length < Number(expected))
      at.say(
        `array is too short: must have at least ${show(expected)} elements but instance has ${length} elements`,
      );
  }),
  minLength: forStrings((expected, value, at) => {
    const length = lengthOf(value);
    if (length < Number(expected))
      at.say(
        `string "${value}" is too short (length: ${length}, required minimum: ${show(expected)})`,
      );
  }),
  minProperties: forObjects((expected, { size }, at) => {
    if (size < Number(expected))
      at.say(
        `object has too few properties (found ${size} but schema requires at least ${show(expected)})`,
      );
  }),
  minimum: forNumbers((limit, value, at) => {
    const order = compareDecimals(numberText(value), limit) ?? 0;
    if (order < 0)
      at.say(
        `numeric instance is lower than the required minimum (minimum: ${limit}, found: ${numberText(value)})`,
      );
    if (order === 0 && at.schema['exclusiveMinimum'] === true)
      at.say(`numeric instance is not strictly greater than the required minimum ${limit}`);
  }),
  multipleOf: forNumbers((divisor, value, at) => {
    const text = numberText(value);
    if (!isMultiple(value instanceof Object ? value.source : text, divisor))
      at.say(`remainder of division is not zero (${text} / ${divisor})`);
  }),
  not: (expected, value, at) => {
    if (at.holds(expected, value)) at.say('instance matched a schema which it should not have');
  },
  oneOf: (expected, value, at) => {
    const count = matched(expected, value, at);
    if (count !== 1)
      at.say(
        `instance failed to match exactly one schema (matched ${count} out of ${list(expected).length})`,
      );
  },
  pattern: forStrings((expected, value, at) => {
    const source = typeof expected === 'string' ? expected : '';
    if (!at.matches(source, value))
      at.say(`ECMA 262 regex "${source}" does not match input string "${value}"`);
  }),
  required: forObjects((expected, value, at) => {
    const missing = sorted(list(expected)).filter((name) => !value.has(name));
    if (missing.length > 0)
      at.say(`object has missing required properties (${JSON.stringify(missing)})`);
  }),
  type: (expected, value, at) => {
    const names = new Set(Array.isArray(expected) ? (expected as Json[]) : [expected]);
    if (names.has('number')) names.add('integer');
    const found = typeOf(value);
    if (names.has(found)) return;
    const allowed = JSON.stringify(TYPES.filter((it) => names.has(it)));
    at.say(
      `instance type (${found}) does not match any allowed primitive type (allowed: ${allowed})`,
    );
  },
  uniqueItems: forLists((expected, value, at) => {
    if (expected === true && new Set(value.map(canonical)).size < value.length)
      at.say('array must not contain duplicate elements');
  }),
  format: forStrings((expected, value, at) => {
    const format = formatOf(expected);
    if (format !== undefined && !format.holds(value)) at.say(format.message(value));
  }),
};
