import { makeReference } from './reference-text.ts';
import type { TokenKind } from './token.ts';
import type { Tokens } from './tokens.ts';
import type { BinaryOperator, Expression, Reference, Step } from './tree.ts';

/** How tightly operators bind; each level binds to the left. */
const levels: ReadonlyMap<TokenKind, number> = new Map<BinaryOperator, number>([
  ['||', 0],
  ['&&', 1],
  ...(['==', '!='] as const).map((one) => [one, 2] as const),
  ...(['<', '>', '<=', '>='] as const).map((one) => [one, 3] as const),
  ...(['+', '-'] as const).map((one) => [one, 4] as const),
  ...(['*', '/', '%'] as const).map((one) => [one, 5] as const),
]);

/** In one row, as in `1 + 1 + 1`: the tree grows deeper with each. */
const MOST_OPERATORS = 500;

/** What stands in `#if( )`, behind the `=` of `#set`, and in parentheses. */
export function parseExpression(tokens: Tokens): Expression {
  return tokens.nested(() => binary(tokens, 0));
}

/** Operators that bind at least as tightly as a level, with what stands beside them. */
function binary(tokens: Tokens, loosest: number): Expression {
  let left = unary(tokens);
  let row = -1;
  for (let count = 0; ; count++) {
    const { kind } = tokens.peek();
    const level = levels.get(kind);
    if (level === undefined || level < loosest) return left;
    if (level !== row) count = 0;
    row = level;
    if (count >= MOST_OPERATORS) throw tokens.unexpected(`after ${MOST_OPERATORS} operators`);
    tokens.take();
    const mark = tokens.mark;
    const right = binary(tokens, level + 1);
    const operator = kind as BinaryOperator;
    left = { kind: 'binary', operator, left, right, literal: tokens.literalFrom(mark) };
  }
}

function unary(tokens: Tokens): Expression {
  if (tokens.is('!', tokens.is('whitespace') ? 1 : 0)) {
    tokens.skip('whitespace');
    tokens.take();
    return { kind: 'not', operand: tokens.nested(() => unary(tokens)) };
  }
  tokens.skip('whitespace');
  const value = tokens.is('(') ? parenthesised(tokens) : parseValue(tokens);
  tokens.skip('whitespace');
  return value;
}

function parenthesised(tokens: Tokens): Expression {
  tokens.take();
  const mark = tokens.mark;
  const inner = parseExpression(tokens);
  const literal = tokens.literalFrom(mark);
  tokens.expect(')');
  return inner.kind === 'binary' ? { ...inner, literal } : inner;
}

/** An argument of a method, an item of a list, a key or value of a map: no operators here. */
export function parseParameter(tokens: Tokens): Expression {
  tokens.skip('whitespace');
  const value = parseValue(tokens);
  tokens.skip('whitespace');
  return value;
}

export function parseValue(tokens: Tokens): Expression {
  const { kind, image } = tokens.peek();
  if (!isValueStart(kind)) throw tokens.unexpected('where a value is wanted');
  switch (kind) {
    case 'string':
      return tokens.parseString(tokens.take().image);
    case 'integer':
    case 'floating point':
      return number(tokens, kind === 'integer' ? 'integer' : 'float');
    case 'true':
    case 'false':
      tokens.take();
      return { kind: 'boolean', value: image === 'true' };
    case '[':
      return tokens.nested(() => (atRange(tokens) ? range(tokens) : list(tokens)));
    case '{ of a map':
      return tokens.nested(() => map(tokens));
    case 'identifier':
    case '{':
      return parseReference(tokens);
  }
}

/** A longer one is beyond what arithmetic here is allowed. */
const MOST_DIGITS = 1000;

/** A stray `#` may hang on the token, as in `[#1]`: Java fails to read the number. */
function number(tokens: Tokens, kind: 'integer' | 'float'): Expression {
  const { image } = tokens.peek();
  if (/[^-+.\deE]/.test(image)) throw tokens.unexpected('where a number is wanted');
  if (image.length > MOST_DIGITS) throw tokens.unexpected(`beyond ${MOST_DIGITS} digits`);
  return { kind, text: tokens.take().image };
}

/** Looks past one number or one whole reference for the two dots. */
function atRange(tokens: Tokens): boolean {
  let at = 1;
  if (tokens.is('whitespace', at)) at++;
  if (tokens.is('integer', at)) at++;
  else {
    const end = referenceEnd(tokens, at);
    if (end === undefined) return false;
    at = end;
  }
  if (tokens.is('whitespace', at)) at++;
  return tokens.is('..', at);
}

function referenceEnd(tokens: Tokens, from: number): number | undefined {
  const formal = tokens.is('{', from);
  const name = formal ? from + 1 : from;
  if (!tokens.is('identifier', name)) return undefined;
  const end = stepsEnd(tokens, name + 1);
  return formal && end !== undefined && tokens.is('}', end) ? end + 1 : end;
}

