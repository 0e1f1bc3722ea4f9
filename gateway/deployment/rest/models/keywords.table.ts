import type { Json } from '../../../document/document.ts';
import { isObject } from '../../../document/pointer.ts';
import { compilePattern } from '../../../pattern/pattern.ts';

/** How a keyword's value goes into a model, and what it must be. */
export interface KeywordForm {
  /** What stands in it: a schema, schemas, or a value taken as it is. */
  readonly holds: 'schema' | 'schemas' | 'map' | 'schema-or-list' | 'schema-or-boolean' | 'value';
  readonly is: (value: Json) => boolean;
  /** What it must be, in words. */
  readonly words: string;
}

const number: KeywordForm = {
  holds: 'value',
  is: (it) => typeof it === 'number',
  words: 'a number',
};
const count: KeywordForm = {
  holds: 'value',
  is: (it) => Number.isInteger(it) && Number(it) >= 0,
  words: 'a whole number from 0',
};
const flag: KeywordForm = {
  holds: 'value',
  is: (it) => typeof it === 'boolean',
  words: 'true or false',
};
const schemas: KeywordForm = { holds: 'schemas', is: Array.isArray, words: 'a list of schemas' };
const map: KeywordForm = { holds: 'map', is: isObject, words: 'an object of schemas' };
const isTexts = (it: Json): boolean =>
  Array.isArray(it) && it.every((item) => typeof item === 'string');

const TYPES: ReadonlySet<Json> = new Set([
  ...['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'],
]);

function isPattern(value: Json): boolean {
  if (typeof value !== 'string') return false;
  try {
    compilePattern(value, { dialect: 'ecma' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Keywords of draft-04 that an import keeps. It drops `exclusiveMinimum`, `minItems`, `maxItems` and everything that
 * draft-04 has not: `nullable`, `example`, `discriminator`, `readOnly`, `default`, … (fact 106, import facts 186, 187).
 */
export const KEYWORDS: Readonly<Record<string, KeywordForm>> = {
  additionalItems: { holds: 'schema-or-boolean', is: isSchemaOrFlag, words: 'a schema or a flag' },
  additionalProperties: {
    holds: 'schema-or-boolean',
    is: isSchemaOrFlag,
    words: 'a schema, true or false',
  },
  allOf: schemas,
  anyOf: schemas,
  definitions: map,
  dependencies: { ...map, words: 'an object of schemas and lists of names' },
  enum: {
    holds: 'value',
    is: (it) => Array.isArray(it) && it.length > 0,
    words: 'a list of at least one value',
  },
  exclusiveMaximum: flag,
  format: { holds: 'value', is: (it) => typeof it === 'string', words: 'a string' },
  items: {
    holds: 'schema-or-list',
    is: (it) => isObject(it) || Array.isArray(it),
    words: 'a schema or a list of schemas',
  },
  maxLength: count,
  maxProperties: count,
  maximum: number,
  minLength: count,
  minProperties: count,
  minimum: number,
  multipleOf: {
    holds: 'value',
    is: (it) => typeof it === 'number' && it > 0,
    words: 'a number above 0',
  },
  not: { holds: 'schema', is: isObject, words: 'a schema' },
  oneOf: schemas,
  pattern: { holds: 'value', is: isPattern, words: 'a regular expression (ECMA 262)' },
  patternProperties: {
    ...map,
    is: (it) => isObject(it) && Object.keys(it).every(isPattern),
    words: 'an object of schemas by regular expression (ECMA 262)',
  },
  properties: map,
  required: { holds: 'value', is: isTexts, words: 'a list of names' },
  type: {
    holds: 'value',
    is: (it) => TYPES.has(it) || (Array.isArray(it) && it.every((name) => TYPES.has(name as Json))),
    words: 'array, boolean, integer, null, number, object, string, or a list of these',
  },
  uniqueItems: flag,
};

function isSchemaOrFlag(value: Json): boolean {
  return isObject(value) || typeof value === 'boolean';
}
