import { DOT, single, type CharTest } from './char-test.ts';
import { foldedIf, readClass, readEscape } from './pattern-class.ts';
import { PatternText } from './pattern-text.ts';

/**
 * A regular expression as `=~` takes it, as a tree. Of Java's it has what a whole-text match in linear
 * time can have: no back-references, no look-around, no possessive quantifiers. Those are refused.
 */
export type Pattern =
  | { readonly kind: 'char'; readonly test: CharTest }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Pattern[] }
  | Repeat
  | { readonly kind: 'place'; readonly place: Place };

export interface Repeat {
  readonly kind: 'repeat';
  readonly part: Pattern;
  readonly least: number;
  readonly most: number;
}

export type Place = 'start' | 'end' | 'word-edge' | 'no-word-edge';

const PLACES: Readonly<Record<string, Place>> = {
  A: 'start',
  Z: 'end',
  z: 'end',
  b: 'word-edge',
  B: 'no-word-edge',
};

/** `x{n}` is written out n times; more is refused. */
const MOST_REPEATS = 256;
const DEEPEST_GROUP = 64;

/** @throws JsonPathError InvalidPathException for what Java refuses, or what is refused here. */
export function parsePattern(source: string, ignoreCase: boolean): Pattern {
  const text = new PatternText(source);
  const pattern = new PatternParser(text, ignoreCase).choice(0);
  if (text.peek() !== '') throw text.refused('unmatched )');
  return pattern;
}

class PatternParser {
  readonly #text: PatternText;
  #folded: ReturnType<typeof foldedIf>;

  constructor(text: PatternText, ignoreCase: boolean) {
    this.#text = text;
    this.#folded = foldedIf(ignoreCase);
  }

  choice(depth: number): Pattern {
    if (depth > DEEPEST_GROUP) throw this.#text.refused('groups too deep');
    const parts = [this.#sequence(depth)];
    while (this.#text.eats('|')) parts.push(this.#sequence(depth));
    return { kind: 'choice', parts };
  }

  #sequence(depth: number): Pattern {
    const parts: Pattern[] = [];
    while (!['', '|', ')'].includes(this.#text.peek())) {
      if (this.#text.eats('\\Q')) parts.push(...this.#quoted());
      else parts.push(this.#quantified(this.#atom(depth)));
    }
    return { kind: 'sequence', parts };
  }

  #quoted(): Pattern[] {
    const parts: Pattern[] = [];
    while (this.#text.peek() !== '' && !this.#text.eats('\\E')) {
      parts.push(this.#single(this.#text.take()));
    }
    return parts;
  }

  #single(sign: string): Pattern {
    return { kind: 'char', test: this.#folded(single(sign)) };
  }

  #atom(depth: number): Pattern {
    const sign = this.#text.take();
    switch (sign) {
      case '(':
        return this.#group(depth);
      case '[':
        return { kind: 'char', test: readClass(this.#text, this.#folded) };
      case '.':
        return { kind: 'char', test: DOT };
      case '^':
        return { kind: 'place', place: 'start' };
      case '$':
        return { kind: 'place', place: 'end' };
      case '\\':
        return this.#escape();
      case '*':
      case '+':
      case '?':
      case '{':
        throw this.#text.refused(`nothing before ${sign}`);
      default:
        return this.#single(sign);
    }
  }

  #group(depth: number): Pattern {
    if (this.#text.eats('?i)')) {
      this.#folded = foldedIf(true);
      return { kind: 'sequence', parts: [] };
    }
    if (!this.#text.eats('?:') && this.#text.peek() === '?') {
      throw this.#text.refused('only groups ( ) and (?: ) are known');
    }
    const pattern = this.choice(depth + 1);
    if (!this.#text.eats(')')) throw this.#text.refused('a group is not closed');
    return pattern;
  }

  #escape(): Pattern {
    const place = PLACES[this.#text.peek()];
    if (place !== undefined) {
      this.#text.take();
      return { kind: 'place', place };
    }
    const escaped = readEscape(this.#text);
    return typeof escaped === 'string' ? this.#single(escaped) : { kind: 'char', test: escaped };
  }

  /** Lazy or not is one for a match of the whole text. */
  #quantified(part: Pattern): Pattern {
    const bounds = this.#bounds();
    if (bounds === undefined) return part;
    if (this.#text.eats('+')) throw this.#text.refused('possessive quantifiers are not known');
    this.#text.eats('?');
    const [least, most] = bounds;
    return { kind: 'repeat', part, least, most };
  }

  #bounds(): readonly [number, number] | undefined {
    if (this.#text.eats('*')) return [0, Infinity];
    if (this.#text.eats('+')) return [1, Infinity];
    if (this.#text.eats('?')) return [0, 1];
    return this.#text.eats('{') ? this.#counted() : undefined;
  }

  /** `{n}`, `{n,}`, `{n,m}` behind the brace. */
  #counted(): readonly [number, number] {
    const match = /^(\d{1,6})(,?)(\d{0,6})$/.exec(this.#text.until('}') ?? '');
    if (match === null) throw this.#text.refused('a bad { }');
    const [, first, comma, second] = match;
    const least = Number(first);
    const most = second === '' ? (comma === '' ? least : Infinity) : Number(second);
    const written = most === Infinity ? least : most;
    if (most < least || written > MOST_REPEATS) {
      throw this.#text.refused(`a repetition backwards or above ${MOST_REPEATS}`);
    }
    return [least, most];
  }
}
