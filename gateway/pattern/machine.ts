import type { CharSet } from './char-set.ts';
import { partsOf } from './tree.ts';
import type { NodeOf, PatternNode, Place } from './tree.ts';

/** One state of a nondeterministic machine: it eats a sign, or goes on where its place (if any) is right. */
export interface State {
  readonly set?: CharSet;
  readonly place?: Place;
  readonly next: number[];
}

/** Whether a machine of states can have it. */
export const isRegular = (node: PatternNode): boolean =>
  !['atomic', 'look', 'again'].includes(node.kind) &&
  !(node.kind === 'repeat' && node.greed === 'possessive') &&
  partsOf(node).every(isRegular);

/** State 0 is the start, the last one the end. */
export function machineOf(tree: PatternNode): readonly State[] {
  const builder = new Builder();
  builder.build({ kind: 'sequence', parts: [tree] }, [0]);
  return builder.states;
}

/** Each part is built behind the states it continues from. */
class Builder {
  readonly states: State[] = [{ next: [] }];

  /** Builds `node` behind the states `from`. @returns the one state it ends in */
  build(node: PatternNode, from: readonly number[]): number {
    switch (node.kind) {
      case 'char':
        return this.#behind(from, { set: node.set, next: [] });
      case 'place':
        return this.#behind(from, { place: node.place, next: [] });
      case 'group':
        return this.build(node.part, from);
      case 'choice': {
        const ends = node.parts.map((part) => this.build(part, from));
        return this.#behind(ends, { next: [] });
      }
      case 'repeat':
        return this.#repeat(node, from);
      case 'sequence':
      case 'atomic':
      case 'look':
      case 'again': {
        const start = this.#behind(from, { next: [] });
        const end = partsOf(node).reduce((at, part) => this.build(part, [at]), start);
        return this.#behind([end], { next: [] });
      }
    }
  }

  #behind(from: readonly number[], state: State): number {
    const at = this.states.push(state) - 1;
    for (const one of from) this.states[one]?.next.push(at);
    return at;
  }

  #repeat({ part, least, most }: NodeOf<'repeat'>, from: readonly number[]): number {
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
