import { ESCAPED_CLASSES } from './byte-set.ts';
import type { ByteSet } from './byte-set.ts';
import { PatternError } from './syntax.ts';

const CONTROLS: Readonly<Record<string, number>> = {
  t: 9,
  n: 10,
  f: 12,
  r: 13,
  a: 7,
  e: 27,
};

/** The text of a pattern while it is read, by code points. */
export class PatternText {
  readonly #source: string;
  readonly #signs: readonly string[];
  #at = 0;

  constructor(source: string) {
    this.#source = source;
    this.#signs = Array.from(source);
  }

  /** The next character, `''` at the end. */
  peek(ahead = 0): string {
    return this.#signs[this.#at + ahead] ?? '';
  }

  take(): string {
    const sign = this.peek();
    this.#at += 1;
    return sign;
  }

  /** Steps over `text` where it comes next, and says whether it did. */
  eats(text: string): boolean {
    const signs = Array.from(text);
    if (!signs.every((sign, ahead) => this.peek(ahead) === sign)) return false;
    this.#at += signs.length;
    return true;
  }

  /** Steps over what `form`, which begins with `^` and is ASCII, matches here. */
  eatsMatch(form: RegExp): RegExpExecArray | undefined {
    // The longest form is a brace with two numbers.
    const match = form.exec(this.#signs.slice(this.#at, this.#at + 20).join(''));
    if (match === null) return undefined;
    this.#at += match[0].length;
    return match;
  }

  /** What stands behind a backslash: a character that means itself, a byte, or a class. */
  escape(): string | number | ByteSet {
    const sign = this.take();
    if (Object.hasOwn(ESCAPED_CLASSES, sign)) return ESCAPED_CLASSES[sign] as ByteSet;
    const control = CONTROLS[sign];
    if (control !== undefined) return control;
    if (sign === 'x') return this.#hexadecimal();
    if (sign === '0') return parseInt(`0${this.eatsMatch(/^[0-7]{1,2}/)?.[0] ?? ''}`, 8);
    if (sign === '') throw this.refused('a backslash at its end');
    if (/[A-Za-z0-9]/.test(sign)) throw this.refused(`\\${sign} is not honoured`);
    return sign;
  }

  #hexadecimal(): number {
    const match = this.eatsMatch(/^(?:\{([0-9a-fA-F]{1,2})\}|([0-9a-fA-F]{0,2}))/);
    if (this.peek() === '{' && match?.[0] === '') throw this.refused('\\x{ } beyond one byte');
    return parseInt(`0${match?.[1] ?? match?.[2] ?? ''}`, 16);
  }

  refused(reason: string): PatternError {
    return new PatternError(`/${this.#source}/: ${reason}`);
  }
}
