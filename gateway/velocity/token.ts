/** The lexical states of Velocity 1.7; the state decides which rules apply. */
export type LexState =
  | 'text'
  | 'preDirective'
  | 'directive'
  | 'reference'
  | 'modifier'
  | 'arguments'
  | 'index'
  | 'lineComment'
  | 'formalComment'
  | 'blockComment'
  | 'textBlock';

/** What a token is; `special` ones hang on the token that follows and print part of their text. */
export type TokenKind =
  | 'end of template'
  | 'text'
  | 'double escape'
  | 'escape'
  | 'escaped directive'
  | '#set('
  | '#if'
  | '#elseif'
  | '#else'
  | '#end'
  | 'word'
  | 'bracketed word'
  | 'comment start'
  | 'comment end'
  | 'text block'
  | 'empty index'
  | 'index ['
  | 'index ]'
  | '['
  | ']'
  | ','
  | '..'
  | ':'
  | '{ of a map'
  | '} of a map'
  | '('
  | ')'
  | ') of a method'
  | 'whitespace'
  | 'string'
  | 'integer'
  | 'floating point'
  | 'true'
  | 'false'
  | Operator
  | 'identifier'
  | '.'
  | '{'
  | '}'
  | 'special';

export type Operator =
  '-' | '+' | '*' | '/' | '%' | '&&' | '||' | '<' | '<=' | '>' | '>=' | '==' | '!=' | '!' | '=';

export interface Token {
  readonly kind: TokenKind;
  /** Its text, with what the lexer had to take along: `$`, `#` and backslashes before a name. */
  readonly image: string;
  /** Where it begins, counted in UTF-16 units from 0. */
  readonly at: number;
  /** What was read as the start of something, was nothing, and prints before this token. */
  readonly special: string;
}