function stepsEnd(tokens: Tokens, from: number): number | undefined {
  let open = 0;
  for (let at = from; ; at++) {
    const { kind } = tokens.peek(at);
    if (kind === 'end of template') return undefined;
    open += brackets.get(kind) ?? 0;
    if (open > 0 || brackets.has(kind)) continue;
    if (kind !== '.' || !tokens.is('identifier', at + 1)) return at;
    at++;
  }
}

const brackets: ReadonlyMap<TokenKind, number> = new Map<TokenKind, number>([
  ['(', 1],
  ['index [', 1],
  [') of a method', -1],
  ['index ]', -1],
]);

function range(tokens: Tokens): Expression {
  const mark = tokens.mark;
  tokens.take();
  const from = bound(tokens);
  tokens.expect('..');
  const to = bound(tokens);
  tokens.expect(']');
  return { kind: 'range', from, to, literal: tokens.literalFrom(mark) };
}

function bound(tokens: Tokens): Expression {
  const value = parseParameter(tokens);
  if (value.kind !== 'integer' && value.kind !== 'reference')
    throw tokens.unexpected('after a bound of a range');
  return value;
}

function list(tokens: Tokens): Expression {
  tokens.take();
  const items: Expression[] = [];
  if (!tokens.is(']'))
    do items.push(parseParameter(tokens));
    while (tokens.skip(','));
  tokens.expect(']');
  return { kind: 'list', items };
}

function map(tokens: Tokens): Expression {
  tokens.take();
  const entries: [Expression, Expression][] = [];
  const at = tokens.is('whitespace') ? 1 : 0;
  if (valueStarts.has(tokens.peek(at).kind))
    do entries.push(entry(tokens));
    while (tokens.skip(','));
  else tokens.skip('whitespace');
  if (!tokens.skip('}')) tokens.expect('} of a map');
  return { kind: 'map', entries };
}

function entry(tokens: Tokens): [Expression, Expression] {
  const key = parseParameter(tokens);
  tokens.expect(':');
  return [key, parseParameter(tokens)];
}

const values = [
  ...(['string', 'integer', 'floating point', '[', '{ of a map'] as const),
  ...(['true', 'false', 'identifier', '{'] as const),
] as const satisfies readonly TokenKind[];

/** What a value inside parentheses or brackets may begin with. */
export const valueStarts: ReadonlySet<TokenKind> = new Set<TokenKind>(['whitespace', ...values]);

function isValueStart(kind: TokenKind): kind is (typeof values)[number] {
  return kind !== 'whitespace' && valueStarts.has(kind);
}

/** Does a reference begin here? `${` must be followed by a name. */
export function atReference(tokens: Tokens): boolean {
  return tokens.is('identifier') || (tokens.is('{') && tokens.is('identifier', 1));
}

/** `$a`, `$!a`, `${a}`, `$!{a}` with `.property`, `.method(…)` and `[index]` behind it. */
export function parseReference(tokens: Tokens): Reference {
  const mark = tokens.mark;
  const formal = tokens.is('{');
  const first = tokens.take();
  const name = formal ? tokens.expect('identifier') : first;
  const steps = tokens.nested(() => parseSteps(tokens));
  if (formal) tokens.expect('}');
  return makeReference(first, name, steps, (text) => tokens.literalFrom(mark, text));
}

function parseSteps(tokens: Tokens): Step[] {
  const steps: Step[] = indexes(tokens);
  while (tokens.is('.') && tokens.is('identifier', 1)) {
    tokens.take();
    steps.push(atMethod(tokens) ? parseMethod(tokens) : property(tokens), ...indexes(tokens));
  }
  return steps;
}

function property(tokens: Tokens): Step {
  return { kind: 'property', name: tokens.take().image };
}

function atMethod(tokens: Tokens): boolean {
  if (!tokens.is('(', 1)) return false;
  const { kind } = tokens.peek(2);
  return kind === ') of a method' || valueStarts.has(kind);
}

function parseMethod(tokens: Tokens): Step {
  const name = tokens.take().image;
  tokens.expect('(');
  const parameters: Expression[] = [];
  if (!tokens.is(') of a method'))
    do parameters.push(parseParameter(tokens));
    while (tokens.skip(','));
  tokens.expect(') of a method');
  return { kind: 'method', name, parameters };
}

function indexes(tokens: Tokens): Step[] {
  const steps: Step[] = [];
  while (tokens.skip('index [')) {
    const index = parseParameter(tokens);
    if (!['string', 'interpolated', 'integer', 'boolean', 'reference'].includes(index.kind))
      throw tokens.unexpected('after an index');
    tokens.expect('index ]');
    steps.push({ kind: 'index', index });
  }
  return steps;
}
