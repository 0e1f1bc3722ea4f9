import type { JsonArray, JsonObject, JsonValue } from './json.ts';
import type { Run } from './run.ts';

/** What one step, and all behind it, does with a value: the last adds to what was found. */
export type Visit = (value: JsonValue, run: Run) => void;

/** What the step behind a `..` asks of a value before it is tried on it. */
export type Suits = (value: JsonValue, run: Run) => boolean;

export function isObject(value: JsonValue): value is JsonObject {
  return value instanceof Map;
}

export function isArray(value: JsonValue): value is JsonArray {
  return Array.isArray(value);
}

/** What the last step does. */
export const add: Visit = (value, run) => {
  run.spend(1);
  run.found.push(value);
};

/** A step with all that stands behind it. */
export interface Compiled {
  readonly visit: Visit;
  /** Behind `..`: what values the step is tried on. */
  readonly suits: Suits;
  /** The steps behind this one; undefined at the end. */
  readonly next: Visit | undefined;
}
