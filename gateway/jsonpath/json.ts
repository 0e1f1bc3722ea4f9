import { Decimal, readNumber } from './number.ts';

/**
 * A parsed JSON value, kept so that it prints as Java's would: members keep their order (a Map, so
 * `2`, `1` and `__proto__` are names like others); `number` is an integer a double holds exactly
 * (Java's Integer or Long), `bigint` a longer one, `Decimal` what was written with `.` or `e`.
 */
export type JsonValue =
  null | boolean | string | number | bigint | Decimal | JsonArray | JsonObject;
export type JsonArray = readonly JsonValue[];
export type JsonObject = ReadonlyMap<string, JsonValue>;

/** Text that is not JSON, with the offset of the first character that cannot stand there. */
export class JsonTextError extends Error {
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(`${message} at offset ${offset}`);
    this.name = 'JsonTextError';
    this.offset = offset;
  }
}

/** Deeper texts are refused: Java's reader would end on its stack. */
export const DEEPEST = 512;

// What a plain JSON.parse would lose: decimals, long integers, `-0`, and the order of names that
// are digits. Text inside strings can look like them too; then the slower reader runs in vain.
const NEEDS_OWN_READER = /\d[.eE]|\d{16}|-0|"\d+"\s*:/;

/**
 * The value of a JSON text (RFC 8259). The last of equal names wins, in the place of the first.
 * @throws JsonTextError where the text is not JSON or nests deeper than `DEEPEST`.
 */
export function parseJson(text: string): JsonValue {
  if (!NEEDS_OWN_READER.test(text)) {
    const plain = parsePlain(text);
    if (plain !== undefined) return fromPlain(plain.value, 0);
  }
  return new Reader(text).document();
}

/** `undefined` where the text is not JSON: the slower reader then names the place. */
function parsePlain(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/**
 * A value of JavaScript (what JSON.parse gives) as the engine wants it: numbers that are no
 * integer become doubles.
 */
export function fromPlain(value: unknown, depth = 0): JsonValue {
  if (depth > DEEPEST) throw new JsonTextError(0, 'JSON nested too deep');
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) ? value : Decimal.ofDouble(value);
  }
  if (Array.isArray(value)) return value.map((item) => fromPlain(item, depth + 1));
  const object = new Map<string, JsonValue>();
  if (typeof value !== 'object') return null;
  for (const [name, member] of Object.entries(value)) {
    object.set(name, fromPlain(member, depth + 1));
  }
  return object;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SPACE = /[ \t\n\r]*/y;
const WORDS = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const;

/** A reader that keeps the text of every number; one object a text. */
class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): JsonValue {
    const value = this.#value(0);
    if (this.#peek() !== '') throw this.#unexpected();
    return value;
  }

  /** The next character that is not white space, `''` at the end. */
  #peek(): string {
    SPACE.lastIndex = this.#at;
    SPACE.test(this.#text);
    this.#at = SPACE.lastIndex;
    return this.#text.charAt(this.#at);
  }

  #unexpected(): JsonTextError {
    return new JsonTextError(this.#at, 'Unexpected text');
  }

  #value(depth: number): JsonValue {
    if (depth > DEEPEST) throw new JsonTextError(this.#at, 'JSON nested too deep');
    const first = this.#peek();
    if (first === '{') return this.#object(depth);
    if (first === '[') return this.#array(depth);
    if (first === '"') return this.#string();
    const word = WORDS.find(([name]) => this.#text.startsWith(name, this.#at));
    if (word === undefined) return this.#number();
    this.#at += word[0].length;
    return word[1];
  }

  #number(): JsonValue {
    const text = this.#match(NUMBER);
    return readNumber(text);
  }

  #string(): string {
    const text = this.#match(STRING);
    return text.includes('\\') ? (JSON.parse(text) as string) : text.slice(1, -1);
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const text = pattern.exec(this.#text)?.[0];
    if (text === undefined) throw this.#unexpected();
    this.#at += text.length;
    return text;
  }

  #array(depth: number): JsonValue[] {
    const items: JsonValue[] = [];
    this.#at += 1;
    if (this.#ends(']')) return items;
    do items.push(this.#value(depth + 1));
    while (this.#continues(']'));
    return items;
  }

  #object(depth: number): JsonObject {
    const members = new Map<string, JsonValue>();
    this.#at += 1;
    if (this.#ends('}')) return members;
    do {
      if (this.#peek() !== '"') throw this.#unexpected();
      const name = this.#string();
      if (!this.#ends(':')) throw this.#unexpected();
      members.set(name, this.#value(depth + 1));
    } while (this.#continues('}'));
    return members;
  }

  #ends(sign: string): boolean {
    if (this.#peek() !== sign) return false;
    this.#at += 1;
    return true;
  }

  #continues(close: string): boolean {
    if (this.#ends(',')) return true;
    if (this.#ends(close)) return false;
    throw this.#unexpected();
  }
}
