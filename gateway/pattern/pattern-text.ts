import { PatternError } from './pattern-error.ts';

/** The text of a pattern while it is read, by code points or by UTF-16 units. */
export class PatternText {
  readonly source: string;
  readonly #byUnit: boolean;
  #at = 0;

  constructor(source: string, byUnit: boolean) {
    this.source = source;
    this.#byUnit = byUnit;
  }

  /** The next sign, `''` at the end. */
  peek(): string {
    if (this.#byUnit) return this.source.charAt(this.#at);
    const code = this.source.codePointAt(this.#at);
    return code === undefined ? '' : String.fromCodePoint(code);
  }

  take(): string {
    const sign = this.peek();
    this.#at += sign.length;
    return sign;
  }

  /** Steps over `text` where it comes next, and says whether it did. */
  eats(text: string): boolean {
    const here = this.source.startsWith(text, this.#at);
    if (here) this.#at += text.length;
    return here;
  }

  /** What `form`, which is sticky, matches here. */
  sees(form: RegExp): RegExpExecArray | undefined {
    form.lastIndex = this.#at;
    return form.exec(this.source) ?? undefined;
  }

  /** As `sees`, and steps over it. */
  takes(form: RegExp): RegExpExecArray | undefined {
    const match = this.sees(form);
    this.#at += match?.[0].length ?? 0;
    return match;
  }

  refused(reason: string): PatternError {
    return new PatternError(reason, this.source, this.#at);
  }
}
