import { isNumber, JavaDouble, numberText } from './number.ts';
import type { JavaNumber } from './number.ts';
import { spendOnText } from './limits.ts';
import { RenderError } from './template-error.ts';

/** A longer text is charged for when it is gone through. */
const LONG_TEXT = 128;

/** What a template works with; `undefined` is Java's null. */
export type Value = string | boolean | JavaNumber | JavaObject | undefined;

/** Java's Iterator. */
export interface Cursor {
  hasNext(): boolean;
  /** @throws RenderError when what it goes through was changed on the way */
  next(): Value;
}

/**
 * Everything that is neither text nor number nor boolean. `$input`, `$util` and `$context` are
 * such objects; a template reaches exactly what these methods give.
 */
export abstract class JavaObject {
  /** `$object.name`; undefined for a property it does not have. */
  property(name: string): Value;
  property(): Value {
    return undefined;
  }

  /** `$object.name(…)`; undefined for a method it does not have. */
  call(name: string, parameters: readonly Value[]): Value {
    return objectMethod(this, name, parameters);
  }

  /** `$object[index]`. */
  at(index: Value): Value;
  at(): Value {
    return undefined;
  }

  /** `#set($object.name = …)` and `#set($object["name"] = …)`; false where it cannot be set. */
  assign(name: Value, value: Value): boolean;
  assign(): boolean {
    return false;
  }

  /** What `#foreach` goes through; undefined for what it cannot go through. */
  iterator(): Cursor | undefined {
    return undefined;
  }

  equals(other: Value): boolean {
    return this === other;
  }

  hash(): number {
    return 0;
  }

  abstract toString(): string;
}

/** `$string.charAt(0)` is one. */
export class JavaCharacter extends JavaObject {
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override equals(other: Value): boolean {
    return other instanceof JavaCharacter && other.text === this.text;
  }

  override hash(): number {
    return this.text.charCodeAt(0);
  }

  override toString(): string {
    return this.text;
  }
}

/** What every Java object has. No class, no reflection. */
export function objectMethod(self: Value, name: string, parameters: readonly Value[]): Value {
  if (parameters.length === 1) {
    if (name === 'compareTo' && !(self instanceof JavaObject))
      throw new RenderError('ClassCastException: compareTo wants a value of its own class.');
    return name === 'equals' ? equal(self, parameters[0]) : undefined;
  }
  if (parameters.length > 1) return undefined;
  if (name === 'toString') return textOf(self);
  return name === 'hashCode' ? hashOf(self) : undefined;
}

/** As Java prints it; null is `null`, as it is inside a list. */
export function textOf(value: Value): string {
  if (typeof value === 'string') return value;
  if (value === undefined) return 'null';
  return isNumber(value) ? numberText(value) : value.toString();
}

/** Java's `equals`: an Integer never equals a Long or a Double. */
export function equal(left: Value, right: Value): boolean {
  if (typeof left === 'string' && typeof right === 'string') return sameText(left, right);
  if (left === right) return true;
  if (left === undefined || right === undefined) return false;
  if (left instanceof JavaObject) return left.equals(right);
  if (typeof left !== 'object' || typeof right !== 'object' || right instanceof JavaObject)
    return false;
  return left.constructor === right.constructor && left.value === right.value;
}

function sameText(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  if (left.length > LONG_TEXT) spendOnText(left.length);
  return left === right;
}

/** Java's `hashCode`. */
export function hashOf(value: Value): number {
  if (value === undefined) return 0;
  if (typeof value === 'string') return stringHash(value);
  if (typeof value === 'boolean') return value ? 1231 : 1237;
  if (typeof value === 'number') return value;
  if (value instanceof JavaObject) return value.hash();
  return numberHash(value);
}

function stringHash(text: string): number {
  if (text.length > LONG_TEXT) spendOnText(text.length);
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(31, hash) + text.charCodeAt(at)) | 0;
  return hash;
}

function numberHash(value: Exclude<JavaNumber, number>): number {
  const bits =
    value instanceof JavaDouble
      ? new DataView(new Float64Array([value.value]).buffer).getBigUint64(0, true)
      : BigInt.asUintN(64, value.value);
  return Number(BigInt.asIntN(32, bits ^ (bits >> 32n)));
}
