import { isNumber } from './number.ts';
import { numberMethod } from './number-methods.ts';
import { stringMethod } from './string-methods.ts';
import { JavaObject, objectMethod } from './value.ts';
import type { Value } from './value.ts';

/** `$value.name`. No `class`: there is no reflection (fact 130). */
export function propertyOf(value: Value, name: string): Value {
  if (value instanceof JavaObject) return value.property(name);
  return typeof value === 'string' && name === 'empty' ? value === '' : undefined;
}

/** `$value.name(…)`. */
export function callOf(value: Value, name: string, parameters: readonly Value[]): Value {
  if (typeof value === 'string') return stringMethod(value, name, parameters);
  if (value instanceof JavaObject) return value.call(name, parameters);
  if (isNumber(value)) return numberMethod(value, name, parameters);
  if (typeof value === 'boolean') return booleanMethod(value, name, parameters);
  return objectMethod(value, name, parameters);
}

function booleanMethod(value: boolean, name: string, parameters: readonly Value[]): Value {
  const [other] = parameters;
  if (name === 'booleanValue' && parameters.length === 0) return value;
  if (name === 'compareTo' && typeof other === 'boolean') return Number(value) - Number(other);
  return objectMethod(value, name, parameters);
}

/** `$value[index]`. */
export function indexOf(value: Value, index: Value): Value {
  return value instanceof JavaObject ? value.at(index) : undefined;
}
