import { compileBacktracking } from './backtrack.ts';
import type { Dialect } from './dialect.ts';
import { LinearMatcher } from './linear.ts';
import { isRegular } from './machine.ts';
import { EndlessMatch } from './pattern-error.ts';
import { PatternRun } from './pattern-run.ts';
import type { Spend } from './pattern-run.ts';
import type { ParsedPattern, PatternNode } from './tree.ts';
import { weightOf } from './weight.ts';

/** What a pattern may grow to when its repetitions are written out. */
export const MOST_WEIGHT = 5_000;

/** What a match that backtracks may take where nobody else counts. */
const MOST_STEPS = 5_000_000;

/** Says whether a text matches. */
export type Judge = (text: string, spend: Spend | undefined) => boolean;

/** Finds the next match from a place on: begin and end of the whole and of each group. */
export type Find = (from: number) => ArrayLike<number> | undefined;
export type Finder = (text: string, spend: Spend | undefined) => Find;

/** Nothing needs backtracking, as long as what is captured is not asked. */
export const isLinear = ({ tree }: ParsedPattern): boolean =>
  isRegular(tree) && weightOf(tree, true) <= MOST_WEIGHT;

/**
 * The choice between the matchers: linear where that can be.
 *
 * @param whole whether the whole text must match, or any part of it
 */
export function judgeOf(parsed: ParsedPattern, dialect: Dialect, whole: boolean): Judge {
  if (isLinear(parsed)) {
    const linear = new LinearMatcher(parsed.tree, dialect, whole);
    return (text, spend) => linear.test(text, spend);
  }
  if (!whole) {
    const find = finderOf(parsed, dialect);
    return (text, spend) => find(text, spend)(0) !== undefined;
  }
  const atEnd = (run: PatternRun, at: number): number => (at === run.text.length ? at : -1);
  const { match, marks } = compileBacktracking(parsed, dialect, atEnd);
  return (text, spend) => match(runOf(parsed, marks, text, spend), 0) >= 0;
}

export function finderOf(parsed: ParsedPattern, dialect: Dialect): Finder {
  const { match, marks } = compileBacktracking(parsed, dialect, (_run, at) => at);
  return (text, spend) => {
    const run = runOf(parsed, marks, text, spend);
    return (from) => {
      for (let at = from; at <= text.length; at++) {
        run.groups.fill(-1);
        run.tries(1);
        const end = match(run, at);
        if (end < 0) continue;
        run.groups[0] = at;
        run.groups[1] = end;
        return run.groups;
      }
      return undefined;
    };
  };
}

function runOf(
  { source, groups }: ParsedPattern,
  marks: number,
  text: string,
  spend: Spend = budget(source),
): PatternRun {
  return new PatternRun(text, groups + 1, marks, spend);
}

function budget(source: string): Spend {
  let left = MOST_STEPS;
  return (steps) => {
    left -= steps;
    if (left < 0) throw new EndlessMatch(source);
  };
}

/** Finds a text that is sought as it is. */
export const plainFinder =
  (plain: string): Finder =>
  (text) =>
  (from) => {
    const at = text.indexOf(plain, from);
    return at < 0 ? undefined : [at, at + plain.length];
  };

/** The text that a pattern looks for, where that is all it does. */
export function plainText(tree: PatternNode): string | undefined {
  if (tree.kind !== 'sequence' || tree.parts.length === 0) return undefined;
  const signs = tree.parts.map((part) => (part.kind === 'char' ? part.sign : undefined));
  return signs.every((sign) => sign !== undefined) ? signs.join('') : undefined;
}
