import { parseDirective } from './parse-directive.ts';
import { atReference, parseExpression, parseReference } from './parse-expression.ts';
import type { Token, TokenKind } from './token.ts';
import { Tokens } from './tokens.ts';
import type { Expression, IfStatement, Statement } from './tree.ts';

/** Directives that API Gateway runs; `#parse`, `#include`, `#evaluate` are text (fact 124). */
const directives = new Set(['foreach', 'define', 'macro', 'literal', 'break', 'stop']);
const controls = new Set(['if', 'elseif', 'else', 'end', 'set']);

const texts: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'text',
  '.',
  ')',
  '(',
  'integer',
  'floating point',
  'string',
  'escape',
  '{',
  '}',
  'empty index',
]);

/**
 * Reads a whole template (facts 120-132).
 *
 * @throws TemplateSyntaxError
 */
export function parseTemplate(source: string, depth = 0): readonly Statement[] {
  const tokens = new Tokens(source, depth, parseString);
  const statements = parseStatements(tokens, new Set());
  if (!tokens.is('end of template')) throw tokens.unexpected('here');
  return statements;
}

/** Statements up to the first token that begins none: an `#end`, an `#else`, the end. */
export function parseStatements(tokens: Tokens, macros: Set<string>): readonly Statement[] {
  const statements: Statement[] = [];
  for (;;) {
    const parsed = parseStatement(tokens, macros);
    if (parsed === undefined) return statements;
    for (const statement of parsed) append(statements, statement);
  }
}

/** Neighbouring texts become one. */
function append(statements: Statement[], statement: Statement): void {
  const last = statements.at(-1);
  if (statement.kind !== 'text' || last?.kind !== 'text') statements.push(statement);
  else statements[statements.length - 1] = { kind: 'text', text: last.text + statement.text };
}

function parseStatement(tokens: Tokens, macros: Set<string>): Statement[] | undefined {
  if (atReference(tokens)) return [parseReference(tokens)];
  const { kind } = tokens.peek();
  if (texts.has(kind)) return text(printed(tokens.take()));
  return parsers.get(kind)?.(tokens, macros);
}

type ParseStatement = (tokens: Tokens, macros: Set<string>) => Statement[];

const directive: ParseStatement = (tokens, macros) =>
  tokens.nested(() => parseDirective(tokens, macros, parseStatements));

const parsers: ReadonlyMap<TokenKind, ParseStatement> = new Map<TokenKind, ParseStatement>([
  ['#if', (tokens, macros) => [tokens.nested(() => parseIf(tokens, macros))]],
  ['#set(', (tokens) => [parseSet(tokens)]],
  ['comment start', parseLineComment],
  ['comment end', (tokens) => text(beforeComment(tokens.take().image))],
  ['text block', (tokens) => text(tokens.take().image.slice(3, -3))],
  ['escaped directive', (tokens, macros) => text(unescaped(tokens.take().image, macros))],
  ['double escape', parseEscapes],
  ['word', directive],
  ['bracketed word', directive],
]);

function text(value: string): Statement[] {
  return value === '' ? [] : [{ kind: 'text', text: value }];
}

function printed(token: Token): string {
  return token.special + token.image;
}

function parseLineComment(tokens: Tokens): Statement[] {
  const image = tokens.take().image;
  tokens.skip('comment end');
  return text(beforeComment(image));
}

/** Signs that the lexer took along before a comment print; the comment does not. */
function beforeComment(image: string): string {
  const at = image.includes('##') ? image.indexOf('##') : image.indexOf('#*');
  return at < 0 ? '' : image.slice(0, at);
}

/** Half of the backslashes before a directive that exists; all before any other word. */
function unescaped(image: string, macros: ReadonlySet<string>): string {
  const slash = image.lastIndexOf('\\');
  const name = image.slice(slash + 2).replace(/^\{(.*)\}$/, '$1');
  if (!directives.has(name) && !controls.has(name) && !macros.has(name)) return image;
  return image.slice(0, Math.floor(slash / 2)) + image.slice(slash + 1);
}

function parseEscapes(tokens: Tokens, macros: ReadonlySet<string>): Statement[] {
  let count = 0;
  while (tokens.skip('double escape')) count++;
  const next = tokens.peek();
  const control = ['#if', '#else', '#elseif', '#end'].includes(next.kind);
  const name = next.image.slice(1);
  return text((control || directives.has(name) || macros.has(name) ? '\\' : '\\\\').repeat(count));
}

function parseIf(tokens: Tokens, macros: Set<string>): IfStatement {
  const branches: { test: Expression; body: readonly Statement[] }[] = [];
  do {
    tokens.take();
    tokens.skip('whitespace');
    tokens.expect('(');
    const test = parseExpression(tokens);
    tokens.expect(')');
    branches.push({ test, body: parseStatements(tokens, macros) });
  } while (tokens.is('#elseif'));
  const otherwise = tokens.skip('#else') ? parseStatements(tokens, macros) : [];
  tokens.expect('#end');
  return { kind: 'if', branches, otherwise };
}

function parseSet(tokens: Tokens): Statement {
  const { at } = tokens.take();
  tokens.skip('whitespace');
  if (!atReference(tokens)) throw tokens.unexpected('where a reference is wanted');
  const target = parseReference(tokens);
  tokens.skip('whitespace');
  tokens.expect('=');
  const value = parseExpression(tokens);
  tokens.expect(')');
  tokens.lexer.leaveSet();
  return { kind: 'set', target, value, at };
}

/**
 * A string: in double quotes a template of its own, in single ones just text; a doubled quote is
 * one (fact 126).
 */
function parseString(image: string, tokens: Tokens): Expression {
  const quote = image.charAt(0);
  const content = image.slice(1, -1).replaceAll(quote + quote, quote);
  if (quote === "'" || !/[$#]/.test(content)) return { kind: 'string', text: content };
  // A space keeps a name at the very end apart from the end; it is cut off again.
  const body = tokens.nested(() => parseTemplate(`${content} `, tokens.depth));
  return { kind: 'interpolated', body, trim: !content.includes('##') };
}
