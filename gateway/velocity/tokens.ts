import { Lexer } from './lexer.ts';
import type { TemplateSyntaxError } from './template-error.ts';
import type { Token, TokenKind } from './token.ts';
import type { Expression } from './tree.ts';

/** Deeper than people write, and far from the end of the stack. */
const DEPTH = 200;

/** Reads a string literal, whose text may be a template of its own. */
type ParseString = (image: string, tokens: Tokens) => Expression;

/** The tokens of one template, as the parser asks for them: looked at, taken, remembered. */
export class Tokens {
  readonly lexer: Lexer;
  readonly #tokens: Token[] = [];
  #taken = 0;
  readonly #parseString: ParseString;
  #depth: number;

  constructor(source: string, depth: number, parseString: ParseString) {
    this.#parseString = parseString;
    this.lexer = new Lexer(source);
    this.#depth = depth;
  }

  get depth(): number {
    return this.#depth;
  }

  /** How many are taken; a mark for `literalFrom`. */
  get mark(): number {
    return this.#taken;
  }

  peek(ahead = 0): Token {
    for (;;) {
      const token = this.#tokens[this.#taken + ahead];
      if (token !== undefined) return token;
      this.#tokens.push(this.lexer.next());
    }
  }

  is(kind: TokenKind, ahead = 0): boolean {
    return this.peek(ahead).kind === kind;
  }

  take(): Token {
    const token = this.peek();
    this.#taken++;
    return token;
  }

  /** @throws TemplateSyntaxError when another token stands here */
  expect(kind: TokenKind): Token {
    if (!this.is(kind)) throw this.unexpected(`where ${kind} is wanted`);
    return this.take();
  }

  skip(kind: TokenKind): boolean {
    const here = this.is(kind);
    if (here) this.take();
    return here;
  }

  /** What was written from a mark on, with what its tokens took along. */
  literalFrom(mark: number, first?: string): string {
    let text = first ?? '';
    for (let at = first === undefined ? mark : mark + 1; at < this.#taken; at++) {
      const token = this.#tokens[at];
      if (token !== undefined) text += token.special + token.image;
    }
    return text;
  }

  parseString(image: string): Expression {
    return this.#parseString(image, this);
  }

  unexpected(why: string): TemplateSyntaxError {
    const token = this.peek();
    const what = token.kind === 'end of template' ? 'the end of the template' : token.image;
    return this.lexer.error(`Unexpected ${why}:`, what, token.at);
  }

  /** Runs one level deeper. @throws TemplateSyntaxError past the depth we allow */
  nested<T>(parse: () => T): T {
    if (this.#depth >= DEPTH) throw this.unexpected(`after ${DEPTH} levels of nesting`);
    this.#depth++;
    const result = parse();
    this.#depth--;
    return result;
  }
}
