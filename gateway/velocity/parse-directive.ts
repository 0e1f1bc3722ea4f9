import { parseValue, valueStarts } from './parse-expression.ts';
import type { Tokens } from './tokens.ts';
import type { Expression, Statement } from './tree.ts';

type Argument = Expression | { readonly kind: 'word' };

/** The parser of a body, given so that the two files need not import one another. */
type ParseStatements = (tokens: Tokens, macros: Set<string>) => readonly Statement[];

type Body = readonly Statement[];

interface Head {
  readonly name: string;
  /** Undefined without parentheses. */
  readonly parameters: readonly Argument[] | undefined;
  /** The first parameter as it is written. */
  readonly first: string;
  readonly mark: number;
}

const blocks = new Set(['foreach', 'define', 'macro', 'literal']);

/** `#name`, `#name( … )`, and up to its `#end` for a directive that has a body. */
export function parseDirective(
  tokens: Tokens,
  macros: Set<string>,
  parseStatements: ParseStatements,
): Statement[] {
  const head = parseHead(tokens);
  const { name, parameters, mark } = head;
  if (name === 'stop') return [{ kind: 'stop' }];
  if (name === 'break') return [parseBreak(head)];
  const block = blocks.has(name) || name.startsWith('@');
  if (!block) return literal(tokens, mark);
  if (parameters === undefined) {
    if (blocks.has(name)) throw tokens.unexpected(`after #${name} without parentheses`);
    return literal(tokens, mark);
  }
  const inside = tokens.mark;
  const body = parseStatements(tokens, macros);
  if (name === 'literal') {
    const written = tokens.literalFrom(inside);
    tokens.expect('#end');
    return [{ kind: 'text', text: written }];
  }
  tokens.expect('#end');
  if (name === 'foreach') return foreach(head, body, tokens);
  if (name === 'define') return define(head, body, tokens);
  // The definition of a macro is swallowed, a call of it stays as written (fact 124).
  if (name === 'macro') macros.add(head.first);
  return name === 'macro' ? [] : literal(tokens, mark);
}

function literal(tokens: Tokens, mark: number): Statement[] {
  return [{ kind: 'text', text: tokens.literalFrom(mark) }];
}

function parseHead(tokens: Tokens): Head {
  const mark = tokens.mark;
  const token = tokens.take();
  const bracketed = token.kind === 'bracketed word';
  const name = bracketed ? token.image.slice(2, -1) : token.image.slice(1);
  tokens.lexer.enterDirective();
  if (!tokens.lexer.beforeParenthesis()) {
    tokens.lexer.leaveDirective();
    return { name, parameters: undefined, first: '', mark };
  }
  tokens.skip('whitespace');
  tokens.expect('(');
  const first = tokens.peek(tokens.is('whitespace') ? 1 : 0).image;
  const parameters: Argument[] = [];
  while (atParameter(tokens)) parameters.push(parseArgument(tokens));
  tokens.skip('whitespace');
  tokens.expect(')');
  checkWords({ name, parameters, first, mark }, tokens);
  return { name, parameters, first, mark };
}

function atParameter(tokens: Tokens): boolean {
  const at = tokens.is('whitespace') ? 1 : 0;
  if (tokens.is(',', at)) return true;
  const { kind } = tokens.peek(at);
  return kind === 'word' || (kind !== 'whitespace' && valueStarts.has(kind));
}

function parseArgument(tokens: Tokens): Argument {
  tokens.skip('whitespace');
  if (tokens.skip(',')) tokens.skip('whitespace');
  if (!tokens.skip('word')) return parseValue(tokens);
  return { kind: 'word' };
}

/** A bare word is the name of a macro, or the `in` of a loop. */
function checkWords({ name, parameters = [] }: Head, tokens: Tokens): void {
  if (name === 'macro' && parameters[0]?.kind !== 'word')
    throw tokens.unexpected('after a #macro without a name');
  const allowed = name === 'macro' ? 0 : 1;
  const known = blocks.has(name) || name === 'break' || name === 'stop';
  const wrong = parameters.some(
    (parameter, at) =>
      parameter.kind === 'word' && (at !== allowed || !['macro', 'foreach'].includes(name)),
  );
  if (known && wrong) throw tokens.unexpected(`after a bare word in #${name}`);
}

function parseBreak({ parameters = [] }: Head): Statement {
  const scope = parameters[0];
  return scope === undefined || scope.kind === 'word'
    ? { kind: 'break' }
    : { kind: 'break', scope };
}

function foreach({ parameters = [], first }: Head, body: Body, tokens: Tokens): Statement[] {
  const [variable, word, source, extra] = parameters;
  if (word === undefined) throw tokens.unexpected('after a #foreach without a list');
  if (variable === undefined || source === undefined || source.kind === 'word') return [];
  const name = variable.kind === 'reference' ? variable.root : first.slice(1);
  const statements = extra?.kind === 'reference' ? [extra] : extra === undefined ? body : [];
  return [{ kind: 'foreach', variable: name, source, body: statements }];
}

function define({ parameters = [], first }: Head, body: Body, tokens: Tokens): Statement[] {
  if (parameters.length !== 1) throw tokens.unexpected('after a #define without its reference');
  return [{ kind: 'define', name: first.slice(1), body }];
}
