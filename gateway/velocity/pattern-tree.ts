import type { CharTest } from '../jsonpath/char-test.ts';

export type Place =
  'start' | 'end' | 'last line' | 'word edge' | 'no word edge' | 'line start' | 'line end';

/** What follows a quantifier: `?` takes as few as it can, `+` never gives back. */
export type Greed = 'greedy' | 'lazy' | 'possessive';

/** A regular expression of Java as a tree. */
export type PatternNode =
  | { readonly kind: 'char'; readonly test: CharTest; readonly sign?: string }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'group'; readonly number: number; readonly part: PatternNode }
  | { readonly kind: 'atomic'; readonly part: PatternNode }
  | {
      readonly kind: 'look';
      readonly part: PatternNode;
      readonly behind: boolean;
      readonly negated: boolean;
    }
  | { readonly kind: 'again'; readonly number: number; readonly ignoreCase: boolean }
  | { readonly kind: 'place'; readonly place: Place }
  | {
      readonly kind: 'repeat';
      readonly part: PatternNode;
      readonly least: number;
      readonly most: number;
      readonly greed: Greed;
    };

export interface ParsedPattern {
  readonly tree: PatternNode;
  /** Groups that capture, without the whole. */
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
}
