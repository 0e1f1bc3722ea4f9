import { rulesAt, rulesOf } from './lexer-rules.table.ts';
import type { Action, Rule } from './lexer-rules.table.ts';
import { TemplateSyntaxError } from './template-error.ts';
import type { LexState, Token } from './token.ts';

interface Saved {
  readonly state: LexState;
  readonly open: number;
  readonly closed: number;
}

type CommentState = 'lineComment' | 'formalComment' | 'blockComment' | 'textBlock';
type EnteringAction = CommentState | 'dollar' | 'hash' | 'set' | 'open';
type SteeringAction =
  'pushIndex' | 'pop' | 'endDirective' | 'toDirective' | 'closeMethod' | 'endComment' | 'close';

const entered = {
  dollar: 'reference',
  hash: 'preDirective',
  set: 'directive',
  lineComment: 'lineComment',
  formalComment: 'formalComment',
  blockComment: 'blockComment',
  textBlock: 'textBlock',
} as const satisfies Partial<Record<Action, LexState>>;

const comments: ReadonlySet<Action> = new Set<Action>([
  ...(['lineComment', 'formalComment', 'blockComment', 'textBlock'] as const),
]);
/** These end a reference that they follow. */
const leaving: ReadonlySet<Action> = new Set<Action>(['dollar', 'hash', 'lineComment']);
const entering: ReadonlySet<Action> = new Set<Action>([
  ...(['open', 'dollar', 'hash', 'set'] as const),
  ...comments,
]);
const textActions: ReadonlySet<Action> = new Set<Action>([
  'integer',
  'dot',
  'string',
  'float',
  'back',
]);

function isEntering(action: Action): action is EnteringAction {
  return entering.has(action);
}

function isSteering(action: Action): action is SteeringAction {
  return !textActions.has(action);
}

/** Here what is no `$` and no directive is passed over, and looked at in no other state. */
const plainStates: ReadonlySet<LexState> = new Set<LexState>([
  'text',
  'lineComment',
  'formalComment',
  'blockComment',
  'textBlock',
]);

/**
 * Cuts a template into tokens as Velocity 1.7 does: one at a time, for the parser steers the
 * states, and with a stack of states that brackets and references push and pop.
 *
 * @throws TemplateSyntaxError where no token begins, as for a `$` at the very end (fact 125)
 */
export class Lexer {
  readonly #source: string;
  readonly #stack: Saved[] = [];
  #at = 0;
  /** Backslashes up to here belong to no `$` and no directive; not to be looked through again. */
  #plainUntil = 0;
  #state: LexState = 'text';
  #open = 0;
  #closed = 0;
  #inComment = false;
  #inSet = false;

  constructor(source: string) {
    this.#source = source;
  }

