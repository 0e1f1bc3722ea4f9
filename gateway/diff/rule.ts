import type { Json } from '../document/document.ts';
import type { ChangeSeverity } from './change.ts';
import type { Comparison, Pair, Place } from './comparison.ts';

/** What one of Redocly's verdicts would say again. */
export interface Covered {
  /** Redocly's id, without its prefix. */
  readonly rule: string;
  /** JSON pointer, of either document: the verdict's place is there or below. */
  readonly pointer: string;
}

/** What a rule says; the place's file and line are added, and alike ones of several operations joined. */
export interface Difference {
  readonly severity: ChangeSeverity;
  /** Absent where the whole API is concerned. */
  readonly operation?: string;
  readonly place: Place;
  readonly message: string;
  readonly before?: Json | undefined;
  readonly after?: Json | undefined;
  readonly covers?: readonly Covered[];
}

/** One kind of change that only API Gateway has. */
export interface DiffRule {
  readonly id: `gateway/${string}`;
  /** Kinds of API that can have it. */
  readonly kinds: readonly ('rest' | 'http')[];
  /** Why callers break, in one sentence. */
  readonly why: string;
  /** A pure function of both documents. */
  readonly check: (comparison: Comparison) => readonly Difference[];
}

/** A check of one operation at a time, those of both documents. */
export const ofPairs =
  (check: (pair: Pair, comparison: Comparison) => readonly Omit<Difference, 'operation'>[]) =>
  (comparison: Comparison): readonly Difference[] =>
    comparison.pairs.flatMap((pair) =>
      check(pair, comparison).map((difference) => ({ operation: pair.name, ...difference })),
    );
