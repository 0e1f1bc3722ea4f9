import { JsonPathError } from '../../jsonpath/errors.ts';
import { compilePattern } from '../../jsonpath/match.ts';
import { parsePattern } from '../../jsonpath/pattern.ts';
import { metered } from '../../velocity/limits.ts';
import { matchesWhole } from '../../velocity/pattern.ts';
import { RenderError } from '../../velocity/template-error.ts';

/** States that a match in linear time may look at: the longest error message takes fewer. */
const MOST_STATES = 5_000_000;
/** Steps of a match that goes back and forth: patterns that would run on end here. */
const MOST_STEPS = 300_000;

/** A pattern that Java refuses, or that is not understood here. */
export class SelectionPatternError extends Error {}

/** A match that would not end. */
export class EndlessMatch extends Error {}

/**
 * Compiles a `selectionPattern`: a regular expression of Java's that matches the whole text (facts 75,
 * 137). Patterns without look-around and back-references take time linear in the text.
 *
 * @throws SelectionPatternError
 */
export function compileSelectionPattern(source: string): (text: string) => boolean {
  const match = linear(source) ?? backtracking(source);
  const statuses = new Map<string, boolean>();
  return (text) => {
    if (!STATUS.test(text)) return match(text);
    let known = statuses.get(text);
    if (known === undefined) statuses.set(text, (known = match(text)));
    return known;
  };
}

/** Few and often asked. */
const STATUS = /^\d{3}$/;

function linear(source: string): ((text: string) => boolean) | undefined {
  try {
    const matcher = compilePattern(parsePattern(source, false));
    return (text) => {
      let left = MOST_STATES;
      return matcher(text, (steps) => {
        left -= steps;
        if (left < 0) throw new EndlessMatch(source);
      });
    };
  } catch (error) {
    if (error instanceof JsonPathError) return undefined;
    throw error;
  }
}

/** With a budget of steps, for what a matcher in linear time cannot do. */
function backtracking(source: string): (text: string) => boolean {
  const match = (text: string): boolean => {
    let found = false;
    metered(MOST_STEPS, () => {
      found = matchesWhole(source, text);
    });
    return found;
  };
  try {
    match('');
  } catch (error) {
    if (error instanceof RenderError) throw new SelectionPatternError(error.message);
    throw error;
  }
  return (text) => {
    try {
      return match(text);
    } catch (error) {
      if (error instanceof RenderError) throw new EndlessMatch(source);
      throw error;
    }
  };
}
