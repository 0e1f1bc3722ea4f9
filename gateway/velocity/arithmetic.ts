import {
  asBigInt,
  asDouble,
  isNumber,
  JavaBigInteger,
  JavaDouble,
  JavaLong,
  wholeNumber,
} from './number.ts';
import type { JavaNumber } from './number.ts';
import { RenderError } from './template-error.ts';

export type MathOperator = '+' | '-' | '*' | '/' | '%';

type Whole = (left: bigint, right: bigint) => bigint;
type Real = (left: number, right: number) => number;

const whole: Readonly<Record<MathOperator, Whole>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
};

const real: Readonly<Record<MathOperator, Real>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
};

/**
 * Arithmetic as Velocity 1.7 has it: whole numbers stay whole and grow to Long and BigInteger, one
 * Double makes a Double, a division by zero is nothing.
 */
export function calculate(
  operator: MathOperator,
  left: unknown,
  right: unknown,
): JavaNumber | undefined {
  if (!isNumber(left) || !isNumber(right)) return undefined;
  if ((operator === '/' || operator === '%') && isZero(right)) return undefined;
  if (typeof left === 'number' && typeof right === 'number') {
    const quick = operator === '/' ? Math.trunc(left / right) : real[operator](left, right);
    if (quick === (quick | 0)) return quick | 0;
  }
  if (left instanceof JavaDouble || right instanceof JavaDouble)
    return new JavaDouble(real[operator](asDouble(left), asDouble(right)));
  return sized(whole[operator](asBigInt(left), asBigInt(right)), left, right);
}

/** Squares grow fast: thirty of them fill a memory. */
const LARGEST = 10n ** 1000n;

/** A Long stays a Long, whatever its size. */
function sized(value: bigint, left: JavaNumber, right: JavaNumber): JavaNumber {
  if (value > LARGEST || value < -LARGEST)
    throw new RenderError('A number has more than 1,000 digits.');
  if (left instanceof JavaBigInteger || right instanceof JavaBigInteger)
    return new JavaBigInteger(value);
  const fitting = wholeNumber(value);
  const long = left instanceof JavaLong || right instanceof JavaLong;
  return long && typeof fitting === 'number' ? new JavaLong(value) : fitting;
}

/** Velocity looks at a Double as a float here. */
function isZero(value: JavaNumber): boolean {
  return Math.fround(asDouble(value)) === 0;
}

/** @returns below, at or above zero */
export function compareNumbers(left: JavaNumber, right: JavaNumber): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (left instanceof JavaDouble || right instanceof JavaDouble)
    return order(asDouble(left), asDouble(right));
  return order(asBigInt(left), asBigInt(right));
}

function order<T extends number | bigint>(left: T, right: T): number {
  if (left < right) return -1;
  return left > right ? 1 : 0;
}
