/** Texts longer than this json-smart reads as BigDecimal, shorter ones as Double. */
const LONGEST_DOUBLE = 18;

/** From 1 to 10^7 with at most 15 digits, which a double keeps all, and no zero too many behind. */
const PLAIN = /^-?[1-9]\d{0,6}\.(?:\d{0,7}[1-9]|0)$/;

/** A number that was written with a fraction or an exponent: Java's Double or BigDecimal. */
export class Decimal {
  readonly kind: 'double' | 'big-decimal';
  readonly value: number;
  /** As it was written, or as JavaScript writes it. */
  readonly source: string;
  /** Made when first asked for: most numbers of a document are never printed. */
  #text: string | undefined;

  private constructor(kind: 'double' | 'big-decimal', value: number, source: string) {
    this.kind = kind;
    this.value = value;
    this.source = source;
  }

  static ofDouble(value: number): Decimal {
    return new Decimal('double', value, String(value));
  }

  /** A number as JSON writes it. */
  static ofText(text: string): Decimal {
    return new Decimal(text.length > LONGEST_DOUBLE ? 'big-decimal' : 'double', Number(text), text);
  }

  /** As Java prints it when every digit is kept, whatever its length: `1.50`, `1E+3`. */
  get exact(): string {
    return bigDecimalText(this.source);
  }

  /** `text` where it is at hand: a Double with few digits prints as it was written. */
  get shown(): string | undefined {
    return (
      this.#text ?? (this.kind === 'double' && PLAIN.test(this.source) ? this.source : undefined)
    );
  }

  /** As `toString` of the Java class prints it: `1.0`, `1000.0`, `1.0E10`, `1.5E+30`. */
  get text(): string {
    return (this.#text ??= this.shown ?? this.#made());
  }

  toString(): string {
    return this.text;
  }

  #made(): string {
    return this.kind === 'double' ? doubleText(this.value) : bigDecimalText(this.source);
  }
}

/** The value of a number as JSON writes it; `-0` is an integer and loses its sign, as in Java. */
export function readNumber(text: string): number | bigint | Decimal {
  if (/[.eE]/.test(text)) return Decimal.ofText(text);
  const value = Number(text);
  if (!Number.isSafeInteger(value)) return BigInt(text);
  return value === 0 ? 0 : value;
}

/**
 * As `Double.toString`: a fraction always, an exponent below 10^-3 and from 10^7 on. The digits are
 * the fewest that read back the same, as from Java 19; older ones write one digit more for a few.
 */
export function doubleText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const size = Math.abs(value);
  if (size >= 1e-3 && size < 1e7) {
    const plain = String(value);
    return plain.includes('.') ? plain : `${plain}.0`;
  }
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${Number(exponent)}`;
}

/** As `BigDecimal.toString`: every digit kept, an exponent only where the scale asks for it. */
function bigDecimalText(text: string): string {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.slice(sign.length).split('.');
  const digits = (whole + fraction).replace(/^0+(?=\d)/, '');
  const scale = fraction.length - Number(exponent);
  const adjusted = digits.length - 1 - scale;
  const shownSign = /^0+$/.test(digits) ? '' : sign;
  if (scale >= 0 && adjusted >= -6) return shownSign + withPoint(digits, scale);
  const tail = digits.length > 1 ? `.${digits.slice(1)}` : '';
  const power = adjusted === 0 ? '' : `E${adjusted > 0 ? '+' : ''}${adjusted}`;
  return `${shownSign}${digits.charAt(0)}${tail}${power}`;
}

function withPoint(digits: string, scale: number): string {
  if (scale === 0) return digits;
  const padded = digits.padStart(scale + 1, '0');
  return `${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
}

/** What `new BigDecimal(text)` accepts; the exponent is an int. */
const BIG_DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,10}))?$/;

interface Magnitude {
  readonly sign: -1 | 0 | 1;
  /** Digits without zeros in front and behind. */
  readonly digits: string;
  /** The power of ten of the first digit. */
  readonly exponent: number;
}

/** Splits a decimal text; `undefined` where BigDecimal would throw NumberFormatException. */
function magnitude(text: string): Magnitude | undefined {
  const match = BIG_DECIMAL.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  if (whole + fraction === '') return undefined;
  const trimmed = (whole + fraction).replace(/^0+/, '');
  if (trimmed === '') return { sign: 0, digits: '', exponent: 0 };
  const first = Number(exponent) + trimmed.length - 1 - fraction.length;
  return { sign: sign === '-' ? -1 : 1, digits: trimmed.replace(/0+$/, ''), exponent: first };
}

/**
 * As `new BigDecimal(a).compareTo(new BigDecimal(b))`, in time linear in the texts whatever the
 * exponents say; `undefined` where one of them is no decimal number.
 */
export function compareDecimals(a: string, b: string): number | undefined {
  const left = magnitude(a);
  const right = magnitude(b);
  if (left === undefined || right === undefined) return undefined;
  if (left.sign !== right.sign) return Math.sign(left.sign - right.sign);
  if (left.exponent !== right.exponent)
    return left.exponent > right.exponent ? left.sign : -left.sign;
  if (left.digits === right.digits) return 0;
  return left.digits > right.digits ? left.sign : -left.sign;
}
