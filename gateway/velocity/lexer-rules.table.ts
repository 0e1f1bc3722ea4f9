import type { LexState, TokenKind } from './token.ts';

/** What the lexer does besides making a token. */
export type Action =
  | 'dollar'
  | 'hash'
  | 'lineComment'
  | 'formalComment'
  | 'blockComment'
  | 'textBlock'
  | 'endComment'
  | 'set'
  | 'pushIndex'
  | 'pop'
  | 'open'
  | 'close'
  | 'closeMethod'
  | 'string'
  | 'integer'
  | 'float'
  | 'toDirective'
  | 'endDirective'
  | 'dot'
  | 'back';

/** `more` goes on with the text kept, `skip` forgets it. */
export interface Rule {
  readonly kind: TokenKind | 'more' | 'skip';
  readonly pattern: RegExp;
  readonly states: readonly LexState[];
  readonly action?: Action;
}

const every: readonly LexState[] = [
  'text',
  'preDirective',
  'directive',
  'reference',
  'modifier',
  'arguments',
  'index',
  'lineComment',
  'formalComment',
  'blockComment',
  'textBlock',
];
const refs: readonly LexState[] = ['reference', 'modifier'];
const lists: readonly LexState[] = ['directive', 'arguments'];
const inside: readonly LexState[] = ['directive', 'arguments', 'index'];
const number: readonly LexState[] = ['preDirective', ...inside];
const directive: readonly LexState[] = ['directive'];
const pre: readonly LexState[] = ['preDirective'];
const text: readonly LexState[] = ['text'];

