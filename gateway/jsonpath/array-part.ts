import { invalidPath } from './errors.ts';
import type { Step } from './syntax.ts';

/**
 * What stands in brackets that hold numbers: `[1]`, `[1,3]`, `[-2:]`, `[:2]`, `[1:3]`,
 * `[(@.length-1)]`. Jayway reads as far as it understands and leaves the rest, so `[1:2:3]` is `[1:2]`.
 * @throws JsonPathError InvalidPathException
 */
export function parseArrayPart(part: string, start: number): Step {
  return part.charAt(start) === '@' ? fromEnd(part, start) : new SequenceReader(part, start).step();
}

/** `@.length-1` or `@.size()-1`, parentheses and spaces anywhere. */
function fromEnd(part: string, start: number): Step {
  const minus = part.indexOf('-', start + 2);
  const name = part.slice(start + 2, minus).replace(/[ ()]/g, '');
  if (minus < 0 || (name !== 'size' && name !== 'length')) {
    throw invalidPath(`${part}: only @.length and @.size() can be computed with`);
  }
  const close = part.indexOf(')', minus);
  if (close < 0) throw invalidPath(`${part} has no )`);
  return { kind: 'index-from-end', offset: int(part.slice(minus, close).replaceAll(' ', '')) };
}

/** As `Integer.parseInt`, whose failure makes the path invalid. */
function int(text: string): number {
  const value = /^[+-]?\d+$/.test(text) ? Number(text) : NaN;
  if (!(value >= -2147483648 && value <= 2147483647)) throw invalidPath(`${text} is no index`);
  return value === 0 ? 0 : value;
}

class SequenceReader {
  readonly #part: string;
  readonly #numbers: number[] = [];
  #at: number;
  #digits = '';
  #kind: 'index' | 'indexes' | 'from' | 'to' | 'between' = 'index';

  constructor(part: string, start: number) {
    this.#part = part;
    this.#at = start;
  }

  step(): Step {
    while (/[\d, :-]/.test(this.#sign())) {
      this.#take(this.#sign());
      if (this.#sign() === ']') break;
      this.#next();
    }
    if (this.#digits !== '') this.#number();
    return this.#made();
  }

  #sign(): string {
    return this.#part.charAt(this.#at);
  }

  #next(): void {
    this.#at += 1;
    if (this.#at >= this.#part.length) throw invalidPath(`${this.#part} has no ]`);
  }

  #number(): void {
    this.#numbers.push(int(this.#digits));
    this.#digits = '';
  }

  #take(sign: string): void {
    if (sign === ':') {
      this.#colon();
    } else if (sign === ',') {
      this.#number();
      this.#kind = 'indexes';
    } else if (sign !== ' ') {
      this.#digits += sign;
    }
  }

  #colon(): void {
    const first = this.#digits !== '';
    if (first) this.#number();
    this.#next();
    while (/[\d -]/.test(this.#sign())) {
      if (this.#sign() !== ' ') this.#digits += this.#sign();
      this.#next();
    }
    if (first && this.#digits === '') {
      this.#become('from');
    } else {
      this.#become(first ? 'between' : 'to');
      this.#number();
    }
  }

  /** Several signs in one pair of brackets: Jayway looks for a list first, then from, to, between. */
  #become(kind: 'from' | 'to' | 'between'): void {
    const order = ['indexes', 'from', 'to', 'between', 'index'];
    if (order.indexOf(kind) < order.indexOf(this.#kind)) this.#kind = kind;
  }

  #made(): Step {
    const [first = 0, second = 0] = this.#numbers;
    switch (this.#kind) {
      case 'index':
        return { kind: 'index', index: first };
      case 'indexes':
        return this.#numbers.length === 1
          ? { kind: 'index', index: first }
          : { kind: 'indexes', indexes: this.#numbers };
      case 'from':
        return { kind: 'slice', from: first };
      case 'to':
        return { kind: 'slice', to: first };
      case 'between':
        return { kind: 'slice', from: first, to: second };
    }
  }
}
