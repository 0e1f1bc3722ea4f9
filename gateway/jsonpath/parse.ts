import { parseArrayPart } from './array-part.ts';
import { invalidPath, JsonPathError } from './errors.ts';
import { parseFilter } from './parse-filter.ts';
import { isDefinite, type PathSyntax, type Step } from './syntax.ts';
import { trim } from './trim.ts';

/** Longer paths are refused. */
const LONGEST_PATH = 8192;
/** Paths of more steps are refused. */
const MOST_STEPS = 512;
/** A filter holds paths, which may hold filters; deeper ones are refused. */
const DEEPEST_FILTER = 16;

/**
 * Reads a path as Jayway 2.0.0 does. Text without `$` in front is a path from the document (fact 85).
 * @throws JsonPathError InvalidPathException; IllegalArgumentException for an empty path.
 */
export function parsePath(text: string, depth = 0): PathSyntax {
  if (text === '') throw new JsonPathError('IllegalArgumentException', 'The path is empty');
  if (text.length > LONGEST_PATH) throw invalidPath('The path is too long');
  if (depth > DEEPEST_FILTER) throw invalidPath('The path nests filters too deep');
  const trimmed = trim(text);
  if (trimmed === '') throw invalidPath('The path is blank');
  if (trimmed.endsWith('..')) throw invalidPath('A path cannot end with ..');
  const rooted = /^[$@]/.test(trimmed) ? trimmed : `$.${trimmed}`;
  if (rooted.length > 1 && !/^.[.[]/.test(rooted)) throw invalidPath(`${text} is no path`);
  const steps = new StepReader(rooted, depth).steps();
  return {
    from: rooted.startsWith('@') ? 'item' : 'document',
    steps,
    definite: steps.every(isDefinite),
  };
}

/** The names end at `.`, `[` and the space, and at nothing else: quotes and `]` belong to them. */
const NAME_END = /[.[ ]/g;

class StepReader {
  readonly #text: string;
  readonly #depth: number;
  #at = 1;

  constructor(text: string, depth: number) {
    this.#text = text;
    this.#depth = depth;
  }

  steps(): Step[] {
    const steps: Step[] = [];
    while (this.#at < this.#text.length) {
      if (steps.length >= MOST_STEPS) throw invalidPath('The path has too many steps');
      const step = this.#step();
      if (step !== undefined) steps.push(step);
    }
    return steps;
  }

  #step(): Step | undefined {
    switch (this.#text.charAt(this.#at)) {
      case ' ':
        throw invalidPath('A path has no spaces outside brackets');
      case '$':
        this.#at += 1;
        return { kind: 'self' };
      case '*':
        this.#at += 1;
        return { kind: 'wildcard' };
      case '[':
        return this.#bracket();
      case '.':
        return this.#dot();
      default:
        return named(this.#name());
    }
  }

  /** `.name`, `.*`, `..`; a single dot before a bracket says nothing. */
  #dot(): Step | undefined {
    this.#at += 1;
    if (this.#at >= this.#text.length) throw invalidPath('A path cannot end with a dot');
    if (this.#text.charAt(this.#at) === '.') {
      this.#at += 1;
      return { kind: 'scan' };
    }
    const name = this.#name();
    if (name === '') return undefined;
    return name === '*' ? { kind: 'wildcard' } : named(name);
  }

  #name(): string {
    NAME_END.lastIndex = this.#at;
    const end = NAME_END.exec(this.#text)?.index ?? this.#text.length;
    const name = this.#text.slice(this.#at, end);
    this.#at = end;
    return name;
  }

  /** Brackets are counted without regard to quotes: `['a]']` ends at its first `]`. */
  #bracket(): Step {
    const start = this.#at;
    let open = 0;
    do {
      const sign = this.#text.charAt(this.#at);
      if (sign === '[') open += 1;
      if (sign === ']') open -= 1;
      this.#at += 1;
    } while (open > 0 && this.#at < this.#text.length);
    return bracketStep(this.#text.slice(start, this.#at), this.#depth);
  }
}

/** The first sign in the brackets that says what they hold. */
const TELLING = /['?\d:@-]/;

function bracketStep(part: string, depth: number): Step {
  if (part === '[*]') return { kind: 'wildcard' };
  if (/^\[\s*\?[\s,?*]*\]$/.test(part)) throw invalidPath('[?] needs a predicate from a program');
  const telling = TELLING.exec(part);
  if (telling === null) throw invalidPath(`${part} holds no name, index or filter`);
  const inner = (text: string) => parsePath(text, depth + 1);
  if (telling[0] === '?')
    return { kind: 'filter', filter: parseFilter(part, telling.index, inner) };
  if (telling[0] === "'") return { kind: 'property', names: quotedNames(part, telling.index) };
  return parseArrayPart(part, telling.index);
}

/** A dotted name passes through the same reading as a quoted one, quotes and `]` inside it included. */
function named(name: string): Step {
  return { kind: 'property', names: /['\]]/.test(name) ? quotedNames(`['${name}']`, 1) : [name] };
}

/** Every `'` opens or closes a name, there is no escape; `]` ends the list, even inside a name. */
function quotedNames(part: string, start: number): string[] {
  const end = part.indexOf(']', start);
  if (end < 0) throw invalidPath(`${part} has no ]`);
  const pieces = part.slice(start, end).split("'");
  const names: string[] = [];
  for (let piece = 1; piece < pieces.length - 1; piece += 2) names.push(pieces[piece] ?? '');
  return names;
}
