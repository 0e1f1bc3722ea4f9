import { complement, intersection, range, setOf, single, union } from './char-set.ts';
import type { CharSet } from './char-set.ts';
import type { Dialect } from './dialect.ts';
import { readEscape } from './parse-escape.ts';
import type { PatternText } from './pattern-text.ts';

const DEEPEST_CLASS = 16;
const LAST_ASCII = 127;
const MINUS = single(45);

/** Case is folded before a class is negated; classes with names never are, but POSIX's of PCRE. */
export type Folding = (set: CharSet) => CharSet;

/** Reads a class behind its `[`. */
export class ClassParser {
  readonly #text: PatternText;
  readonly #dialect: Dialect;
  readonly #fold: Folding;

  constructor(text: PatternText, dialect: Dialect, fold: Folding) {
    this.#text = text;
    this.#dialect = dialect;
    this.#fold = fold;
  }

  read(depth = 0): CharSet {
    if (depth > DEEPEST_CLASS) throw this.#text.refused('classes too deep');
    const negated = this.#text.eats('^');
    let set = this.#operand(depth, this.#dialect.firstBracket);
    while (!this.#text.eats(']')) {
      this.#text.eats('&&');
      set = intersection(set, this.#operand(depth, false));
    }
    return negated ? complement(set) : set;
  }

  /** All up to the end or `&&`. @param first whether a `]` here stands for itself */
  #operand(depth: number, first: boolean): CharSet {
    const { nestedClasses } = this.#dialect;
    const sets = first && this.#text.peek() === ']' ? [this.#member()] : [];
    while (this.#text.sees(nestedClasses ? /\]|&&/y : /\]/y) === undefined)
      sets.push(nestedClasses && this.#text.eats('[') ? this.read(depth + 1) : this.#member());
    if (nestedClasses && sets.length === 0) throw this.#text.refused('nothing beside &&');
    return union(sets);
  }

  #member(): CharSet {
    const posix = this.#posix();
    if (posix !== undefined) return posix;
    const { minusBeside, nestedClasses } = this.#dialect;
    const low = this.#sign();
    if (typeof low !== 'number' && minusBeside !== 'either') return low;
    if (!this.#text.takes(nestedClasses ? /-(?!$|[[\]])/y : /-(?!\])/y)) return this.#one(low);
    const high = this.#sign();
    if (typeof low === 'number' && typeof high === 'number') {
      if (high < low) throw this.#text.refused('a range runs backwards');
      return this.#fold(range(low, high));
    }
    if (minusBeside === 'none') throw this.#text.refused('a range ends in a class');
    return union([this.#one(low), MINUS, this.#one(high)]);
  }

  #one(sign: number | CharSet): CharSet {
    return typeof sign === 'number' ? this.#fold(single(sign)) : sign;
  }

  #posix(): CharSet | undefined {
    const { posix } = this.#dialect;
    if (posix.size === 0) return undefined;
    const match = this.#text.takes(/\[:(\^?)([a-z]+):\]/y);
    if (match === undefined) return undefined;
    const [, negated, name = ''] = match;
    const members = posix.get(name);
    if (members === undefined) throw this.#text.refused(`[:${name}:] is no class`);
    const set = this.#fold(setOf(members));
    return negated === '^' ? complement(set) : set;
  }

  #sign(): number | CharSet {
    const { backspace, sign } = this.#dialect;
    if (this.#text.peek() === '') throw this.#text.refused('a class is not closed');
    if (backspace && this.#text.eats('\\b')) return 8;
    const taken = this.#text.eats('\\') ? readEscape(this.#text, this.#dialect) : this.#text.take();
    if (typeof taken !== 'string') return taken;
    const code = taken.codePointAt(0) ?? 0;
    if (sign === 'byte' && code > LAST_ASCII)
      throw this.#text.refused(`${taken} in a class: only ASCII is honoured there`);
    return code;
  }
}
