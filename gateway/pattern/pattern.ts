import { DIALECTS } from './dialect.ts';
import type { DialectName } from './dialect.ts';
import { parsePattern } from './parse.ts';
import { EndlessMatch, PatternError } from './pattern-error.ts';
import type { Spend } from './pattern-run.ts';
import { finderOf, isLinear, judgeOf, MOST_WEIGHT, plainFinder, plainText } from './search.ts';
import { cheapUpTo, weightOf } from './weight.ts';

export interface PatternOptions {
  readonly dialect: DialectName;
  /** Folds ASCII letters. */
  readonly ignoreCase?: boolean;
}

export interface Match {
  readonly at: number;
  /** The whole match, then each group; undefined for a group that took no part. */
  readonly groups: readonly (string | undefined)[];
  readonly named: ReadonlyMap<string, number>;
}

/**
 * A compiled pattern. `spend` is told of the steps a match takes and may throw to end it; without it a
 * match that backtracks has five million.
 *
 * @throws EndlessMatch past those, or where the stack ends
 */
export interface Pattern {
  /** Whether `test` and `wholeMatch` backtrack; if not they take time linear in the text. */
  readonly backtracks: boolean;
  /** Whether it matches anywhere in a text. */
  readonly test: (text: string, spend?: Spend) => boolean;
  readonly wholeMatch: (text: string, spend?: Spend) => boolean;
  /** From left to right, each behind the one before. */
  readonly matches: (text: string, spend?: Spend) => Generator<Match, void>;
}

/**
 * Compiles a regular expression. The matchers are made when they are first asked.
 *
 * @throws PatternError
 */
export function compilePattern(
  source: string,
  { dialect, ignoreCase = false }: PatternOptions,
): Pattern {
  const native = dialect === 'ecma' ? nativeOf(source) : undefined;
  const parsed = parsePattern(source, dialect, ignoreCase);
  const language = DIALECTS[dialect];
  // Without look-around there is no other matcher than the linear one.
  if (weightOf(parsed.tree, !language.looks) > MOST_WEIGHT)
    throw new PatternError('too large', source, 0);
  const cheap = native === undefined ? -1 : cheapUpTo(parsed.tree);
  const plain = plainText(parsed.tree);
  const part = once(() => judgeOf(parsed, language, false));
  const whole = once(() => judgeOf(parsed, language, true));
  const finder = once(() =>
    plain === undefined ? finderOf(parsed, language) : plainFinder(plain),
  );
  return {
    backtracks: plain === undefined && !isLinear(parsed),
    test: (text, spend) => {
      if (plain !== undefined) return text.includes(plain);
      if (text.length <= cheap) return native?.test(text) === true;
      return ending(source, () => part()(text, spend));
    },
    wholeMatch: (text, spend) =>
      plain === undefined ? ending(source, () => whole()(text, spend)) : text === plain,
    *matches(text, spend) {
      const find = finder()(text, spend);
      for (let from = 0; from <= text.length;) {
        const match = ending(source, () => find(from));
        if (match === undefined) return;
        const [at, end] = match as unknown as [number, number];
        yield { at, groups: groupsOf(text, match), named: parsed.names };
        from = end === at ? end + 1 : end;
      }
    },
  };
}

/** JavaScript's own judges its patterns, and matches those that it matches in few steps. */
function nativeOf(source: string): RegExp {
  try {
    return new RegExp(source);
  } catch (error) {
    throw new PatternError(error instanceof Error ? error.message : String(error), source, 0);
  }
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Backtracking goes as deep as a text is long. */
function ending<T>(source: string, match: () => T): T {
  try {
    return match();
  } catch (error) {
    if (error instanceof RangeError) throw new EndlessMatch(source);
    throw error;
  }
}

const groupsOf = (text: string, match: ArrayLike<number>): readonly (string | undefined)[] =>
  Array.from({ length: match.length / 2 }, (_, number) => {
    const begin = match[2 * number] as number;
    return begin < 0 ? undefined : text.slice(begin, match[2 * number + 1]);
  });
