import type { Pattern } from '../pattern/pattern.ts';

/** A compiled path's tree: what stands before the first step is `$` (the document) or `@` (the item). */
export interface PathSyntax {
  readonly from: 'document' | 'item';
  readonly steps: readonly Step[];
  /** A definite path gives one value or none; any other gives a list. */
  readonly definite: boolean;
}

export type Step =
  /** `.a`, `['a']`, or several names, which make an object of those that exist. */
  | { readonly kind: 'property'; readonly names: readonly string[] }
  | { readonly kind: 'wildcard' }
  /** `..`: the step behind it is tried on every value below. */
  | { readonly kind: 'scan' }
  /** A `$` in the middle of a path: the value itself. */
  | { readonly kind: 'self' }
  | ArrayStep
  | { readonly kind: 'filter'; readonly filter: Filter };

export type ArrayStep =
  | { readonly kind: 'index'; readonly index: number }
  /** `[(@.length-1)]`, the offset being negative. */
  | { readonly kind: 'index-from-end'; readonly offset: number }
  | { readonly kind: 'indexes'; readonly indexes: readonly number[] }
  /** `[a:b]`, either end left out; `to` is exclusive. */
  | { readonly kind: 'slice'; readonly from?: number; readonly to?: number };

export type Filter =
  | { readonly kind: 'and' | 'or'; readonly filters: readonly Filter[] }
  | { readonly kind: 'exists'; readonly path: PathSyntax; readonly wanted: boolean }
  | {
      readonly kind: 'compare';
      readonly operator: Operator;
      readonly left: Operand;
      readonly right: Operand;
    };

export const OPERATORS = ['==', '>=', '<=', '!=', '<', '>', '=~'] as const;
export type Operator = (typeof OPERATORS)[number];

/** A literal is always text, quoted or not: `10`, `true` and `null` get their meaning in comparing. */
export type Operand =
  | { readonly kind: 'path'; readonly path: PathSyntax }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'pattern'; readonly pattern: Pattern };

/** Steps that leave a path definite. */
export function isDefinite(step: Step): boolean {
  return ['property', 'self', 'index', 'index-from-end'].includes(step.kind);
}
