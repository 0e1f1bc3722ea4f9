import { isWord, type CharTest } from './char-test.ts';
import { invalidPath } from './errors.ts';
import type { Pattern, Place, Repeat } from './pattern.ts';

/** A pattern that needs more states is refused when its path is compiled. */
const MOST_STATES = 1000;
interface State {
  /** Eats one character, or goes on without where the place (if any) is right. */
  readonly test?: CharTest;
  readonly place?: Place;
  readonly next: number[];
}

/**
 * Says whether the whole of a text matches, in steps linear in the text; `spend` is told of the steps
 * and may throw to end it.
 */
export type Matcher = (text: string, spend: (steps: number) => void) => boolean;

/** @throws JsonPathError InvalidPathException where the pattern is too large. */
export function compilePattern(pattern: Pattern): Matcher {
  const states: State[] = [];
  const builder = new Builder(states);
  const last = builder.build(
    { kind: 'sequence', parts: [pattern, { kind: 'sequence', parts: [] }] },
    [0],
  );
  return (text, spend) => {
    spend(text.length);
    return run(states, last, Array.from(text), spend);
  };
}

/** State 0 is the start; each part is built behind the states it continues from. */
class Builder {
  readonly #states: State[];

  constructor(states: State[]) {
    this.#states = states;
    this.#add({ next: [] });
  }

  #add(state: State): number {
    if (this.#states.length >= MOST_STATES) throw invalidPath('The pattern is too large');
    return this.#states.push(state) - 1;
  }

  /** Builds `pattern` behind the states `from` and gives the states it ends in (one, an empty one). */
  build(pattern: Pattern, from: readonly number[]): number {
    switch (pattern.kind) {
      case 'char':
        return this.#behind(from, this.#add({ test: pattern.test, next: [] }));
      case 'place':
        return this.#behind(from, this.#add({ place: pattern.place, next: [] }));
      case 'sequence':
        return this.#sequence(pattern.parts, from);
      case 'choice': {
        const ends = pattern.parts.map((part) => this.build(part, from));
        return this.#behind(ends, this.#add({ next: [] }));
      }
      case 'repeat':
        return this.#repeat(pattern, from);
    }
  }

  #behind(from: readonly number[], state: number): number {
    for (const one of from) this.#states[one]?.next.push(state);
    return state;
  }

  #sequence(parts: readonly Pattern[], from: readonly number[]): number {
    let end = this.#behind(from, this.#add({ next: [] }));
    for (const part of parts) end = this.build(part, [end]);
    return end;
  }

  #repeat(pattern: Repeat, from: readonly number[]): number {
    const { part, least, most } = pattern;
    let end = this.#behind(from, this.#add({ next: [] }));
    for (let count = 0; count < least; count += 1) end = this.build(part, [end]);
    if (most === Infinity) {
      const again = this.#behind([end], this.#add({ next: [] }));
      this.#behind([this.build(part, [again])], again);
      return this.#behind([again], this.#add({ next: [] }));
    }
    const ends = [end];
    for (let count = least; count < most; count += 1) {
      end = this.build(part, [end]);
      ends.push(end);
    }
    return this.#behind(ends, this.#add({ next: [] }));
  }
}

/** Follows every way through the states at once. */
function run(
  states: readonly State[],
  last: number,
  text: readonly string[],
  spend: (steps: number) => void,
): boolean {
  let current = spread(states, [0], text, 0);
  for (const [at, sign] of text.entries()) {
    spend(current.size);
    const next: number[] = [];
    for (const state of current) {
      const { test, next: behind } = states[state] as State;
      if (test?.(sign) === true) next.push(...behind);
    }
    current = spread(states, next, text, at + 1);
  }
  return current.has(last);
}

/** All states that can be reached without eating a character. */
function spread(
  states: readonly State[],
  from: readonly number[],
  text: readonly string[],
  at: number,
): Set<number> {
  const reached = new Set<number>();
  const open = [...from];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (reached.has(state)) continue;
    const { test, place, next } = states[state] as State;
    if (place !== undefined && !isAt(place, text, at)) continue;
    reached.add(state);
    if (test === undefined) open.push(...next);
  }
  return reached;
}

function isAt(place: Place, text: readonly string[], at: number): boolean {
  if (place === 'start') return at === 0;
  if (place === 'end') return at === text.length;
  const edge = isWord(text[at - 1] ?? '') !== isWord(text[at] ?? '');
  return edge === (place === 'word-edge');
}
