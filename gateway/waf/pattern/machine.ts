import type { ByteSet } from './byte-set.ts';
import { PatternError } from './syntax.ts';
import type { Pattern, Place, Repeat } from './syntax.ts';

/** A pattern that needs more states is refused: what a search costs grows with them. */
const MOST_STATES = 5_000;

/** One state of a nondeterministic machine: it eats a byte, or goes on where its place (if any) is right. */
export interface State {
  readonly set?: ByteSet;
  readonly place?: Place;
  readonly next: number[];
}

/** State 0 is the start, the last one the end. */
export function machineOf(pattern: Pattern): readonly State[] {
  const builder = new Builder();
  builder.build({ kind: 'sequence', parts: [pattern] }, [0]);
  return builder.states;
}

/** Each part is built behind the states it continues from. */
class Builder {
  readonly states: State[] = [{ next: [] }];

  /** Builds `pattern` behind the states `from`. @returns the one state it ends in */
  build(pattern: Pattern, from: readonly number[]): number {
    switch (pattern.kind) {
      case 'bytes':
        return this.#behind(from, { set: pattern.set, next: [] });
      case 'place':
        return this.#behind(from, { place: pattern.place, next: [] });
      case 'sequence': {
        const end = pattern.parts.reduce(
          (at, part) => this.build(part, [at]),
          this.#behind(from, { next: [] }),
        );
        return this.#behind([end], { next: [] });
      }
      case 'choice': {
        const ends = pattern.parts.map((part) => this.build(part, from));
        return this.#behind(ends, { next: [] });
      }
      case 'repeat':
        return this.#repeat(pattern, from);
    }
  }

  #behind(from: readonly number[], state: State): number {
    if (this.states.length >= MOST_STATES) throw new PatternError('the pattern is too large');
    const at = this.states.push(state) - 1;
    for (const one of from) this.states[one]?.next.push(at);
    return at;
  }

  #repeat({ part, least, most }: Repeat, from: readonly number[]): number {
    let end = this.#behind(from, { next: [] });
    for (let count = 0; count < least; count += 1) end = this.build(part, [end]);
    if (most === Infinity) {
      const again = this.#behind([end], { next: [] });
      const round = this.build(part, [again]);
      this.states[round]?.next.push(again);
      return this.#behind([again], { next: [] });
    }
    const ends = [end];
    for (let count = least; count < most; count += 1) {
      end = this.build(part, [end]);
      ends.push(end);
    }
    return this.#behind(ends, { next: [] });
  }
}
