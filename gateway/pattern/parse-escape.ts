import { complement, setOf } from './char-set.ts';
import type { CharSet } from './char-set.ts';
import type { Dialect } from './dialect.ts';
import type { PatternText } from './pattern-text.ts';

const CONTROLS: Readonly<Record<string, number>> = {
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  a: 7,
  e: 27,
};

const BACKSLASH = 92;

/** What stands behind a backslash: a character that means itself, the number of a sign, or a class. */
export function readEscape(text: PatternText, dialect: Dialect): string | number | CharSet {
  const number = readNumber(text, dialect);
  if (number !== undefined) return number;
  const { classes, controls, itself } = dialect;
  const property = propertyHere(text, dialect);
  if (property !== undefined) return property;
  const sign = text.peek();
  const named = classes.get(sign) ?? classes.get(sign.toLowerCase());
  if (named !== undefined) {
    text.take();
    return classes.has(sign) ? setOf(named) : complement(setOf(named));
  }
  const control = controls.includes(sign) ? CONTROLS[sign] : undefined;
  if (control === undefined && !itself.test(sign)) {
    throw text.refused(sign === '' ? 'a backslash at its end' : `\\${sign} is not honoured`);
  }
  text.take();
  return control ?? sign;
}

function readNumber(text: PatternText, { numbers, sign }: Dialect): number | undefined {
  for (const [form, base] of numbers) {
    const match = text.takes(form);
    if (match !== undefined) return parseInt(`0${match[1] ?? ''}`, base);
  }
  if (sign !== 'unit' || text.peek() !== 'c') return undefined;
  // ECMAScript's alone; where no letter follows, the backslash is one.
  const control = text.takes(/c([A-Za-z])/y)?.[1];
  return control === undefined ? BACKSLASH : control.charCodeAt(0) % 32;
}

function propertyHere(text: PatternText, { properties }: Dialect): CharSet | undefined {
  if (properties.size === 0) return undefined;
  const match = text.takes(/([pP])(?:\{([^}]*)\}|(.?))/y);
  if (match === undefined) return undefined;
  const name = match[2] ?? match[3] ?? '';
  const members = properties.get(name);
  if (members === undefined) throw text.refused(`\\p{${name}} is not known`);
  return match[1] === 'p' ? setOf(members) : complement(setOf(members));
}
