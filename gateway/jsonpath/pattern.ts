import { invalidPath } from './errors.ts';
import {
  anyOf,
  CLASSES,
  DOT,
  fold,
  not,
  PROPERTIES,
  range,
  single,
  type CharTest,
} from './char-test.ts';

/**
 * A regular expression as `=~` takes it, as a tree. Of Java's it has what a whole-text match in linear
 * time can have: no back-references, no look-around, no possessive quantifiers. Those are refused.
 */
export type Pattern =
  | { readonly kind: 'char'; readonly test: CharTest }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Pattern[] }
  | {
      readonly kind: 'repeat';
      readonly part: Pattern;
      readonly least: number;
      readonly most: number;
    }
  | { readonly kind: 'place'; readonly place: Place };

export type Place = 'start' | 'end' | 'word-edge' | 'no-word-edge';

/** `x{n}` is written out n times; more is refused. */
const MOST_REPEATS = 256;
const DEEPEST_GROUP = 64;

/** @throws JsonPathError InvalidPathException for what Java refuses, or what is refused here. */
export function parsePattern(source: string, ignoreCase: boolean): Pattern {
  const parser = new PatternParser(source, ignoreCase);
  const pattern = parser.choice(0);
  parser.end();
  return pattern;
}

class PatternParser {
  readonly #signs: readonly string[];
  #at = 0;
  #ignoreCase: boolean;

  constructor(source: string, ignoreCase: boolean) {
    this.#signs = [...source];
    this.#ignoreCase = ignoreCase;
  }

  end(): void {
    if (this.#at < this.#signs.length) throw this.#refused('unmatched )');
  }

  choice(depth: number): Pattern {
    if (depth > DEEPEST_GROUP) throw this.#refused('groups too deep');
    const parts = [this.#sequence(depth)];
    while (this.#eats('|')) parts.push(this.#sequence(depth));
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { kind: 'choice', parts };
  }

  #sequence(depth: number): Pattern {
    const parts: Pattern[] = [];
    for (
      let sign = this.#peek();
      sign !== '' && sign !== '|' && sign !== ')';
      sign = this.#peek()
    ) {
      if (this.#eats('\\Q')) parts.push(...this.#quoted());
      else parts.push(this.#quantified(this.#atom(depth)));
    }
    return { kind: 'sequence', parts };
  }

  #peek(): string {
    return this.#signs[this.#at] ?? '';
  }

  #take(): string {
    const sign = this.#peek();
    this.#at += 1;
    return sign;
  }

  #eats(text: string): boolean {
    const signs = [...text];
    if (!signs.every((sign, offset) => this.#signs[this.#at + offset] === sign)) return false;
    this.#at += signs.length;
    return true;
  }

  #refused(reason: string): Error {
    return invalidPath(`Pattern /${this.#signs.join('')}/: ${reason}`);
  }

  #char(test: CharTest): Pattern {
    return { kind: 'char', test };
  }

  /** Case is folded before a class is negated, as in Java. */
  #folded(test: CharTest): CharTest {
    return this.#ignoreCase ? fold(test) : test;
  }

