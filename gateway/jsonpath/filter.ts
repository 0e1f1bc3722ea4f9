import type { Pattern } from '../pattern/pattern.ts';
import { EndlessMatch } from '../pattern/pattern-error.ts';
import { compare } from './compare.ts';
import { isMiss, JsonPathError } from './errors.ts';
import type { JsonValue } from './json.ts';
import { Run } from './run.ts';
import type { Filter, Operand, Operator, PathSyntax } from './syntax.ts';
import { toText } from './text.ts';

/** Whether a filter takes an item. */
export type Accepts = (item: JsonValue, run: Run) => boolean;

/** What `=~` takes. */
type Matcher = (text: string, run: Run) => boolean;

type CompileSteps = (path: PathSyntax) => (value: JsonValue, run: Run) => void;

/** What an operand gives for an item; `undefined` where its path is not found. */
type Value = (item: JsonValue, run: Run) => JsonValue | undefined | Matcher;

/** @param compileSteps compiles the paths inside the filter */
export function compileFilter(filter: Filter, compileSteps: CompileSteps): Accepts {
  switch (filter.kind) {
    case 'and': {
      const filters = filter.filters.map((one) => compileFilter(one, compileSteps));
      return (item, run) => filters.every((accepts) => accepts(item, run));
    }
    case 'or': {
      const filters = filter.filters.map((one) => compileFilter(one, compileSteps));
      return (item, run) => filters.some((accepts) => accepts(item, run));
    }
    case 'exists': {
      // Jayway reads this path from the item even where it begins with $.
      const read = reader({ ...filter.path, from: 'item' }, compileSteps);
      return (item, run) => ((read(item, run) ?? null) !== null) === filter.wanted;
    }
    case 'compare': {
      const left = operandValue(filter.left, compileSteps);
      const right = operandValue(filter.right, compileSteps);
      return comparison(filter.operator, left, right);
    }
  }
}

/** A path that is not found makes every comparison false, `!=` too. */
function comparison(operator: Operator, left: Value, right: Value): Accepts {
  const holds = operator === '=~' ? matches : ordered(operator);
  return (item, run) => {
    const actual = left(item, run);
    if (actual === undefined) return false;
    const expected = right(item, run);
    return expected !== undefined && holds(expected, actual, run);
  };
}

type Held = JsonValue | Matcher;

function operandValue(operand: Operand, compileSteps: CompileSteps): Value {
  if (operand.kind === 'path') return reader(operand.path, compileSteps);
  const value = operand.kind === 'text' ? operand.text : matcherOf(operand.pattern);
  return () => value;
}

function reader(
  path: PathSyntax,
  compileSteps: CompileSteps,
): (item: JsonValue, run: Run) => JsonValue | undefined {
  const visit = compileSteps(path);
  return (item, run) => {
    const inner = new Run(run.document, run);
    try {
      visit(path.from === 'document' ? run.document : item, inner);
    } catch (error) {
      if (isMiss(error)) return undefined;
      throw error;
    }
    return inner.found[0];
  };
}

function ordered(operator: Exclude<Operator, '=~'>): (expected: Held, actual: Held) => boolean {
  const holds = HOLDS[operator];
  const strict = operator === '==' || operator === '!=';
  return (expected, actual) => {
    if (!strict && (expected === null) !== (actual === null)) return false;
    const order = compare(expected, actual);
    return order !== undefined && holds(order);
  };
}

/** By the order of what is expected (right) against what is there (left). */
const HOLDS: Readonly<Record<Exclude<Operator, '=~'>, (order: number) => boolean>> = {
  '==': (order) => order === 0,
  '!=': (order) => order !== 0,
  '<': (order) => order > 0,
  '<=': (order) => order >= 0,
  '>': (order) => order < 0,
  '>=': (order) => order <= 0,
};

/** Either side may be the pattern; the other is taken as Java prints it. null matches nothing. */
function matches(expected: Held, actual: Held, run: Run): boolean {
  const [pattern, subject] = typeof actual === 'function' ? [actual, expected] : [expected, actual];
  if (typeof pattern !== 'function') {
    throw new JsonPathError('ClassCastException', '=~ takes a pattern, /…/');
  }
  if (subject === null || typeof subject === 'function') return false;
  return pattern(toText(subject), run);
}

function matcherOf(pattern: Pattern): Matcher {
  return (text, run) => {
    try {
      return pattern.wholeMatch(text, run.spend);
    } catch (error) {
      if (error instanceof EndlessMatch) throw new JsonPathError('limit', error.message);
      throw error;
    }
  };
}
