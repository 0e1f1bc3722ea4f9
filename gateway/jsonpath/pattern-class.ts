import {
  anyOf,
  CLASSES,
  fold,
  not,
  PROPERTIES,
  range,
  single,
  type CharTest,
} from './char-test.ts';
import type { PatternText } from './pattern-text.ts';

const DEEPEST_CLASS = 16;

/** Case is folded before a class is negated, as in Java; named classes never are. */
type Folded = (test: CharTest) => CharTest;

export const foldedIf = (ignoreCase: boolean): Folded => (ignoreCase ? fold : (test) => test);

const CONTROLS: Readonly<Record<string, string>> = {
  t: '\t',
  n: '\n',
  r: '\r',
  f: '\f',
  a: '\u0007',
  e: '\u001b',
};

/** What stands behind a backslash: one character, or a named class. */
export function readEscape(text: PatternText): string | CharTest {
  const sign = text.take();
  const known = CLASSES[sign] ?? CONTROLS[sign];
  if (known !== undefined) return known;
  if (sign === 'p') return property(text);
  if (sign === 'P') return not(property(text));
  if (sign === 'x') return hex(text, 2);
  if (sign === 'u') return hex(text, 4);
  if (sign === '' || /[A-Za-z0-9]/.test(sign)) throw text.refused(`\\${sign} is not known`);
  return sign;
}

function property(text: PatternText): CharTest {
  const name = text.eats('{') ? text.until('}') : text.take();
  const test = PROPERTIES[name ?? ''];
  if (test === undefined) throw text.refused(`\\p{${name ?? ''}} is not known`);
  return test;
}

function hex(text: PatternText, length: number): string {
  const digits = Array.from({ length }, () => text.take()).join('');
  if (!/^[0-9a-fA-F]+$/.test(digits) || digits.length < length) throw text.refused('a bad escape');
  return String.fromCharCode(parseInt(digits, 16));
}

/** Reads a class behind its `[`. */
export function readClass(text: PatternText, folded: Folded, depth = 0): CharTest {
  if (depth > DEEPEST_CLASS) throw text.refused('classes too deep');
  const negated = text.eats('^');
  const tests: CharTest[] = [];
  do {
    if (text.peek() === '') throw text.refused('a class is not closed');
    if (text.eats('&&')) throw text.refused('&& is not known in a class');
    tests.push(text.eats('[') ? readClass(text, folded, depth + 1) : member(text, folded));
  } while (!text.eats(']'));
  return negated ? not(anyOf(tests)) : anyOf(tests);
}

function member(text: PatternText, folded: Folded): CharTest {
  const low = classSign(text);
  if (typeof low !== 'string') return low;
  if (text.peek() !== '-' || ['', '[', ']'].includes(text.peek(1))) return folded(single(low));
  text.take();
  const high = classSign(text);
  if (typeof high !== 'string' || !range(low, high)(low)) {
    throw text.refused('a range runs backwards');
  }
  return folded(range(low, high));
}

function classSign(text: PatternText): string | CharTest {
  return text.eats('\\') ? readEscape(text) : text.take();
}
