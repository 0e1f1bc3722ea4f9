import { has, LOW, WORD } from './char-set.ts';
import type { Dialect } from './dialect.ts';
import { machineOf } from './machine.ts';
import type { State } from './machine.ts';
import { lastLineEndOf, placesOf } from './place.ts';
import type { IsHere, LastLineEnd } from './place.ts';
import type { Spend } from './pattern-run.ts';
import type { PatternNode, Place } from './tree.ts';

const UNKNOWN = -1;
const FOUND = -2;
const NOWHERE = -3;
/** Numbers kept for the deterministic states; above it they are forgotten and made anew: memory stays bounded. */
const MOST_KEPT = 200_000;

/** A set of states, before the places among them are looked at, and where each sign leads. */
interface StateSet {
  readonly members: readonly number[];
  readonly next: Int32Array;
  /** Whether a text that ends here matches; `undefined` until asked. */
  atEnd: boolean | undefined;
}

/** What stood before, as far as places ask. */
const START = 0;
const OTHER = 1;

/**
 * Says whether a text matches in time linear in the text, whatever either holds: sets of states are followed
 * together, and each set met is kept as one state of a deterministic machine, made as texts need it.
 */
export class LinearMatcher {
  readonly #states: readonly State[];
  readonly #last: number;
  readonly #whole: boolean;
  readonly #byPoint: boolean;
  readonly #places: Readonly<Record<Place, IsHere>>;
  readonly #lineEnds: string;
  readonly #hasPlaces: boolean;
  readonly #lastLineEnd: LastLineEnd;
  #sets: StateSet[] = [];
  #known = new Map<string, number>();
  #kept = 0;

  /** @param whole whether the whole text must match, or any part of it */
  constructor(tree: PatternNode, { sign, lineEnds }: Dialect, whole: boolean) {
    this.#states = machineOf(tree);
    this.#last = this.#states.length - 1;
    this.#whole = whole;
    this.#byPoint = sign === 'point';
    this.#places = placesOf(lineEnds);
    this.#lineEnds = lineEnds;
    this.#hasPlaces = this.#states.some(({ place }) => place !== undefined);
    const asksLast = this.#states.some(({ place }) => place === 'last line');
    this.#lastLineEnd = asksLast ? lastLineEndOf(lineEnds) : () => -1;
  }

  test(text: string, spend: Spend | undefined): boolean {
    spend?.(text.length);
    const lastLineEnd = this.#lastLineEnd(text);
    let at = this.#setOf([0], START);
    for (let index = 0; index < text.length; index += 1) {
      const code = this.#byPoint ? (text.codePointAt(index) as number) : text.charCodeAt(index);
      const set = this.#sets[at] as StateSet;
      // Where the last line ends is more than the sign and what stood before can say.
      const isKept = code < LOW && index !== lastLineEnd;
      let next = isKept ? (set.next[code] as number) : UNKNOWN;
      if (next === UNKNOWN) {
        next = this.#step({ set, text, index, code }, spend);
        if (isKept) set.next[code] = next;
      }
      if (next < 0) return next === FOUND;
      at = next;
      if (code > 0xffff) index += 1;
    }
    const set = this.#sets[at] as StateSet;
    set.atEnd ??= this.#reach(set.members, text, text.length).has(this.#last);
    return set.atEnd;
  }

  #step(
    { set, text, index, code }: { set: StateSet; text: string; index: number; code: number },
    spend: Spend | undefined,
  ): number {
    const reached = this.#reach(set.members, text, index);
    spend?.(reached.size);
    if (!this.#whole && reached.has(this.#last)) return FOUND;
    // A match may begin at every sign.
    const next = new Set(this.#whole ? [] : [0]);
    for (const state of reached) {
      const { set: eaten, next: behind } = this.#states[state] as State;
      if (eaten !== undefined && has(eaten, code)) for (const one of behind) next.add(one);
    }
    if (next.size === 0) return NOWHERE;
    return this.#setOf(
      [...next].sort((a, b) => a - b),
      this.#behind(code),
    );
  }

  /** What a sign is for a place that follows it. */
  #behind(code: number): number {
    if (!this.#hasPlaces) return START;
    const end = this.#lineEnds.indexOf(String.fromCodePoint(code));
    if (end >= 0) return OTHER + 2 + end;
    return has(WORD, code) ? OTHER + 1 : OTHER;
  }

  /** Every state that is reached without eating. */
  #reach(members: readonly number[], text: string, at: number): Set<number> {
    const reached = new Set<number>();
    const open = [...members];
    for (let state = open.pop(); state !== undefined; state = open.pop()) {
      if (reached.has(state)) continue;
      const { set, place, next } = this.#states[state] as State;
      if (place !== undefined && !this.#places[place](text, at)) continue;
      reached.add(state);
      if (set === undefined) open.push(...next);
    }
    return reached;
  }

  #setOf(members: readonly number[], before: number): number {
    const key = `${before}:${members.join()}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#kept > MOST_KEPT) {
      this.#sets = [];
      this.#known = new Map();
      this.#kept = 0;
    }
    this.#kept += LOW + members.length;
    const next = new Int32Array(LOW).fill(UNKNOWN);
    const at = this.#sets.push({ members, next, atEnd: undefined }) - 1;
    this.#known.set(key, at);
    return at;
  }
}
