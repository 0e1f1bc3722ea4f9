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
  /** The signs that a match may begin with; undefined for any. */
  readonly begins?: string;
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

/** Each with the signs it may begin with. */
const operators = [
  ['-', /-/y, '-'],
  ['+', /\+/y, '+'],
  ['*', /\*/y, '*'],
  ['/', /\//y, '/'],
  ['%', /%/y, '%'],
  ['&&', /&&|and/y, '&a'],
  ['||', /\|\||or/y, '|o'],
  ['<', /<|lt/y, '<l'],
  ['<=', /<=|le/y, '<l'],
  ['>', />|gt/y, '>g'],
  ['>=', />=|ge/y, '>g'],
  ['==', /==|eq/y, '=e'],
  ['!=', /!=|ne/y, '!n'],
  ['!', /!|not/y, '!n'],
  ['=', /=/y, '='],
] as const;

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_';
const DIGITS = '0123456789';

/**
 * The tokens of Velocity 1.7 (fact 120). The longest match wins, of equally long ones the first in
 * this table; each pattern is written so that its own match is the longest one, and so that it
 * fails in linear time.
 */
export const rules: readonly Rule[] = [
  { kind: 'index [', pattern: /\[/y, begins: '[', states: refs, action: 'pushIndex' },
  { kind: 'index ]', pattern: /\]/y, begins: ']', states: ['index'], action: 'pop' },
  { kind: '[', pattern: /\[/y, begins: '[', states: lists },
  { kind: ']', pattern: /\]/y, begins: ']', states: lists },
  { kind: ',', pattern: /,/y, begins: ',', states: lists },
  { kind: '..', pattern: /\.\./y, begins: '.', states: lists },
  { kind: ':', pattern: /:/y, begins: ':', states: lists },
  { kind: '{ of a map', pattern: /\{/y, begins: '{', states: lists },
  { kind: '} of a map', pattern: /\}/y, begins: '}', states: lists },
  { kind: '(', pattern: /\(/y, begins: '(', states: ['directive', 'modifier'], action: 'open' },
  {
    kind: ')',
    pattern: /\)(?:[ \t]*(?:\r\n|\n|\r))?/y,
    begins: ')',
    states: directive,
    action: 'close',
  },
  {
    kind: ') of a method',
    pattern: /\)/y,
    begins: ')',
    states: ['arguments'],
    action: 'closeMethod',
  },
  {
    kind: 'escaped directive',
    pattern: /(?:\\\\)*\\#(?:[a-zA-Z_@][a-zA-Z0-9_@]*|\{[a-zA-Z_][a-zA-Z0-9_@]*\})/y,
    begins: '\\',
    states: text,
  },
  {
    kind: '#set(',
    pattern: /[ \t]*(?:#set|#\{set\}) *\(/y,
    begins: ' \t#',
    states: ['text', 'reference', 'modifier', 'arguments'],
    action: 'set',
  },
  { kind: 'more', pattern: /\\*\$/y, begins: '\\$', states: every, action: 'dollar' },
  { kind: 'more', pattern: /\\*\$\\*!/y, begins: '\\$', states: every, action: 'dollar' },
  { kind: 'more', pattern: /#\[\[/y, begins: '#', states: every, action: 'textBlock' },
  { kind: 'more', pattern: /#\*\*[^#]/y, begins: '#', states: every, action: 'formalComment' },
  { kind: 'more', pattern: /#\*/y, begins: '#', states: every, action: 'blockComment' },
  { kind: 'more', pattern: /#/y, begins: '#', states: every, action: 'hash' },
  {
    kind: 'comment start',
    pattern: /##/y,
    begins: '#',
    // Behind `$a.b` two hashes are text.
    states: ['text', ...pre, 'directive', 'reference', 'arguments', 'index'],
    action: 'lineComment',
  },
  { kind: 'double escape', pattern: /\\\\/y, begins: '\\', states: text },
  { kind: 'escape', pattern: /\\/y, begins: '\\', states: text },
  { kind: 'text', pattern: /[^$#\\]+/y, states: text },
  {
    kind: 'comment end',
    pattern: /\r\n|\n|\r/y,
    begins: '\r\n',
    states: ['lineComment'],
    action: 'endComment',
  },
  {
    kind: 'comment end',
    pattern: /\*#/y,
    begins: '*',
    states: ['formalComment', 'blockComment'],
    action: 'endComment',
  },
  {
    kind: 'text block',
    pattern: /\]\]#/y,
    begins: ']',
    states: ['textBlock'],
    action: 'endComment',
  },
  // One sign, or as many as nothing else begins with.
  {
    kind: 'skip',
    pattern: /[^\r\n*$#\\]+|[^]/y,
    states: ['lineComment', 'formalComment', 'blockComment'],
  },
  { kind: 'more', pattern: /[^\]$#\\]+|[^]/y, states: ['textBlock'] },
  { kind: 'whitespace', pattern: /[ \t\n\r]+/y, begins: ' \t\n\r', states: inside },
  // No escapes by backslash; a doubled quote is one quote (fact 126).
  {
    kind: 'string',
    pattern: /"[^"]*(?:""[^"]*)*"|'[^']*(?:''[^']*)*'/y,
    begins: '"\'',
    states: inside,
    action: 'string',
  },
  { kind: 'true', pattern: /true/y, begins: 't', states: [...refs, ...inside] },
  { kind: 'false', pattern: /false/y, begins: 'f', states: [...refs, ...inside] },
  ...operators.map(([kind, pattern, begins]) => ({ kind, pattern, begins, states: directive })),
  {
    kind: '#end',
    pattern: /(?:end|\{end\})(?:[ \t]*(?:\r\n|\n|\r))?/y,
    begins: 'e{',
    states: pre,
    action: 'endDirective',
  },
  { kind: '#if', pattern: /if|\{if\}/y, begins: 'i{', states: pre, action: 'toDirective' },
  {
    kind: '#elseif',
    pattern: /elseif|\{elseif\}/y,
    begins: 'e{',
    states: pre,
    action: 'toDirective',
  },
  {
    kind: '#else',
    pattern: /(?:else|\{else\})(?:[ \t]*(?:\r\n|\n|\r))?/y,
    begins: 'e{',
    states: pre,
    action: 'endDirective',
  },
  {
    kind: 'integer',
    pattern: /-?[0-9]+(?:\.\.)?/y,
    begins: `-${DIGITS}`,
    states: number,
    action: 'integer',
  },
  {
    kind: 'floating point',
    pattern: /-?(?:[0-9]+\.[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?|-?[0-9]+[eE][+-]?[0-9]+/y,
    begins: `-.${DIGITS}`,
    states: number,
    action: 'float',
  },
  {
    kind: 'word',
    pattern: /[a-zA-Z_@][a-zA-Z0-9_@]*/y,
    begins: `@${LETTERS}`,
    states: ['preDirective', 'directive'],
  },
  {
    kind: 'bracketed word',
    pattern: /\{[a-zA-Z_][a-zA-Z0-9_@]*\}/y,
    begins: '{',
    states: ['preDirective', 'directive'],
  },
  {
    kind: 'identifier',
    pattern: /[a-zA-Z_][a-zA-Z0-9_-]*/y,
    begins: LETTERS,
    states: ['reference', 'modifier', 'arguments'],
  },
  {
    kind: '.',
    pattern: /\.[a-zA-Z]/y,
    begins: '.',
    states: ['reference', 'modifier', 'arguments'],
    action: 'dot',
  },
  { kind: '{', pattern: /\{/y, begins: '{', states: refs },
  { kind: '}', pattern: /\}/y, begins: '}', states: refs, action: 'pop' },
  { kind: 'special', pattern: /[^]/y, states: refs, action: 'back' },
  { kind: 'special', pattern: /[^]/y, states: pre, action: 'back' },
  {
    kind: 'empty index',
    pattern: /\$[[.]|\$!\[|\$\\!\[/y,
    begins: '$',
    states: ['text', 'reference'],
  },
];

const BEYOND_ASCII = 128;

/** Of each state by the code of the sign they may begin with; all signs beyond ASCII are alike. */
const table = new Map<LexState, readonly (readonly Rule[])[]>(
  every.map((state) => [
    state,
    Array.from({ length: BEYOND_ASCII + 1 }, (_, code) =>
      rules.filter(({ states, begins }) => states.includes(state) && mayBegin(begins, code)),
    ),
  ]),
);

function mayBegin(begins: string | undefined, code: number): boolean {
  return begins === undefined || begins.includes(String.fromCharCode(code));
}

/** The rules by the sign they may begin with, for one state. */
export function rulesOf(state: LexState): readonly (readonly Rule[])[] {
  return table.get(state) ?? [];
}

/** Those of them that may match text which begins with a sign of this code. */
export function rulesAt(bySign: readonly (readonly Rule[])[], code: number): readonly Rule[] {
  return bySign[Math.min(code, BEYOND_ASCII)] ?? [];
}
