import { JsonPathError } from './errors.ts';
import type { JsonValue } from './json.ts';
import { compareDecimals, Decimal } from './number.ts';

/** A pattern stands here only where it is compared by mistake; nothing is equal to it. */
type Comparable = JsonValue | ((...given: never[]) => unknown);

/**
 * Jayway's order of what a filter expects (its right side) against what is there (its left side): below,
 * at or above 0; `undefined` where the two cannot be compared, which makes every operator false.
 * A text on the right is a number against numbers and a truth value against truth values.
 * @throws JsonPathError NumberFormatException where that text is no number
 */
export function compare(expected: Comparable, actual: Comparable): number | undefined {
  if (expected === actual) return 0;
  const nothing = Number(isNullish(actual)) - Number(isNullish(expected));
  if (nothing !== 0) return nothing;
  if (isNullish(actual)) return 0;
  if (typeof expected === 'string') return compareText(expected, actual);
  if (isNumber(expected)) return isNumber(actual) ? numeric(String(expected), actual) : undefined;
  if (typeof expected === 'boolean' && typeof actual === 'boolean') {
    return Number(expected) - Number(actual);
  }
  return undefined;
}

function compareText(expected: string, actual: Comparable): number | undefined {
  if (typeof actual === 'string') {
    const plain = expected.replaceAll("\\'", "'");
    return plain === actual ? 0 : plain < actual ? -1 : 1;
  }
  if (isNumber(actual)) return numeric(expected, actual);
  if (typeof actual === 'boolean')
    return Number(expected.toLowerCase() === 'true') - Number(actual);
  return undefined;
}

/** Integers a double holds exactly need no decimal arithmetic. */
const SHORT_INTEGER = /^-?\d{1,15}$/;

function numeric(expected: string, actual: number | bigint | Decimal): number {
  if (typeof actual === 'number' && SHORT_INTEGER.test(expected)) return Number(expected) - actual;
  const order = compareDecimals(expected, String(actual));
  if (order === undefined) {
    throw new JsonPathError('NumberFormatException', `${expected} is compared to a number`);
  }
  return order;
}

function isNumber(value: Comparable): value is number | bigint | Decimal {
  return typeof value === 'number' || typeof value === 'bigint' || value instanceof Decimal;
}

/** null, and the text `null`, quoted or not. */
function isNullish(value: Comparable): boolean {
  return value === null || value === 'null';
}
