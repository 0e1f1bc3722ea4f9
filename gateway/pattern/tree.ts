import type { CharSet } from './char-set.ts';

/** Where in a text a pattern stands, without eating anything. */
export type Place =
  'start' | 'end' | 'last line' | 'word edge' | 'no word edge' | 'line start' | 'line end';

/** What follows a quantifier: `?` takes as few as it can, `+` never gives back. */
export type Greed = 'greedy' | 'lazy' | 'possessive';

/** A regular expression as a tree. */
export type PatternNode =
  /** `sign` where the set is that one alone. */
  | { readonly kind: 'char'; readonly set: CharSet; readonly sign?: string }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'group'; readonly number: number; readonly part: PatternNode }
  | { readonly kind: 'atomic'; readonly part: PatternNode }
  | {
      readonly kind: 'look';
      readonly part: PatternNode;
      readonly behind: boolean;
      readonly negated: boolean;
    }
  /** What a group took, once more. */
  | { readonly kind: 'again'; readonly number: number; readonly ignoreCase: boolean }
  | { readonly kind: 'place'; readonly place: Place }
  | {
      readonly kind: 'repeat';
      readonly part: PatternNode;
      readonly least: number;
      readonly most: number;
      readonly greed: Greed;
    };

export type NodeOf<Kind extends PatternNode['kind']> = Extract<PatternNode, { kind: Kind }>;

export interface ParsedPattern {
  readonly source: string;
  readonly tree: PatternNode;
  /** Groups that capture, without the whole. */
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
}

/** What a node is made of. */
export function partsOf(node: PatternNode): readonly PatternNode[] {
  if ('parts' in node) return node.parts;
  return 'part' in node ? [node.part] : [];
}
