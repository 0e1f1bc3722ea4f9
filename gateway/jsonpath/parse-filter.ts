import { compilePattern } from '../pattern/pattern.ts';
import type { Pattern } from '../pattern/pattern.ts';
import { PatternError } from '../pattern/pattern-error.ts';
import { invalidPath } from './errors.ts';
import { OPERATORS, type Filter, type Operand, type PathSyntax } from './syntax.ts';
import { trim } from './trim.ts';

/** Reads a path inside a filter. */
type ParsePath = (text: string) => PathSyntax;

/**
 * The filter in brackets, `[?(@.a > 1 && @.b)]`. Jayway splits at `&&` and `||` wherever they stand, quotes
 * included, and at the first of its operators found; parentheses around a criterion are dropped.
 * @param mark where the `?` stands
 * @param parse reads the paths inside
 * @throws JsonPathError InvalidPathException
 */
export function parseFilter(part: string, mark: number, parse: ParsePath): Filter {
  const open = part.lastIndexOf('[', mark);
  const text = part.slice(open, filterEnd(part, open));
  const inside = /^\[[\u0000- ]*\?([^]*)\]$/.exec(text)?.[1];
  const criteria = inside === undefined ? '' : trim(inside);
  if (!criteria.startsWith('(') || !criteria.endsWith(')')) {
    throw invalidPath(`${part}: a filter is written [?( )]`);
  }
  return joined(trim(criteria.slice(1, -1)), parse);
}

const LEVEL: Readonly<Record<string, readonly [brackets: number, parentheses: number]>> = {
  '[': [1, 0],
  ']': [-1, 0],
  '(': [0, 1],
  ')': [0, -1],
};

/** Behind the first `]` that stands outside `'…'` with its parentheses closed. */
function filterEnd(part: string, open: number): number {
  let [brackets, parentheses, quoted] = [0, 0, false];
  for (let at = open; at < part.length; at += 1) {
    const sign = part.charAt(at);
    if (sign === "'" && part.charAt(at - 1) !== '\\') quoted = !quoted;
    if (quoted) continue;
    const [bracket, parenthesis] = LEVEL[sign] ?? [0, 0];
    brackets += bracket;
    parentheses += parenthesis;
    if (sign === ']' && parentheses === 0 && brackets === 0) return at + 1;
    if (sign === ']' && parentheses === 0) break;
  }
  throw invalidPath(`${part}: the brackets of the filter are not balanced`);
}

/** Jayway joins from the right: the last criterion is asked first, and `&&` binds to its left. */
function joined(text: string, parse: ParsePath): Filter {
  const criteria: Filter[] = [];
  const operators: string[] = [];
  for (const piece of text.split(/(?<=&&|\|\|)|(?=&&|\|\|)/)) {
    const name = trim(piece);
    if (name === '&&' || name === '||') operators.push(name);
    else criteria.push(criterion(clean(name), parse));
  }
  const take = (): Filter => {
    const last = criteria.pop();
    if (last === undefined) throw invalidPath(`${text}: an operator has no operand`);
    return last;
  };
  let filter = take();
  for (const operator of operators.reverse()) filter = add(filter, operator, take());
  if (criteria.length > 0) throw invalidPath(`${text}: criteria are not joined`);
  return filter;
}

function add(filter: Filter, operator: string, next: Filter): Filter {
  if (operator === '||') return { kind: 'or', filters: [filter, next] };
  if (filter.kind !== 'or') return { kind: 'and', filters: [filter, next] };
  const [first, second] = filter.filters as readonly [Filter, Filter];
  return { kind: 'or', filters: [first, { kind: 'and', filters: [second, next] }] };
}

function clean(text: string): string {
  const start = /^[[?( ]*/.exec(text)?.[0].length ?? 0;
  let end = text.length;
  while (end > 0 && /[) ]/.test(text.charAt(end - 1))) end -= 1;
  if (start >= text.length || end <= 0 || start > end) throw invalidPath('An empty criterion');
  return text.slice(start, end);
}

function criterion(text: string, parse: ParsePath): Filter {
  const operator = OPERATORS.find((name) => text.includes(name));
  if (operator === undefined) return existence(trim(text), parse);
  const at = text.indexOf(operator);
  return {
    kind: 'compare',
    operator,
    left: operand(trim(text.slice(0, at)), parse, true),
    right: operand(trim(text.slice(at + operator.length)), parse, false),
  };
}

function existence(text: string, parse: ParsePath): Filter {
  const negated = text.startsWith('!@');
  if (!negated && !/^[$@]/.test(text)) throw invalidPath(`${text} is neither path nor comparison`);
  return {
    kind: 'exists',
    path: definitePath(negated ? text.slice(1) : text, parse),
    wanted: !negated,
  };
}

/** A `!` before the left path of a comparison says nothing. */
function operand(text: string, parse: ParsePath, left: boolean): Operand {
  if (text.startsWith('!@')) {
    if (!left) throw invalidPath('! stands only before a path alone');
    return { kind: 'path', path: definitePath(text.slice(1), parse) };
  }
  if (/^[$@]/.test(text)) return { kind: 'path', path: definitePath(text, parse) };
  if (text.startsWith("'") && text.endsWith("'")) {
    if (text.length < 2) throw invalidPath('A quote is not closed');
    return { kind: 'text', text: text.slice(1, -1) };
  }
  const pattern = /^\/([^]*)\/(i?)$/.exec(text);
  if (pattern !== null) {
    return { kind: 'pattern', pattern: patternOf(pattern[1] ?? '', pattern[2] === 'i') };
  }
  if (text === '/' || text === '/i') throw invalidPath('A pattern is not closed');
  return { kind: 'text', text };
}

function patternOf(source: string, ignoreCase: boolean): Pattern {
  try {
    return compilePattern(source, { dialect: 'java', ignoreCase });
  } catch (error) {
    if (error instanceof PatternError) throw invalidPath(`Pattern ${error.message}`);
    throw error;
  }
}

function definitePath(text: string, parse: ParsePath): PathSyntax {
  const path = parse(text);
  if (!path.definite) throw invalidPath(`${text} is not definite`);
  return path;
}
