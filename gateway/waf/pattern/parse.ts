import { ANY, folded, NO_LINE_END, oneByte } from './byte-set.ts';
import type { ByteSet } from './byte-set.ts';
import { readClass } from './parse-class.ts';
import { PatternText } from './pattern-text.ts';
import type { Pattern, Place } from './syntax.ts';

const MOST_REPEATS = 1_000;
const DEEPEST_GROUP = 64;

/**
 * Reads a regular expression of PCRE's that WAF takes and that a linear search can have: no
 * back-references, look-around, recursion, conditions, callouts, atomic groups or possessive quantifiers.
 *
 * @throws PatternError
 */
export function parsePattern(source: string): Pattern {
  const text = new PatternText(source);
  const pattern = new Parser(text).choice({ ...NO_FLAGS }, 0);
  if (text.peek() !== '') throw text.refused('a ) without its (');
  return pattern;
}

/** `(?i)`, `(?s)` and `(?m)`; they hold to the end of their group. */
interface Flags {
  i: boolean;
  s: boolean;
  m: boolean;
}

const NO_FLAGS: Readonly<Flags> = { i: false, s: false, m: false };

const PLACES: Readonly<Record<string, Place>> = {
  A: 'start',
  z: 'end',
  b: 'word-edge',
  B: 'no-word-edge',
};

const LINE_END: Pattern = { kind: 'bytes', set: oneByte(10) };
const END: Pattern = { kind: 'place', place: 'end' };
/** `$` stands before a line feed at the very end too. What follows cannot eat, so eating it here is the same. */
const DOLLAR: Pattern = {
  kind: 'choice',
  parts: [END, { kind: 'sequence', parts: [LINE_END, END] }],
};

class Parser {
  readonly #text: PatternText;

  constructor(text: PatternText) {
    this.#text = text;
  }

  choice(flags: Flags, depth: number): Pattern {
    if (depth > DEEPEST_GROUP) throw this.#text.refused('groups too deep');
    const parts = [this.#sequence(flags, depth)];
    while (this.#text.eats('|')) parts.push(this.#sequence(flags, depth));
    return { kind: 'choice', parts };
  }

  #sequence(flags: Flags, depth: number): Pattern {
    const parts: Pattern[] = [];
    while (!['', '|', ')'].includes(this.#text.peek())) {
      if (this.#text.eats('\\Q')) parts.push(...this.#quoted(flags));
      else parts.push(this.#quantified(this.#atom(flags, depth)));
    }
    return { kind: 'sequence', parts };
  }

  #quoted(flags: Flags): Pattern[] {
    const parts: Pattern[] = [];
    while (this.#text.peek() !== '' && !this.#text.eats('\\E')) {
      parts.push(literal(this.#text.take(), flags));
    }
    return parts;
  }

  #atom(flags: Flags, depth: number): Pattern {
    const sign = this.#text.take();
    switch (sign) {
      case '(':
        return this.#group(flags, depth);
      case '[':
        return bytes(cased(readClass(this.#text), flags));
      case '.':
        return bytes(flags.s ? ANY : NO_LINE_END);
      case '^':
        return { kind: 'place', place: flags.m ? 'line-start' : 'start' };
      case '$':
        return flags.m ? { kind: 'place', place: 'line-end' } : DOLLAR;
      case '\\':
        return this.#escape(flags);
      default:
        if ('*+?'.includes(sign)) throw this.#text.refused(`nothing before ${sign}`);
        return literal(sign, flags);
    }
  }

  #group(flags: Flags, depth: number): Pattern {
    const inner = { ...flags };
    if (this.#text.eats('?') && !this.#text.eats(':')) {
      const closed = this.#flags(inner);
      if (closed) {
        Object.assign(flags, inner);
        return { kind: 'sequence', parts: [] };
      }
    }
    const pattern = this.choice(inner, depth + 1);
    if (!this.#text.eats(')')) throw this.#text.refused('a group is not closed');
    return pattern;
  }

  /** Reads `i-s)` or `i:`. @returns whether the group ends there */
  #flags(flags: Flags): boolean {
    let on = true;
    for (;;) {
      const sign = this.#text.take();
      if (sign === ')') return true;
      if (sign === ':') return false;
      if (sign === '-') on = false;
      else if (sign === 'i' || sign === 's' || sign === 'm') flags[sign] = on;
      else throw this.#text.refused(`(?${sign} is not honoured: only ( ), (?: ) and flags i, s, m`);
    }
  }

  #escape(flags: Flags): Pattern {
    const sign = this.#text.peek();
    const place = PLACES[sign];
    if (place !== undefined) {
      this.#text.take();
      return { kind: 'place', place };
    }
    if (this.#text.eats('Z')) return DOLLAR;
    const escaped = this.#text.escape();
    return typeof escaped === 'string'
      ? literal(escaped, flags)
      : bytes(typeof escaped === 'number' ? cased(oneByte(escaped), flags) : escaped);
  }

  /** Lazy or not is one when only the presence of a match counts. */
  #quantified(part: Pattern): Pattern {
    const bounds = this.#bounds();
    if (bounds === undefined) return part;
    if (this.#text.eats('+'))
      throw this.#text.refused('possessive quantifiers are not known to WAF');
    this.#text.eats('?');
    const [least, most] = bounds;
    return { kind: 'repeat', part, least, most };
  }

  #bounds(): readonly [number, number] | undefined {
    if (this.#text.eats('*')) return [0, Infinity];
    if (this.#text.eats('+')) return [1, Infinity];
    if (this.#text.eats('?')) return [0, 1];
    return this.#counted();
  }

  /** `{n}`, `{n,}`, `{n,m}`; a brace that is none of these stands for itself. */
  #counted(): readonly [number, number] | undefined {
    const match = this.#text.eatsMatch(/^\{(\d{1,6})(,?)(\d{0,6})\}/);
    if (match === undefined) return undefined;
    const [, first, comma, second] = match;
    const least = Number(first);
    const most = second === '' ? (comma === '' ? least : Infinity) : Number(second);
    if (most < least || (most === Infinity ? least : most) > MOST_REPEATS)
      throw this.#text.refused(`a repetition backwards or above ${MOST_REPEATS}`);
    return [least, most];
  }
}

const bytes = (set: ByteSet): Pattern => ({ kind: 'bytes', set });

const cased = (set: ByteSet, { i }: Flags): ByteSet => (i ? folded(set) : set);

/** A character beyond ASCII is the bytes of its UTF-8 form. */
function literal(sign: string, flags: Flags): Pattern {
  const parts = Array.from(Buffer.from(sign, 'utf8'), (byte) => bytes(cased(oneByte(byte), flags)));
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'sequence', parts };
}
