import { compareNumbers } from './arithmetic.ts';
import {
  asBigInt,
  asDouble,
  asInt,
  isNumber,
  JavaDouble,
  JavaLong,
  numberText,
  wholeNumber,
} from './number.ts';
import type { JavaNumber } from './number.ts';
import { RenderError } from './template-error.ts';
import { objectMethod } from './value.ts';
import type { Value } from './value.ts';

/** `$number.name(…)`; Java's static methods are reached through a value, as Velocity allows. */
export function numberMethod(self: JavaNumber, name: string, parameters: readonly Value[]): Value {
  const [first, second] = parameters;
  if (parameters.length === 0) return withoutParameters(self, name);
  if (parameters.length === 1) return withOne(self, name, first);
  if (parameters.length !== 2 || typeof self !== 'number') return undefined;
  if (name === 'parseInt' && typeof first === 'string' && typeof second === 'number')
    return parsed(first, second);
  return isNumber(first) && isNumber(second) ? smallerOrLarger(name, first, second) : undefined;
}

function withoutParameters(self: JavaNumber, name: string): Value {
  switch (name) {
    case 'intValue':
      return asInt(self);
    case 'longValue':
      return new JavaLong(BigInt.asIntN(64, asBigInt(self)));
    case 'doubleValue':
      return new JavaDouble(asDouble(self));
    case 'isNaN':
      return self instanceof JavaDouble ? Number.isNaN(self.value) : undefined;
    case 'isInfinite':
      return self instanceof JavaDouble ? Math.abs(self.value) === Infinity : undefined;
    default:
      return objectMethod(self, name, []);
  }
}

function withOne(self: JavaNumber, name: string, first: Value): Value {
  if (name === 'compareTo') return comparedTo(self, first);
  if (typeof first === 'string') return fromText(self, name, first);
  if (!isNumber(first)) return objectMethod(self, name, [first]);
  if (name === 'toString') return numberText(first);
  if (name === 'valueOf') return first;
  if (name === 'toHexString' && typeof first === 'number') return (first >>> 0).toString(16);
  if (name === 'toBinaryString' && typeof first === 'number') return (first >>> 0).toString(2);
  return objectMethod(self, name, [first]);
}

function comparedTo(self: JavaNumber, other: Value): Value {
  return isNumber(other) && kindOf(other) === kindOf(self)
    ? Math.sign(compareNumbers(self, other))
    : objectMethod(self, 'compareTo', [other]);
}

function kindOf(value: JavaNumber): string {
  return typeof value === 'number' ? 'Integer' : value.constructor.name;
}

function fromText(self: JavaNumber, name: string, text: string): Value {
  const parser = parsers[kindOf(self)];
  if (parser !== undefined && (name === 'valueOf' || name === parser.name))
    return parser.parse(text);
  return objectMethod(self, name, [text]);
}

interface Parser {
  readonly name: string;
  parse(text: string): JavaNumber;
}

const parsers: Readonly<Record<string, Parser>> = {
  Integer: { name: 'parseInt', parse: (text) => parsed(text, 10) },
  JavaLong: { name: 'parseLong', parse: parsedLong },
  JavaDouble: { name: 'parseDouble', parse: parsedDouble },
};

function parsedLong(text: string): JavaLong {
  if (!/^[+-]?\d{1,40}$/.test(text)) throw notANumber(text);
  const long = BigInt(text.replace('+', ''));
  if (long !== BigInt.asIntN(64, long)) throw notANumber(text);
  return new JavaLong(long);
}

/** A longer text is no number here. */
const LONGEST_NUMBER = 1000;

function parsedDouble(text: string): JavaDouble {
  const form = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[dDfF]?\s*$/;
  if (text.length > LONGEST_NUMBER || !form.test(text)) throw notANumber(text);
  return new JavaDouble(Number.parseFloat(text));
}

function parsed(text: string, radix: number): JavaNumber {
  const number = Number.parseInt(text, radix);
  const digits = radix <= 10 ? /^[+-]?\d+$/ : /^[+-]?[0-9a-z]+$/i;
  if (!digits.test(text) || !Number.isSafeInteger(number) || number !== (number | 0))
    throw notANumber(text);
  return wholeNumber(BigInt(number));
}

function notANumber(text: string): RenderError {
  return new RenderError(`NumberFormatException: For input string: ${JSON.stringify(text)}`);
}

function smallerOrLarger(name: string, first: JavaNumber, second: JavaNumber): Value {
  const order = compareNumbers(first, second);
  if (name === 'max') return order >= 0 ? first : second;
  if (name === 'min') return order <= 0 ? first : second;
  if (name === 'sum') return asInt(wholeNumber(asBigInt(first) + asBigInt(second)));
  return name === 'compare' ? Math.sign(order) : undefined;
}
