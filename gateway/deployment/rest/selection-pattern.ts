import { compilePattern } from '../../pattern/pattern.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { PatternError } from '../../pattern/pattern-error.ts';

/** A pattern that Java refuses, or that is not understood here. */
export class SelectionPatternError extends Error {}

/**
 * Compiles a `selectionPattern`: a regular expression of Java's that matches the whole text (facts 75,
 * 137). What it compiles to throws EndlessMatch.
 *
 * @throws SelectionPatternError
 */
export function compileSelectionPattern(source: string): (text: string) => boolean {
  const pattern = patternOf(source);
  const statuses = new Map<string, boolean>();
  return (text) => {
    if (!STATUS.test(text)) return pattern.wholeMatch(text);
    let known = statuses.get(text);
    if (known === undefined) statuses.set(text, (known = pattern.wholeMatch(text)));
    return known;
  };
}

/** Few and often asked. */
const STATUS = /^\d{3}$/;

function patternOf(source: string): Pattern {
  try {
    return compilePattern(source, { dialect: 'java' });
  } catch (error) {
    if (error instanceof PatternError) throw new SelectionPatternError(error.message);
    throw error;
  }
}
