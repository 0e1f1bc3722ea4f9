/** The syntax tree of a template. `at` is an offset into the text that was parsed. */
export type Statement =
  | { readonly kind: 'text'; readonly text: string }
  | Reference
  | SetStatement
  | IfStatement
  | ForeachStatement
  | { readonly kind: 'define'; readonly name: string; readonly body: readonly Statement[] }
  | { readonly kind: 'break'; readonly scope?: Expression }
  | { readonly kind: 'stop' };

export interface SetStatement {
  readonly kind: 'set';
  readonly target: Reference;
  readonly value: Expression;
  readonly at: number;
}

export interface IfStatement {
  readonly kind: 'if';
  readonly branches: readonly { readonly test: Expression; readonly body: readonly Statement[] }[];
  readonly otherwise: readonly Statement[];
}

export interface ForeachStatement {
  readonly kind: 'foreach';
  readonly variable: string;
  readonly source: Expression;
  readonly body: readonly Statement[];
}

export type Step =
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'index'; readonly index: Expression }
  | { readonly kind: 'method'; readonly name: string; readonly parameters: readonly Expression[] };

export interface Reference {
  readonly kind: 'reference';
  readonly at: number;
  readonly root: string;
  /** What `#set` assigns: for `${a}` and `$!a` Velocity 1.7 takes `{` and `!a`, which nothing reads. */
  readonly assigned: string;
  readonly steps: readonly Step[];
  /** What prints before the value: half of the backslashes, and stray `$` and `#`. */
  readonly prefix: string;
  /** An odd number of backslashes: the text prints, not the value (fact 127). */
  readonly escaped: boolean;
  /** As written, without the prefix. */
  readonly literal: string;
  /** False for what only looks like a reference: its literal prints. */
  readonly computable: boolean;
}

export type BinaryOperator =
  '-' | '+' | '*' | '/' | '%' | '&&' | '||' | '<' | '<=' | '>' | '>=' | '==' | '!=';

export type Expression =
  | Reference
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'interpolated'; readonly body: readonly Statement[]; readonly trim: boolean }
  | { readonly kind: 'integer' | 'float'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | {
      readonly kind: 'range';
      readonly from: Expression;
      readonly to: Expression;
      readonly literal: string;
    }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [Expression, Expression])[] }
  | { readonly kind: 'not'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
      /** Behind its operator, as written: what `+` joins when the value is nothing. */
      readonly literal: string;
    };
