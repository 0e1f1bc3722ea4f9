import type { Json } from '../document/document.ts';
import { membersOf } from '../document/pointer.ts';
import type { JsonObject, JsonValue } from '../jsonpath/json.ts';
import { canonicalNumber, isNumber, numberText } from './number.ts';

/** The seven primitive types, as `type` names them and in the order messages list them. */
export const TYPES = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'] as const;

export type TypeName = (typeof TYPES)[number];

export const isMap = (value: JsonValue): value is JsonObject => value instanceof Map;

export const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

/** `1.0` is a number and no integer: draft-04 goes by how it is written. */
export function typeOf(value: JsonValue): TypeName {
  if (value === null) return 'null';
  if (isList(value)) return 'array';
  if (isMap(value)) return 'object';
  if (typeof value === 'number' || typeof value === 'bigint') return 'integer';
  if (typeof value === 'string') return 'string';
  return typeof value === 'boolean' ? 'boolean' : 'number';
}

/** JSON text of an instance, without white space. */
export function textOf(value: JsonValue): string {
  if (isNumber(value)) return numberText(value);
  if (isList(value)) return `[${value.map(textOf).join(',')}]`;
  if (!isMap(value)) return JSON.stringify(value);
  const members = [...value].map(([name, member]) => `${JSON.stringify(name)}:${textOf(member)}`);
  return `{${members.join(',')}}`;
}

/** The same text for equal values: members sorted, numbers by their value. */
export function canonical(value: JsonValue): string {
  if (isNumber(value)) return canonicalNumber(numberText(value));
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isMap(value)) return JSON.stringify(value);
  const members = [...value].map(
    ([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`,
  );
  return `{${members.sort().join(',')}}`;
}

/** The same for a value of a schema. */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number') return canonicalNumber(String(value));
  if (Array.isArray(value)) return `[${(value as Json[]).map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = membersOf(value).map(
    ([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`,
  );
  return `{${members.sort().join(',')}}`;
}
