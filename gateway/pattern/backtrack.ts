import { has } from './char-set.ts';
import type { CharSet } from './char-set.ts';
import type { Dialect } from './dialect.ts';
import type { Matcher, PatternRun } from './pattern-run.ts';
import { placesOf } from './place.ts';
import type { IsHere } from './place.ts';
import { partsOf } from './tree.ts';
import type { NodeOf, ParsedPattern, PatternNode, Place } from './tree.ts';

export interface Backtracking {
  readonly match: Matcher;
  /** Marks that a run must hold. */
  readonly marks: number;
}

/**
 * A pattern as one function, which tries and takes back as Java's does: each part is given what
 * comes behind it. `end` says whether a match may end where it is.
 */
export function compileBacktracking(
  { tree, groups }: ParsedPattern,
  dialect: Dialect,
  end: Matcher,
): Backtracking {
  const compiler = new Compiler(groups + 1, dialect);
  return { match: compiler.compile(tree, end), marks: compiler.marks };
}

class Compiler {
  marks: number;
  readonly #byPoint: boolean;
  /** ECMAScript's rounds and unset groups. */
  readonly #fresh: boolean;
  readonly #places: Readonly<Record<Place, IsHere>>;

  constructor(groups: number, { sign, freshRounds, lineEnds }: Dialect) {
    this.marks = groups;
    this.#byPoint = sign === 'point';
    this.#fresh = freshRounds;
    this.#places = placesOf(lineEnds);
  }

