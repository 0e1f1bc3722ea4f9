import type { ByteSet } from './byte-set.ts';

/** A regular expression over bytes, as a tree. */
export type Pattern =
  | { readonly kind: 'bytes'; readonly set: ByteSet }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Pattern[] }
  | Repeat
  | { readonly kind: 'place'; readonly place: Place };

export interface Repeat {
  readonly kind: 'repeat';
  readonly part: Pattern;
  readonly least: number;
  readonly most: number;
}

/** Where in the text a pattern must stand, without eating anything. */
export type Place = 'start' | 'line-start' | 'end' | 'line-end' | 'word-edge' | 'no-word-edge';

/** A pattern that WAF refuses, or that is not honoured here. */
export class PatternError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PatternError';
  }
}