  next(): Token {
    let special = '';
    let nearest = '';
    let kept = '';
    let begin = this.#at;
    for (;;) {
      if (this.#at >= this.#source.length) {
        if (kept !== '') throw this.error('The template ends inside', kept, begin);
        return { kind: 'end of template', image: '', at: this.#at, special };
      }
      const { rule, image: matched } = this.#match();
      this.#at += matched.length;
      let image = kept + matched;
      if (rule.action !== undefined) image = this.#act(rule.action, image);
      if (rule.kind === 'more') {
        kept = image;
        continue;
      }
      kept = '';
      if (rule.kind === 'skip' || rule.kind === 'special') {
        if (rule.kind === 'special') {
          special += printable(image);
          nearest = image;
        }
        begin = this.#at;
        continue;
      }
      // Velocity takes what begins with two hashes for a comment.
      if (nearest.startsWith('##')) special = '';
      return { kind: rule.kind, image, at: begin, special };
    }
  }

  error(problem: string, text: string, at = this.#at): TemplateSyntaxError {
    const shown = JSON.stringify(text.slice(0, 40));
    return new TemplateSyntaxError(`${problem} ${shown}`, this.#source, at);
  }

  /** Is the next visible character a left parenthesis? Looks and moves nothing. */
  beforeParenthesis(): boolean {
    let at = this.#at;
    while (' \n\r\t'.includes(this.#source.charAt(at)) && at < this.#source.length) at++;
    return this.#source.charAt(at) === '(';
  }

  /** The parser has seen the name of a directive. */
  enterDirective(): void {
    this.#state = 'directive';
  }

  /** The name was not followed by a parenthesis. */
  leaveDirective(): void {
    this.#pop();
  }

  /** The closing parenthesis of a #set is read. */
  leaveSet(): void {
    this.#inSet = false;
  }

  #match(): { rule: Rule; image: string } {
    let best: Rule | undefined;
    let end = this.#at;
    const passed = this.#at < this.#plainUntil;
    for (const rule of rulesAt(rulesOf(this.#state), this.#source.charCodeAt(this.#at))) {
      if (passed && startsWithBackslashes(rule)) continue;
      rule.pattern.lastIndex = this.#at;
      if (rule.pattern.test(this.#source) && rule.pattern.lastIndex > end) {
        best = rule;
        end = rule.pattern.lastIndex;
      }
    }
    if (best === undefined)
      throw this.error('Velocity knows no token that begins', this.#source.slice(this.#at));
    if (!passed && !startsWithBackslashes(best)) this.#passBackslashes();
    return { rule: best, image: this.#source.slice(this.#at, end) };
  }

  #passBackslashes(): void {
    if (!plainStates.has(this.#state)) return;
    let end = this.#at;
    while (this.#source.charCodeAt(end) === 92) end++;
    this.#plainUntil = end;
  }

  #push(state: LexState): void {
    this.#stack.push({ state: this.#state, open: this.#open, closed: this.#closed });
    this.#open = 0;
    this.#state = state;
  }

  #pop(): boolean {
    const saved = this.#stack.pop();
    this.#open = saved?.open ?? 0;
    if (saved !== undefined) this.#closed = saved.closed;
    this.#state = saved?.state ?? 'text';
    return saved !== undefined;
  }

  /** @returns the token's text, as the action leaves it */
  #act(action: Action, image: string): string {
    if (isEntering(action)) this.#enter(action);
    else if (isSteering(action)) this.#steer(action);
    else return this.#actOnText(action, image);
    return image;
  }

  #actOnText(action: Exclude<Action, EnteringAction | SteeringAction>, image: string): string {
    switch (action) {
      case 'integer':
        return this.#integer(image);
      case 'dot':
        this.#at--;
        this.#state = 'modifier';
        return '.';
      case 'string':
      case 'float':
        this.#literal(action);
        return image;
      case 'back':
        this.#at--;
        this.#pop();
        return image;
    }
  }

  #integer(image: string): string {
    const range = image.endsWith('..');
    if (range) this.#at -= 2;
    const bare = this.#state !== 'arguments' && this.#state !== 'index';
    if (this.#open === 0 && !this.#inSet && bare) this.#pop();
    return range ? image.slice(0, -2) : image;
  }

  #literal(action: 'string' | 'float'): void {
    if (this.#open > 0 || this.#inSet) return;
    if (action === 'string' ? this.#state === 'directive' : this.#state !== 'arguments')
      this.#pop();
  }

  #steer(action: SteeringAction): void {
    switch (action) {
      case 'pushIndex':
        this.#push('index');
        return;
      case 'pop':
      case 'endDirective':
        this.#pop();
        return;
      case 'toDirective':
        this.#state = 'directive';
        return;
      case 'closeMethod':
        this.#state = 'reference';
        return;
      case 'endComment':
        this.#inComment = false;
        this.#pop();
        return;
      case 'close':
        this.#close();
    }
  }

  /** Nothing begins inside a comment or text block. */
  #enter(action: EnteringAction): void {
    if (this.#inComment) return;
    const leaves = action === 'hash' && this.#state === 'modifier';
    if ((leaves || this.#state === 'reference') && leaving.has(action)) this.#pop();
    if (action === 'open') {
      this.#open++;
      if (this.#state === 'modifier') this.#state = 'arguments';
      return;
    }
    // What made a formal comment of it is its first sign.
    if (action === 'formalComment') this.#at--;
    this.#push(entered[action]);
    this.#inComment = comments.has(action);
    if (action !== 'set') return;
    this.#inSet = true;
    this.#open++;
  }

  /** A right parenthesis drops down to the state that has the left one. */
  #close(): void {
    if (this.#inComment) return;
    while (this.#open === 0) if (!this.#pop()) return;
    if (this.#open === this.#closed + 1) this.#pop();
    else this.#closed++;
  }
}

function startsWithBackslashes(rule: Rule): boolean {
  return rule.action === 'dollar' || rule.kind === 'escaped directive';
}

/** Of what began and was nothing, `#`, `$` and the backslashes before a `$` print. */
function printable(image: string): string {
  let text = '';
  for (let at = 0; at < image.length; at++) {
    const c = image.charAt(at);
    if (c === '#' || c === '$') text += c;
    const slashes = c === '\\' ? /^\\+\$/.exec(image.slice(at))?.[0] : undefined;
    if (slashes !== undefined) {
      text += slashes;
      at += slashes.length;
    }
  }
  return text;
}