  compile(node: PatternNode, next: Matcher): Matcher {
    switch (node.kind) {
      case 'char':
        return char(stepOf(node.set, this.#byPoint), next);
      case 'sequence':
        return node.parts.reduceRight((behind, part) => this.compile(part, behind), next);
      case 'choice':
        return choice(node.parts.map((part) => this.compile(part, next)));
      case 'group':
        return this.#group(node, next);
      case 'atomic':
        return atomic(this.compile(node.part, accept), next);
      case 'look':
        return this.#fresh ? restoring(this.#look(node, next)) : this.#look(node, next);
      case 'again':
        return again(node, this.#fresh, next);
      case 'place': {
        const isHere = this.#places[node.place];
        return (run, at) => (isHere(run.text, at) ? next(run, at) : -1);
      }
      case 'repeat':
        return this.#repeat(node, next);
    }
  }

  #group({ number, part }: NodeOf<'group'>, next: Matcher): Matcher {
    const inner = this.compile(part, (run, at) => {
      const from = run.groups[2 * number] as number;
      const to = run.groups[2 * number + 1] as number;
      run.groups[2 * number] = run.marks[number] as number;
      run.groups[2 * number + 1] = at;
      const end = next(run, at);
      if (end >= 0) return end;
      run.groups[2 * number] = from;
      run.groups[2 * number + 1] = to;
      return -1;
    });
    return (run, at) => marked({ run, mark: number, at }, inner);
  }

  #look({ part, behind, negated }: NodeOf<'look'>, next: Matcher): Matcher {
    if (!behind) {
      const ahead = this.compile(part, accept);
      return (run, at) => (ahead(run, at) >= 0 === negated ? -1 : next(run, at));
    }
    const mark = this.marks++;
    const back = this.compile(part, (run, at) => (at === run.marks[mark] ? at : -1));
    return (run, at) => {
      let from = at;
      const before = run.marks[mark] as number;
      run.marks[mark] = at;
      while (from >= 0 && back(run, from) < 0) from--;
      run.tries(at - from);
      run.marks[mark] = before;
      return from >= 0 === negated ? -1 : next(run, at);
    };
  }

  #repeat(node: NodeOf<'repeat'>, next: Matcher): Matcher {
    const { part, least, most, greed } = node;
    if (part.kind === 'char') return charRepeat(node, stepOf(part.set, this.#byPoint), next);
    if (greed === 'possessive')
      return atomic(this.#repeat({ ...node, greed: 'greedy' }, accept), next);
    const lazy = greed === 'lazy';
    let matcher = next;
    if (most === Infinity) matcher = this.#loop(part, lazy, next);
    else
      for (let count = least; count < most; count++)
        matcher = either(this.#optional(part, matcher), next, lazy);
    for (let count = 0; count < least; count++) matcher = this.#round(part, matcher);
    return matcher;
  }

  #round(part: PatternNode, next: Matcher): Matcher {
    const groups = this.#fresh ? groupsIn(part) : [];
    const body = this.compile(part, next);
    if (groups.length === 0) return body;
    return restoring((run, at) => {
      for (const number of groups) run.groups.fill(-1, 2 * number, 2 * number + 2);
      return body(run, at);
    });
  }

  #optional(part: PatternNode, next: Matcher): Matcher {
    if (!this.#fresh) return this.compile(part, next);
    const mark = this.marks++;
    const body = this.#round(part, (run, at) => (run.marks[mark] === at ? -1 : next(run, at)));
    return (run, at) => marked({ run, mark, at }, body);
  }

  /** Goes round as long as each round moves on. */
  #loop(part: PatternNode, lazy: boolean, next: Matcher): Matcher {
    const mark = this.marks++;
    const round = (run: PatternRun, at: number): number => {
      run.tries(1);
      if (run.marks[mark] !== at) return both(run, at);
      return this.#fresh ? -1 : next(run, at);
    };
    const body = this.#round(part, round);
    const again: Matcher = (run, at) => marked({ run, mark, at }, body);
    const both = either(again, next, lazy);
    return (run, at) => {
      const before = run.marks[mark] as number;
      run.marks[mark] = -1;
      const end = both(run, at);
      run.marks[mark] = before;
      return end;
    };
  }
}

const groupsIn = (node: PatternNode): readonly number[] => [
  ...(node.kind === 'group' ? [node.number] : []),
  ...partsOf(node).flatMap(groupsIn),
];

/** Gives the groups back what they had where a match fails. */
function restoring(match: Matcher): Matcher {
  return (run, at) => {
    const before = run.groups.slice();
    const end = match(run, at);
    if (end < 0) run.groups.set(before);
    return end;
  };
}

/** Matches with a mark set here, and takes the mark back where that fails. */
function marked(
  { run, mark, at }: { run: PatternRun; mark: number; at: number },
  match: Matcher,
): number {
  const before = run.marks[mark] as number;
  run.marks[mark] = at;
  const end = match(run, at);
  if (end < 0) run.marks[mark] = before;
  return end;
}

const accept: Matcher = (_run, at) => at;

/** How many units of the text a set takes here; 0 for none. */
type Step = (text: string, at: number) => number;

function stepOf(set: CharSet, byPoint: boolean): Step {
  const { low } = set;
  return (text, at) => {
    const code = text.charCodeAt(at);
    if (code < low.length) return low[code] as number;
    const sign = byPoint ? text.codePointAt(at) : code;
    if (at >= text.length || sign === undefined || !has(set, sign)) return 0;
    return sign > 0xffff ? 2 : 1;
  };
}

function char(step: Step, next: Matcher): Matcher {
  return (run, at) => {
    run.tries(1);
    const taken = step(run.text, at);
    return taken === 0 ? -1 : next(run, at + taken);
  };
}

function choice(ways: readonly Matcher[]): Matcher {
  return (run, at) => {
    for (const way of ways) {
      const end = way(run, at);
      if (end >= 0) return end;
    }
    return -1;
  };
}

function either(more: Matcher, less: Matcher, lazy: boolean): Matcher {
  return lazy ? choice([less, more]) : choice([more, less]);
}

function atomic(inner: Matcher, next: Matcher): Matcher {
  return (run, at) => {
    const end = inner(run, at);
    return end < 0 ? -1 : next(run, end);
  };
}

/** What a group took, once more. Of a group that took no part there is none, or in ECMAScript the empty text. */
function again({ number, ignoreCase }: NodeOf<'again'>, fresh: boolean, next: Matcher): Matcher {
  const fold = (text: string) => (ignoreCase ? text.toLowerCase() : text);
  return (run, at) => {
    const from = run.groups[2 * number] ?? -1;
    if (from < 0) return fresh ? next(run, at) : -1;
    const taken = run.text.slice(from, run.groups[2 * number + 1]);
    run.tries(1 + taken.length);
    const here = run.text.slice(at, at + taken.length);
    return fold(here) === fold(taken) ? next(run, at + taken.length) : -1;
  };
}

/** A repetition of one sign goes forth and back without a call for each. */
function charRepeat({ least, most, greed }: NodeOf<'repeat'>, step: Step, next: Matcher): Matcher {
  if (greed === 'lazy') return lazyRepeat(least, most, step, next);
  return (run, at) => {
    let [end, count, wide] = [at, 0, false];
    for (let taken = 1; count < most; count++, end += taken) {
      taken = step(run.text, end);
      if (taken === 0) break;
      if (taken > 1) wide = true;
    }
    run.tries(count + 1);
    if (greed === 'possessive') return count < least ? -1 : next(run, end);
    for (; count >= least; count--) {
      const matched = next(run, end);
      if (matched >= 0) return matched;
      end -= wide && isPair(run.text, end - 2) ? 2 : 1;
      run.tries(1);
    }
    return -1;
  };
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

function lazyRepeat(least: number, most: number, step: Step, next: Matcher): Matcher {
  return (run, at) => {
    let end = at;
    for (let count = 0; ; count++) {
      run.tries(1);
      const matched = count >= least ? next(run, end) : -1;
      if (matched >= 0) return matched;
      const taken = count < most ? step(run.text, end) : 0;
      if (taken === 0) return -1;
      end += taken;
    }
  };
}