  #single(sign: string): CharTest {
    return this.#folded(single(sign));
  }

  #quoted(): Pattern[] {
    const parts: Pattern[] = [];
    while (this.#peek() !== '' && !this.#eats('\\E'))
      parts.push(this.#char(this.#single(this.#take())));
    return parts;
  }

  #atom(depth: number): Pattern {
    const sign = this.#take();
    switch (sign) {
      case '(':
        return this.#group(depth);
      case '[':
        return this.#char(this.#class(0));
      case '.':
        return this.#char(DOT);
      case '^':
        return { kind: 'place', place: 'start' };
      case '$':
        return { kind: 'place', place: 'end' };
      case '\\':
        return this.#escape();
      case '*':
      case '+':
      case '?':
        throw this.#refused(`nothing before ${sign}`);
      case '{':
        throw this.#refused('{ must be escaped');
      default:
        return this.#char(this.#single(sign));
    }
  }

  #group(depth: number): Pattern {
    if (this.#eats('?')) {
      if (this.#eats('i)')) {
        this.#ignoreCase = true;
        return { kind: 'sequence', parts: [] };
      }
      if (!this.#eats(':')) throw this.#refused('only groups ( ) and (?: ) are known');
    }
    const pattern = this.choice(depth + 1);
    if (!this.#eats(')')) throw this.#refused('a group is not closed');
    return pattern;
  }

  #escape(): Pattern {
    const sign = this.#peek();
    const place = PLACES[sign];
    if (place !== undefined) {
      this.#at += 1;
      return { kind: 'place', place };
    }
    return this.#char(this.#escapedTest());
  }

  #escapedTest(): CharTest {
    const sign = this.#take();
    const named = CLASSES[sign];
    if (named !== undefined) return named;
    const control = CONTROLS[sign];
    if (control !== undefined) return single(control);
    if (sign === 'p' || sign === 'P') return this.#property(sign === 'P');
    if (sign === 'x') return this.#single(this.#hex(2));
    if (sign === 'u') return this.#single(this.#hex(4));
    if (sign === '' || /[A-Za-z0-9]/.test(sign)) throw this.#refused(`\\${sign} is not known`);
    return this.#single(sign);
  }

  /** `\p{Alpha}` and its like; the set is never folded. */
  #property(negated: boolean): CharTest {
    const end = this.#signs.indexOf('}', this.#at);
    const name = this.#signs.slice(this.#at, end + 1).join('');
    const test = PROPERTIES[name.slice(1, -1)];
    if (test === undefined || !name.startsWith('{')) throw this.#refused(`\\p${name} is not known`);
    this.#at = end + 1;
    return negated ? not(test) : test;
  }

  #hex(length: number): string {
    const digits = this.#signs.slice(this.#at, this.#at + length).join('');
    if (digits.length !== length || !/^[0-9a-fA-F]+$/.test(digits))
      throw this.#refused('bad escape');
    this.#at += length;
    return String.fromCharCode(parseInt(digits, 16));
  }

  #class(depth: number): CharTest {
    if (depth > DEEPEST_GROUP) throw this.#refused('classes too deep');
    const negated = this.#eats('^');
    const tests: CharTest[] = [];
    do {
      if (this.#peek() === '') throw this.#refused('a class is not closed');
      if (this.#eats('&&')) throw this.#refused('&& in a class');
      tests.push(this.#member(depth));
    } while (!this.#eats(']'));
    return negated ? not(anyOf(tests)) : anyOf(tests);
  }

  #member(depth: number): CharTest {
    if (this.#eats('[')) return this.#class(depth + 1);
    const low = this.#classSign();
    if (typeof low !== 'string') return low;
    const behind = this.#signs[this.#at + 1];
    if (this.#peek() !== '-' || behind === undefined || behind === ']' || behind === '[') {
      return this.#single(low);
    }
    this.#at += 1;
    const high = this.#classSign();
    if (typeof high !== 'string' || (high.codePointAt(0) ?? 0) < (low.codePointAt(0) ?? 0))
      throw this.#refused('a range runs backwards');
    return this.#folded(range(low, high));
  }

  #classSign(): string | CharTest {
    const sign = this.#take();
    if (sign !== '\\') return sign;
    const next = this.#peek();
    const test = this.#escapedTest();
    if (CLASSES[next] !== undefined || /[pP]/.test(next)) return test;
    return CONTROLS[next] ?? (/[xu]/.test(next) ? this.#lastHex() : next);
  }

  #lastHex(): string {
    const four = this.#signs.slice(this.#at - 4, this.#at).join('');
    const length = this.#signs[this.#at - 5] === 'u' ? 4 : 2;
    return String.fromCharCode(parseInt(four.slice(-length), 16));
  }

  #quantified(part: Pattern): Pattern {
    const bounds = this.#bounds();
    if (bounds === undefined) return part;
    if (this.#eats('+')) throw this.#refused('possessive quantifiers are not known');
    this.#eats('?');
    const [least, most] = bounds;
    return { kind: 'repeat', part, least, most };
  }

  #bounds(): readonly [number, number] | undefined {
    if (this.#eats('*')) return [0, Infinity];
    if (this.#eats('+')) return [1, Infinity];
    if (this.#eats('?')) return [0, 1];
    const open = this.#peek() === '{';
    if (!open) return undefined;
    const close = this.#signs.indexOf('}', this.#at);
    const match = /^(\d{1,6})(,?)(\d{0,6})$/.exec(this.#signs.slice(this.#at + 1, close).join(''));
    if (close < 0 || match === null) throw this.#refused('bad { }');
    this.#at = close + 1;
    const least = Number(match[1]);
    const most = match[2] === '' ? least : match[3] === '' ? Infinity : Number(match[3]);
    if (most < least) throw this.#refused('bad { }');
    if (least > MOST_REPEATS || (most !== Infinity && most > MOST_REPEATS)) {
      throw this.#refused(`more than ${MOST_REPEATS} repetitions`);
    }
    return [least, most];
  }
}

const PLACES: Readonly<Record<string, Place>> = {
  A: 'start',
  Z: 'end',
  z: 'end',
  b: 'word-edge',
  B: 'no-word-edge',
};

const CONTROLS: Readonly<Record<string, string>> = {
  t: '\t',
  n: '\n',
  r: '\r',
  f: '\f',
  a: '\u0007',
  e: '\u001b',
};
