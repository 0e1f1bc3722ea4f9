import { JavaCollection, JavaList, joined } from './collection.ts';
import { nested, spendOnText } from './limits.ts';
import { JavaMap } from './map.ts';
import type { JavaEntry } from './map.ts';
import { isNumber, numberOf } from './number.ts';
import { JavaObject, textOf } from './value.ts';
import type { Value } from './value.ts';

/** An array of JSON: prints compact JSON, not Java's form (fact 147). */
export class JsonArray extends JavaList {
  override toString(): string {
    return jsonText(this);
  }
}

/**
 * A JavaScript value as a template sees it. JSON's null is absent; objects and `Map`s keep the
 * order of their members; a `JavaObject` is itself.
 *
 * @param json whether arrays print as JSON, as those of `$input.path` and `$util.parseJson` do
 */
export function wrap(value: unknown, json = false): Value {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return numberOf(value);
  if (typeof value !== 'object' || value === null) return undefined;
  if (value instanceof JavaObject) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => wrap(item, json));
    return json ? new JsonArray(items) : new JavaList(items);
  }
  const map = new JavaMap();
  const members = value instanceof Map ? value.entries() : Object.entries(value);
  for (const [name, one] of members) map.put(String(name), wrap(one, json));
  return map;
}

/** Compact JSON. Maps keep their order, which a JavaScript object with keys like `1` would not. */
export function jsonText(value: Value): string {
  if (value === undefined) return 'null';
  if (typeof value === 'boolean' || isNumber(value)) return textOf(value);
  if (value instanceof JavaMap) return nested(() => `{${joined(value.entries(), ',', member)}}`);
  if (value instanceof JavaCollection)
    return nested(() => `[${joined(value.items(), ',', jsonText)}]`);
  const text = textOf(value);
  spendOnText(text.length);
  return JSON.stringify(text);
}

function member({ key, value }: JavaEntry): string {
  return `${JSON.stringify(textOf(key))}:${jsonText(value)}`;
}
