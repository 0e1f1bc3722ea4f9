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

/**
 * Characters of a number. One of some millions takes seconds to be made, and nobody means it; Java's
 * readers refuse them as well (Jackson beyond the same 1,000).
 */
export const LONGEST_NUMBER = 1_000;

/**
 * The value of a JSON text (RFC 8259). The last of equal names wins, in the place of the first.
 * @throws JsonTextError where the text is not JSON, nests deeper than `DEEPEST` or has a number longer than
 *   `LONGEST_NUMBER`.
 */
export function parseJson(text: string): JsonValue {
  return new Reader(text).document();
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
const WORDS = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const;

const [QUOTE, BACKSLASH, MINUS, ZERO, NINE] = [0x22, 0x5c, 0x2d, 0x30, 0x39];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const [COLON, COMMA, POINT, SMALL_E] = [0x3a, 0x2c, 0x2e, 0x65];
/** A double holds every integer of so many. */
const MOST_DIGITS = 15;

/** A reader that keeps the text of every number; one object a text. */
class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): JsonValue {
    const value = this.#value(0);
    this.#peek();
    if (this.#at < this.#text.length) throw this.#unexpected();
    return value;
  }

  /** The next character that is not white space, NaN at the end. */
  #peek(): number {
    let code = this.#text.charCodeAt(this.#at);
    while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) {
      this.#at += 1;
      code = this.#text.charCodeAt(this.#at);
    }
    return code;
  }

  #unexpected(): JsonTextError {
    return new JsonTextError(this.#at, 'Unexpected text');
  }

  #value(depth: number): JsonValue {
    if (depth > DEEPEST) throw new JsonTextError(this.#at, 'JSON nested too deep');
    const first = this.#peek();
    if (first === OPEN_OBJECT) return this.#object(depth);
    if (first === OPEN_ARRAY) return this.#array(depth);
    if (first === QUOTE) return this.#string();
    if (first === MINUS || (first >= ZERO && first <= NINE)) return this.#number();
    const word = WORDS.find(([name]) => this.#text.startsWith(name, this.#at));
    if (word === undefined) throw this.#unexpected();
    this.#at += word[0].length;
    return word[1];
  }

  #number(): JsonValue {
    const start = this.#at;
    const short = this.#shortInteger();
    if (short !== undefined) return short;
    const text = this.#match(NUMBER);
    if (text.length > LONGEST_NUMBER) throw new JsonTextError(start, 'Number too long');
    return readNumber(text);
  }

  /** What most numbers are: digits alone, few enough for a double; undefined, and nothing read, for others. */
  #shortInteger(): number | undefined {
    let at = this.#at;
    let value = 0;
    let code = this.#text.charCodeAt(at);
    for (; code >= ZERO && code <= NINE; code = this.#text.charCodeAt(at)) {
      value = value * 10 + code - ZERO;
      at += 1;
    }
    const digits = at - this.#at;
    if (digits === 0 || digits > MOST_DIGITS || code === POINT || (code | 0x20) === SMALL_E)
      return undefined;
    if (digits > 1 && this.#text.charCodeAt(this.#at) === ZERO) return undefined;
    this.#at = at;
    return value;
  }

  /** Sign by sign: an expression for a whole text runs out of stack within a few million. */
  #string(): string {
    const start = this.#at;
    let at = start + 1;
    let code = this.#text.charCodeAt(at);
    let plain = true;
    while (code !== QUOTE && code >= 0x20) {
      if (code === BACKSLASH) plain = false;
      at += code === BACKSLASH ? 2 : 1;
      code = this.#text.charCodeAt(at);
    }
    if (code !== QUOTE) throw this.#unexpected();
    const text = plain ? this.#text.slice(start + 1, at) : this.#unescaped(at + 1);
    this.#at = at + 1;
    return text;
  }

  #unescaped(end: number): string {
    try {
      return JSON.parse(this.#text.slice(this.#at, end)) as string;
    } catch {
      throw this.#unexpected();
    }
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
    if (this.#ends(CLOSE_ARRAY)) return items;
    do items.push(this.#value(depth + 1));
    while (this.#continues(CLOSE_ARRAY));
    return items;
  }

  #object(depth: number): JsonObject {
    const members = new Map<string, JsonValue>();
    this.#at += 1;
    if (this.#ends(CLOSE_OBJECT)) return members;
    do {
      if (this.#peek() !== QUOTE) throw this.#unexpected();
      const name = this.#string();
      if (!this.#ends(COLON)) throw this.#unexpected();
      members.set(name, this.#value(depth + 1));
    } while (this.#continues(CLOSE_OBJECT));
    return members;
  }

  #ends(sign: number): boolean {
    if (this.#peek() !== sign) return false;
    this.#at += 1;
    return true;
  }

  #continues(close: number): boolean {
    if (this.#ends(COMMA)) return true;
    if (this.#ends(close)) return false;
    throw this.#unexpected();
  }
}
