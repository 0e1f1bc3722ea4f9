import { partsOf } from './tree.ts';
import type { PatternNode } from './tree.ts';

/**
 * How many parts a pattern has once its repetitions are written out.
 *
 * @param signs whether repeated signs are written out, too
 */
export function weightOf(node: PatternNode, signs: boolean): number {
  const parts = partsOf(node).reduce((sum, part) => sum + weightOf(part, signs), 0);
  if (node.kind !== 'repeat' || (node.part.kind === 'char' && !signs)) return 1 + parts;
  return 1 + parts * (node.most === Infinity ? node.least + 1 : node.most);
}

/** In how many ways a pattern may match a text of this length; Infinity where each sign may double them. */
function waysOf(node: PatternNode, length: number): number {
  const ways = partsOf(node).map((part) => waysOf(part, length));
  if (node.kind === 'choice') return ways.reduce((sum, one) => sum + one, 0);
  if (node.kind === 'look' || node.kind === 'again') return Infinity;
  const once = ways.reduce((product, one) => product * one, 1);
  if (node.kind !== 'repeat') return once;
  if (once > 1 && node.most > 1) return Infinity;
  return once * (Math.min(node.most, Math.max(node.least, length)) - node.least + 1);
}

const FEW_STEPS = 500;
const STEPS_A_SIGN = 16;
const LONGEST = 2 ** 24;

/** The longest text up to which backtracking from every sign takes few steps. */
export function cheapUpTo(tree: PatternNode): number {
  const first = tree.kind === 'sequence' ? tree.parts[0] : undefined;
  const anchored = first?.kind === 'place' && first.place === 'start';
  let cheap = 0;
  for (let length = 1; length <= LONGEST; length *= 2) {
    const steps = waysOf(tree, length) * (anchored ? 1 : length);
    if (steps > Math.max(FEW_STEPS, STEPS_A_SIGN * length)) break;
    cheap = length;
  }
  return cheap;
}