const operators = [
  ['-', /-/y],
  ['+', /\+/y],
  ['*', /\*/y],
  ['/', /\//y],
  ['%', /%/y],
  ['&&', /&&|and/y],
  ['||', /\|\||or/y],
  ['<', /<|lt/y],
  ['<=', /<=|le/y],
  ['>', />|gt/y],
  ['>=', />=|ge/y],
  ['==', /==|eq/y],
  ['!=', /!=|ne/y],
  ['!', /!|not/y],
  ['=', /=/y],
] as const;

/**
 * The tokens of Velocity 1.7 (fact 120). The longest match wins, of equally long ones the first in
 * this table; each pattern is written so that its own match is the longest one, and so that it
 * fails in linear time.
 */
export const rules: readonly Rule[] = [
  { kind: 'index [', pattern: /\[/y, states: refs, action: 'pushIndex' },
  { kind: 'index ]', pattern: /\]/y, states: ['index'], action: 'pop' },
  { kind: '[', pattern: /\[/y, states: lists },
  { kind: ']', pattern: /\]/y, states: lists },
  { kind: ',', pattern: /,/y, states: lists },
  { kind: '..', pattern: /\.\./y, states: lists },
  { kind: ':', pattern: /:/y, states: lists },
  { kind: '{ of a map', pattern: /\{/y, states: lists },
  { kind: '} of a map', pattern: /\}/y, states: lists },
  { kind: '(', pattern: /\(/y, states: ['directive', 'modifier'], action: 'open' },
  { kind: ')', pattern: /\)(?:[ \t]*(?:\r\n|\n|\r))?/y, states: directive, action: 'close' },
  { kind: ') of a method', pattern: /\)/y, states: ['arguments'], action: 'closeMethod' },
  {
    kind: 'escaped directive',
    pattern: /(?:\\\\)*\\#(?:[a-zA-Z_@][a-zA-Z0-9_@]*|\{[a-zA-Z_][a-zA-Z0-9_@]*\})/y,
    states: text,
  },
  {
    kind: '#set(',
    pattern: /[ \t]*(?:#set|#\{set\}) *\(/y,
    states: ['text', 'reference', 'modifier', 'arguments'],
    action: 'set',
  },
  { kind: 'more', pattern: /\\*\$/y, states: every, action: 'dollar' },
  { kind: 'more', pattern: /\\*\$\\*!/y, states: every, action: 'dollar' },
  { kind: 'more', pattern: /#\[\[/y, states: every, action: 'textBlock' },
  { kind: 'more', pattern: /#\*\*[^#]/y, states: every, action: 'formalComment' },
  { kind: 'more', pattern: /#\*/y, states: every, action: 'blockComment' },
  { kind: 'more', pattern: /#/y, states: every, action: 'hash' },
  {
    kind: 'comment start',
    pattern: /##/y,
    // Behind `$a.b` two hashes are text.
    states: ['text', ...pre, 'directive', 'reference', 'arguments', 'index'],
    action: 'lineComment',
  },
  { kind: 'double escape', pattern: /\\\\/y, states: text },
  { kind: 'escape', pattern: /\\/y, states: text },
  { kind: 'text', pattern: /[^$#\\]+/y, states: text },
  {
    kind: 'comment end',
    pattern: /\r\n|\n|\r/y,
    states: ['lineComment'],
    action: 'endComment',
  },
  {
    kind: 'comment end',
    pattern: /\*#/y,
    states: ['formalComment', 'blockComment'],
    action: 'endComment',
  },
  { kind: 'text block', pattern: /\]\]#/y, states: ['textBlock'], action: 'endComment' },
  { kind: 'skip', pattern: /[^]/y, states: ['lineComment', 'formalComment', 'blockComment'] },
  { kind: 'more', pattern: /[^]/y, states: ['textBlock'] },
  { kind: 'whitespace', pattern: /[ \t\n\r]+/y, states: inside },
  // No escapes by backslash; a doubled quote is one quote (fact 126).
  {
    kind: 'string',
    pattern: /"[^"]*(?:""[^"]*)*"|'[^']*(?:''[^']*)*'/y,
    states: inside,
    action: 'string',
  },
  { kind: 'true', pattern: /true/y, states: [...refs, ...inside] },
  { kind: 'false', pattern: /false/y, states: [...refs, ...inside] },
  ...operators.map(([kind, pattern]) => ({ kind, pattern, states: directive })),
  {
    kind: '#end',
    pattern: /(?:end|\{end\})(?:[ \t]*(?:\r\n|\n|\r))?/y,
    states: pre,
    action: 'endDirective',
  },
  { kind: '#if', pattern: /if|\{if\}/y, states: pre, action: 'toDirective' },
  { kind: '#elseif', pattern: /elseif|\{elseif\}/y, states: pre, action: 'toDirective' },
  {
    kind: '#else',
    pattern: /(?:else|\{else\})(?:[ \t]*(?:\r\n|\n|\r))?/y,
    states: pre,
    action: 'endDirective',
  },
  { kind: 'integer', pattern: /-?[0-9]+(?:\.\.)?/y, states: number, action: 'integer' },
  {
    kind: 'floating point',
    pattern: /-?(?:[0-9]+\.[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?|-?[0-9]+[eE][+-]?[0-9]+/y,
    states: number,
    action: 'float',
  },
  { kind: 'word', pattern: /[a-zA-Z_@][a-zA-Z0-9_@]*/y, states: ['preDirective', 'directive'] },
  {
    kind: 'bracketed word',
    pattern: /\{[a-zA-Z_][a-zA-Z0-9_@]*\}/y,
    states: ['preDirective', 'directive'],
  },
  {
    kind: 'identifier',
    pattern: /[a-zA-Z_][a-zA-Z0-9_-]*/y,
    states: ['reference', 'modifier', 'arguments'],
  },
  {
    kind: '.',
    pattern: /\.[a-zA-Z]/y,
    states: ['reference', 'modifier', 'arguments'],
    action: 'dot',
  },
  { kind: '{', pattern: /\{/y, states: refs },
  { kind: '}', pattern: /\}/y, states: refs, action: 'pop' },
  { kind: 'special', pattern: /[^]/y, states: refs, action: 'back' },
  { kind: 'special', pattern: /[^]/y, states: pre, action: 'back' },
  { kind: 'empty index', pattern: /\$[[.]|\$!\[|\$\\!\[/y, states: ['text', 'reference'] },
];
