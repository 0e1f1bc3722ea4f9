import { BYTES, WORD } from './byte-set.ts';
import { machineOf } from './machine.ts';
import type { State } from './machine.ts';
import { parsePattern } from './parse.ts';
import type { Place } from './syntax.ts';

/** Whether a text, one character a byte, holds a match anywhere. */
export type Search = (text: string) => boolean;

/**
 * Compiles a regular expression to a search whose time is linear in the text, whatever either holds:
 * sets of states are followed together, and each set met is kept as one state of a deterministic
 * machine, made as texts need it.
 *
 * @throws PatternError
 */
export function compileSearch(source: string): Search {
  const machine = new Machine(machineOf(parsePattern(source)));
  return (text) => machine.finds(text);
}

const UNKNOWN = -1;
const FOUND = -2;
const NEW_LINE = 10;
/** Above this the deterministic states are forgotten and made anew: memory stays bounded. */
const MOST_SETS = 400;

/** What stood before the byte that comes. */
interface Before {
  readonly start: boolean;
  readonly word: boolean;
  readonly line: boolean;
}

/** A set of states, before the places among them are looked at, and where each byte leads. */
interface StateSet {
  readonly members: readonly number[];
  readonly before: Before;
  readonly next: Int32Array;
  /** Whether a text that ends here holds a match; `undefined` until asked. */
  atEnd: boolean | undefined;
}

class Machine {
  readonly #states: readonly State[];
  readonly #last: number;
  #sets: StateSet[] = [];
  #known = new Map<string, number>();

  constructor(states: readonly State[]) {
    this.#states = states;
    this.#last = states.length - 1;
  }

  finds(text: string): boolean {
    let at = this.#setOf([0], { start: true, word: false, line: true });
    for (let index = 0; index < text.length; index += 1) {
      const byte = text.charCodeAt(index) & 0xff;
      const set = this.#sets[at] as StateSet;
      let next = set.next[byte] ?? UNKNOWN;
      if (next === UNKNOWN) {
        next = this.#step(set, byte);
        set.next[byte] = next;
      }
      if (next === FOUND) return true;
      at = next;
    }
    const set = this.#sets[at] as StateSet;
    set.atEnd ??= this.#reach(set, undefined).has(this.#last);
    return set.atEnd;
  }

  #step(set: StateSet, byte: number): number {
    const reached = this.#reach(set, byte);
    if (reached.has(this.#last)) return FOUND;
    // A match may begin at every byte.
    const next = new Set([0]);
    for (const state of reached) {
      const { set: eaten, next: behind } = this.#states[state] as State;
      if (eaten?.[byte] === 1) for (const one of behind) next.add(one);
    }
    const members = [...next].sort((a, b) => a - b);
    return this.#setOf(members, {
      start: false,
      word: WORD[byte] === 1,
      line: byte === NEW_LINE,
    });
  }

  /** Every state that is reached without eating. @param next the byte that comes, `undefined` at the end */
  #reach({ members, before }: StateSet, next: number | undefined): Set<number> {
    const reached = new Set<number>();
    const open = [...members];
    for (let state = open.pop(); state !== undefined; state = open.pop()) {
      if (reached.has(state)) continue;
      const { set, place, next: behind } = this.#states[state] as State;
      if (place !== undefined && !isAt(place, before, next)) continue;
      reached.add(state);
      if (set === undefined) open.push(...behind);
    }
    return reached;
  }

  #setOf(members: readonly number[], before: Before): number {
    const key = `${Number(before.start)}${Number(before.word)}${Number(before.line)}${members.join()}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#sets.length >= MOST_SETS) {
      this.#sets = [];
      this.#known = new Map();
    }
    const next = new Int32Array(BYTES).fill(UNKNOWN);
    const at = this.#sets.push({ members, before, next, atEnd: undefined }) - 1;
    this.#known.set(key, at);
    return at;
  }
}

function isAt(place: Place, before: Before, next: number | undefined): boolean {
  switch (place) {
    case 'start':
      return before.start;
    case 'line-start':
      return before.line;
    case 'end':
      return next === undefined;
    case 'line-end':
      return next === undefined || next === NEW_LINE;
    case 'word-edge':
    case 'no-word-edge': {
      const edge = before.word !== (next !== undefined && WORD[next] === 1);
      return edge === (place === 'word-edge');
    }
  }
}
