/**
 * Java's numbers. An Integer is a JavaScript number; the others are objects, so that `1` and `1.0`
 * stay apart.
 */
export class JavaLong {
  readonly value: bigint;

  constructor(value: bigint) {
    this.value = value;
  }
}

/** Beyond 64 bits. */
export class JavaBigInteger {
  readonly value: bigint;

  constructor(value: bigint) {
    this.value = value;
  }
}

export class JavaDouble {
  readonly value: number;
  #text: string | undefined;

  /** @param text as it prints, where that is known */
  constructor(value: number, text?: string) {
    this.value = value;
    this.#text = text;
  }

  toString(): string {
    return (this.#text ??= doubleText(this.value));
  }
}

/** A number of JSON with more digits than a Double has: prints them all, calculates as a Double. */
export class JavaBigDecimal extends JavaDouble {}

export type JavaNumber = number | JavaLong | JavaBigInteger | JavaDouble;

export function isNumber(value: unknown): value is JavaNumber {
  return (
    typeof value === 'number' ||
    value instanceof JavaDouble ||
    value instanceof JavaLong ||
    value instanceof JavaBigInteger
  );
}

/** @returns an Integer where it fits, else a Long, else a BigInteger */
export function wholeNumber(value: bigint): JavaNumber {
  if (value === BigInt.asIntN(32, value)) return Number(value);
  return value === BigInt.asIntN(64, value) ? new JavaLong(value) : new JavaBigInteger(value);
}

/** A number of JSON: 1 is an Integer, 1.5 a Double. */
export function numberOf(value: number): JavaNumber {
  if (value === (value | 0)) return value | 0;
  return Number.isInteger(value) && Math.abs(value) < 2 ** 63
    ? wholeNumber(BigInt(value))
    : new JavaDouble(value);
}

export function asBigInt(value: JavaNumber): bigint {
  if (typeof value === 'number') return BigInt(value);
  return value instanceof JavaDouble ? BigInt(Math.trunc(value.value) || 0) : value.value;
}

export function asDouble(value: JavaNumber): number {
  return typeof value === 'number' ? value : Number(value.value);
}

/** As Java's `intValue()`: a Double is cut and clamped, a Long loses its upper bits. */
export function asInt(value: JavaNumber): number {
  if (typeof value === 'number') return value;
  if (!(value instanceof JavaDouble)) return Number(BigInt.asIntN(32, value.value));
  const cut = Math.trunc(value.value);
  return Number.isNaN(cut) ? 0 : Math.min(Math.max(cut, -(2 ** 31)), 2 ** 31 - 1) | 0;
}

/** As Java's `toString()`. */
export function numberText(value: JavaNumber): string {
  if (typeof value === 'number') return String(value);
  return value instanceof JavaDouble ? value.toString() : String(value.value);
}

/** `1.0`, `1.5`, `1.0E10`, `1.0E-5`: scientific below a thousandth and from ten million on. */
function doubleText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const size = Math.abs(value);
  if (size >= 1e-3 && size < 1e7) {
    return Number.isInteger(value) ? `${value}.0` : String(value);
  }
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(exponent)}`;
}
