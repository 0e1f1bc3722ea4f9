import { invalidPath, type JsonPathError } from './errors.ts';

/** The text of a pattern while it is read, by code points. */
export class PatternText {
  readonly #signs: readonly string[];
  #at = 0;

  constructor(source: string) {
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

  /** The text up to `close`, which is stepped over; `undefined` where none follows. */
  until(close: string): string | undefined {
    const end = this.#signs.indexOf(close, this.#at);
    if (end < 0) return undefined;
    const text = this.#signs.slice(this.#at, end).join('');
    this.#at = end + 1;
    return text;
  }

  refused(reason: string): JsonPathError {
    return invalidPath(`Pattern /${this.#signs.join('')}/: ${reason}`);
  }
}
