import { compilePattern } from '../pattern/pattern.ts';
import type { Match, Pattern } from '../pattern/pattern.ts';
import { EndlessMatch, PatternError } from '../pattern/pattern-error.ts';
import { spend } from './limits.ts';
import { RenderError } from './template-error.ts';

const MOST_CACHED = 200;
const LONGEST = 10_000;
/** So many tries of a pattern count as one step of a template. */
const TRIES_IN_STEP = 16;

const cache = new Map<string, Pattern>();

const spendOnTries = (tries: number): void => spend(Math.ceil(tries / TRIES_IN_STEP));

/** Whether a Java pattern matches the whole of a text. @throws RenderError as `matchesOf` */
export function matchesWhole(java: string, text: string): boolean {
  return rendering(() => patternOf(java).wholeMatch(text, spendOnTries));
}

/**
 * The matches of a Java pattern in a text, from left to right.
 *
 * @throws RenderError for a pattern that Java refuses, and past the steps of the rendering
 */
export function matchesOf(java: string, text: string, most = Infinity): readonly Match[] {
  const found: Match[] = [];
  rendering(() => {
    for (const match of patternOf(java).matches(text, spendOnTries)) {
      spend(1);
      if (found.push(match) >= most) break;
    }
  });
  return found;
}

function patternOf(java: string): Pattern {
  const known = cache.get(java);
  if (known !== undefined) return known;
  if (java.length > LONGEST) throw new RenderError(`A pattern has more than ${LONGEST} signs.`);
  const pattern = compilePattern(java, { dialect: 'java' });
  if (cache.size >= MOST_CACHED) cache.clear();
  cache.set(java, pattern);
  return pattern;
}

function rendering<T>(match: () => T): T {
  try {
    return match();
  } catch (thrown) {
    if (thrown instanceof PatternError)
      throw new RenderError(`PatternSyntaxException: ${thrown.message}`);
    if (thrown instanceof EndlessMatch) throw new RenderError(`${thrown.message}.`);
    throw thrown;
  }
}
