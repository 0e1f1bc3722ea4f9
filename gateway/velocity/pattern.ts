import { JsonPathError } from '../jsonpath/errors.ts';
import { spend } from './limits.ts';
import { compilePattern } from './pattern-compile.ts';
import type { CompiledPattern } from './pattern-compile.ts';
import { parsePattern } from './pattern-parse.ts';
import { PatternRun } from './pattern-run.ts';
import type { PatternNode } from './pattern-tree.ts';
import { RenderError } from './template-error.ts';

const MOST_CACHED = 500;
const LONGEST = 10_000;

interface Pattern {
  /** What it looks for when that is a plain text. */
  readonly plain: string | undefined;
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
  readonly anywhere: CompiledPattern;
  readonly whole: CompiledPattern;
}

export interface Match {
  readonly at: number;
  /** The whole match, then each group; undefined for a group that took no part. */
  readonly groups: readonly (string | undefined)[];
  readonly named: ReadonlyMap<string, number>;
}

const cache = new Map<string, Pattern>();

/** Whether a Java pattern matches the whole of a text. @throws RenderError as `matchesOf` */
export function matchesWhole(java: string, text: string): boolean {
  const pattern = patternOf(java);
  if (pattern.plain !== undefined) return text === pattern.plain;
  const { match, marks } = pattern.whole;
  return match(new PatternRun(text, pattern.groups + 1, marks), 0) >= 0;
}

/**
 * The matches of a Java pattern in a text, from left to right.
 *
 * @throws RenderError for a pattern that Java refuses, and past the steps of the rendering
 */
export function matchesOf(java: string, text: string, most = Infinity): readonly Match[] {
  const pattern = patternOf(java);
  const matches: Match[] = [];
  const find =
    pattern.plain === undefined ? searching(pattern, text) : finding(pattern.plain, text);
  for (let from = 0; from <= text.length && matches.length < most;) {
    const match = find(from);
    if (match === undefined) break;
    spend(1);
    const groups = Array.from({ length: match.length / 2 }, (_, number) => {
      const begin = match[2 * number] as number;
      return begin < 0 ? undefined : text.slice(begin, match[2 * number + 1]);
    });
    const [at, end] = match as unknown as [number, number];
    matches.push({ at, groups, named: pattern.names });
    from = end === at ? end + 1 : end;
  }
  return matches;
}

/** Begin and end of the whole and of each group. */
type Find = (from: number) => ArrayLike<number> | undefined;

function finding(plain: string, text: string): Find {
  return (from) => {
    const at = text.indexOf(plain, from);
    return at < 0 ? undefined : [at, at + plain.length];
  };
}

function searching({ anywhere, groups }: Pattern, text: string): Find {
  const run = new PatternRun(text, groups + 1, anywhere.marks);
  return (from) => {
    for (let at = from; at <= text.length; at++) {
      run.groups.fill(-1);
      run.tries(1);
      const end = anywhere.match(run, at);
      if (end < 0) continue;
      run.groups[0] = at;
      run.groups[1] = end;
      return run.groups;
    }
    return undefined;
  };
}

function patternOf(java: string): Pattern {
  const known = cache.get(java);
  if (known !== undefined) return known;
  const pattern = read(java);
  if (cache.size >= MOST_CACHED) cache.clear();
  cache.set(java, pattern);
  return pattern;
}

function read(java: string): Pattern {
  if (java.length > LONGEST) throw new RenderError(`A pattern has more than ${LONGEST} signs.`);
  try {
    const parsed = parsePattern(java);
    return {
      plain: plainText(parsed.tree),
      groups: parsed.groups,
      names: parsed.names,
      anywhere: compilePattern(parsed, (_run, at) => at),
      whole: compilePattern(parsed, (run, at) => (at === run.text.length ? at : -1)),
    };
  } catch (thrown) {
    if (!(thrown instanceof JsonPathError)) throw thrown;
    throw new RenderError(`PatternSyntaxException: ${thrown.message}`);
  }
}

function plainText(tree: PatternNode): string | undefined {
  if (tree.kind !== 'sequence') return undefined;
  const signs = tree.parts.map((part) => (part.kind === 'char' ? part.sign : undefined));
  const plain = signs.every((sign) => sign !== undefined) && signs.length > 0;
  return plain ? signs.join('') : undefined;
}
