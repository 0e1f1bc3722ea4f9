import { compilePattern as compile } from '../pattern/pattern.ts';
import { EndlessMatch } from '../pattern/pattern-error.ts';

/** A regular expression of a schema, as far as validating asks it. */
export interface Pattern {
  readonly source: string;
  /** Whether it matches anywhere in the text. A match that runs away is none: what cannot be judged is refused. */
  test(text: string): boolean;
}

/** Steps that patterns which backtrack may take on one body. */
const MOST_STEPS = 5_000_000;

let spent = 0;

/** Begins a new body: the steps that patterns may take are those of the whole body. */
export const resetSteps = (): void => {
  spent = 0;
};

/**
 * Compiles the ECMA 262 expression of a `pattern` keyword. It has no flags, as Rhino's have none.
 *
 * @throws PatternError
 */
export function compilePattern(source: string): Pattern {
  const pattern = compile(source, { dialect: 'ecma' });
  if (!pattern.backtracks) return { source, test: (text) => pattern.test(text) };
  const spend = (steps: number): void => {
    spent += steps;
    if (spent > MOST_STEPS) throw new EndlessMatch(source);
  };
  return { source, test: (text) => ends(() => pattern.test(text, spend)) };
}

function ends(match: () => boolean): boolean {
  try {
    return match();
  } catch (error) {
    if (error instanceof EndlessMatch) return false;
    throw error;
  }
}
