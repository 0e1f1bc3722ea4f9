import type { JsonValue } from '../jsonpath/json.ts';
import { Decimal } from '../jsonpath/number.ts';

/** A number of an instance, its text kept where a double would lose it. */
export type InstanceNumber = number | bigint | Decimal;

export const isNumber = (value: JsonValue): value is InstanceNumber =>
  typeof value === 'number' || typeof value === 'bigint' || value instanceof Decimal;

/** As it stands in a message: every digit kept. */
export const numberText = (value: InstanceNumber): string =>
  value instanceof Decimal ? value.exact : String(value);

/** Digits without zeros in front and behind, times ten to the power of `exponent`. */
interface Parts {
  readonly digits: bigint;
  readonly exponent: number;
}

function partsOf(text: string): Parts {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const trimmed = (whole + fraction).replace(/0+$/, '');
  if (/^0*$/.test(trimmed)) return { digits: 0n, exponent: 0 };
  const zeros = whole.length + fraction.length - trimmed.length;
  return {
    digits: BigInt(sign + trimmed),
    exponent: Number(exponent) - fraction.length + zeros,
  };
}

/** The same text for equal numbers: `1`, `1.0` and `10e-1` are one (JSON Schema draft-04, 3.6). */
export function canonicalNumber(text: string): string {
  const { digits, exponent } = partsOf(text);
  return `${digits}e${exponent}`;
}

/** Beyond it a division would take the time of a power of ten that nobody means. */
const MOST_DIGITS = 1_000;

/** Whether one number divides another, in decimal arithmetic: 0.3 is a multiple of 0.1. */
export function isMultiple(value: string, divisor: string): boolean {
  const a = partsOf(value);
  const b = partsOf(divisor);
  const scale = Math.min(a.exponent, b.exponent);
  if (b.digits === 0n || Math.max(a.exponent, b.exponent) - scale > MOST_DIGITS) return false;
  const dividend = a.digits * 10n ** BigInt(a.exponent - scale);
  return dividend % (b.digits * 10n ** BigInt(b.exponent - scale)) === 0n;
}
