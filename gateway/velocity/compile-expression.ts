import { calculate, compareNumbers } from './arithmetic.ts';
import { callOf, indexOf, propertyOf } from './access.ts';
import { JavaCollection, JavaList } from './collection.ts';
import { withoutPlace } from './failing-statement.ts';
import type { Frame, Slots } from './frame.ts';
import { bounded, spend } from './limits.ts';
import { JavaMap } from './map.ts';
import { asInt, isNumber, JavaDouble, wholeNumber } from './number.ts';
import { RenderError } from './template-error.ts';
import type { BinaryOperator, Expression, Reference, Statement, Step } from './tree.ts';
import { equal, JavaObject, textOf } from './value.ts';
import type { Value } from './value.ts';

export type Evaluate = (frame: Frame) => Value;
export type Test = (frame: Frame) => boolean;
export type Run = (frame: Frame) => void;
/** What the parts of one template are compiled with. */
export interface Compiler {
  readonly slots: Slots;
  /** Statements as one function. */
  body(statements: readonly Statement[]): Run;
}

/** A range is a list; a longer one is an error. */
const LONGEST_RANGE = 1_000_000;

/** An expression as a function of its value; undefined where Java has null. */
export function compileExpression(expression: Expression, compiler: Compiler): Evaluate {
  const inner = (one: Expression) => compileExpression(one, compiler);
  switch (expression.kind) {
    case 'reference':
      return compileReference(expression, compiler);
    case 'string':
      return constant(expression.text);
    case 'interpolated':
      return interpolated(compiler.body(expression.body), expression.trim);
    case 'integer':
      return constant(wholeNumber(BigInt(expression.text)));
    case 'float':
      return constant(new JavaDouble(Number(expression.text)));
    case 'boolean':
      return constant(expression.value);
    case 'list': {
      const items = expression.items.map(inner);
      return (frame) => new JavaList(items.map((item) => item(frame)));
    }
    case 'range':
      return range(inner(expression.from), inner(expression.to));
    case 'map': {
      const entries = expression.entries.map(([key, value]) => [inner(key), inner(value)] as const);
      return (frame) => {
        const map = new JavaMap();
        for (const [key, value] of entries) map.put(key(frame), value(frame));
        return map;
      };
    }
    case 'not': {
      const test = compileTest(expression.operand, compiler);
      return (frame) => !test(frame);
    }
    case 'binary':
      return binary(expression, compiler);
  }
}

/**
 * An expression as a condition. Of values only `false` is false, what is missing being the empty
 * text (fact 122); a literal other than `true` is false too.
 */
export function compileTest(expression: Expression, compiler: Compiler): Test {
  const { kind } = expression;
  if (kind === 'reference' || kind === 'boolean') {
    const value = compileExpression(expression, compiler);
    return (frame) => value(frame) !== false;
  }
  if (kind === 'not') {
    const test = compileTest(expression.operand, compiler);
    return (frame) => !test(frame);
  }
  // Velocity does not even calculate what is no condition.
  if (kind !== 'binary' || /^[-+*/%]$/.test(expression.operator)) return () => false;
  const value = binary(expression, compiler);
  return (frame) => value(frame) === true;
}

function constant(value: Value): Evaluate {
  return () => value;
}

function interpolated(run: Run, trim: boolean): Evaluate {
  return (frame) => {
    try {
      const text = frame.captured(run);
      return trim ? text.slice(0, -1) : text;
    } catch (thrown) {
      throw withoutPlace(thrown);
    }
  };
}

function range(from: Evaluate, to: Evaluate): Evaluate {
  return (frame) => {
    const first = from(frame);
    const last = to(frame);
    if (!isNumber(first) || !isNumber(last)) return undefined;
    const start = asInt(first);
    const distance = asInt(last) - start;
    const length = Math.abs(distance) + 1;
    if (length > LONGEST_RANGE) throw new RenderError(`A range of ${length} numbers is too long.`);
    spend(length >> 2);
    return new JavaList(
      Array.from({ length }, (_, at) => (distance < 0 ? start - at : start + at)),
    );
  };
}

type Combine = (left: Value, right: Value) => Value;

const combine: Readonly<Record<Exclude<BinaryOperator, '&&' | '||' | '+'>, Combine>> = {
  '-': (left, right) => calculate('-', left, right),
  '*': (left, right) => calculate('*', left, right),
  '/': (left, right) => calculate('/', left, right),
  '%': (left, right) => calculate('%', left, right),
  '==': same,
  '!=': (left, right) => !same(left, right),
  '<': (left, right) => ordered(left, right, (order) => order < 0),
  '<=': (left, right) => ordered(left, right, (order) => order <= 0),
  '>': (left, right) => ordered(left, right, (order) => order > 0),
  '>=': (left, right) => ordered(left, right, (order) => order >= 0),
};

function binary(expression: Extract<Expression, { kind: 'binary' }>, compiler: Compiler): Evaluate {
  const { operator } = expression;
  if (operator === '&&' || operator === '||') {
    const left = compileTest(expression.left, compiler);
    const right = compileTest(expression.right, compiler);
    return operator === '&&'
      ? (frame) => left(frame) && right(frame)
      : (frame) => left(frame) || right(frame);
  }
  const left = compileExpression(expression.left, compiler);
  const right = compileExpression(expression.right, compiler);
  const both = operator === '+' ? addition(expression.left, expression.right) : combine[operator];
  return (frame) => both(left(frame), right(frame));
}

/** With a text on one side `+` joins texts, and for nothing it takes what is written there. */
function addition(left: Expression, right: Expression): Combine {
  const leftLiteral = literalOf(left);
  const rightLiteral = literalOf(right);
  return (first, second) => {
    if (typeof first !== 'string' && typeof second !== 'string')
      return calculate('+', first, second);
    const before = first === undefined ? leftLiteral : textOf(first);
    return bounded(before + (second === undefined ? rightLiteral : textOf(second)));
  };
}

/** Only arithmetic and ranges can come to nothing. */
function literalOf(expression: Expression): string {
  return expression.kind === 'binary' || expression.kind === 'range' ? expression.literal : '';
}

/** Numbers by size, values of one class by `equals`, others by their texts. */
function same(left: Value, right: Value): boolean {
  if (left === undefined || right === undefined) return left === right;
  if (isNumber(left) && isNumber(right)) return compareNumbers(left, right) === 0;
  if (typeof left === typeof right && classOf(left) === classOf(right)) return equal(left, right);
  return textOf(left) === textOf(right);
}

function classOf(value: Value): unknown {
  return value instanceof JavaObject ? value.constructor : typeof value;
}

function ordered(left: Value, right: Value, test: (order: number) => boolean): boolean {
  return isNumber(left) && isNumber(right) && test(compareNumbers(left, right));
}

/** What a reference gives; nothing is the empty text (fact 121). */
export function compileReference(reference: Reference, compiler: Compiler): Evaluate {
  if (!reference.computable) return constant(undefined);
  const found = compilePath(reference.root, reference.steps, compiler);
  return (frame) => found(frame) ?? '';
}

/** What a path leads to; undefined where it breaks off. */
export function compilePath(root: string, steps: readonly Step[], compiler: Compiler): Evaluate {
  const slot = compiler.slots.of(root);
  const [first, second, ...others] = steps.map((step) => compileStep(step, compiler));
  if (first === undefined) return (frame) => frame.get(slot);
  if (second === undefined)
    return (frame) => {
      const value = frame.get(slot);
      return value === undefined ? undefined : first(value, frame);
    };
  return (frame) => {
    let value = frame.get(slot);
    if (value !== undefined) value = first(value, frame);
    if (value !== undefined) value = second(value, frame);
    for (let at = 0; at < others.length && value !== undefined; at++)
      value = others[at]?.(value, frame);
    return value;
  };
}

const NONE: readonly Value[] = [];

type Walk = (value: Value, frame: Frame) => Value;

function compileStep(step: Step, compiler: Compiler): Walk {
  const { kind } = step;
  if (kind === 'property') return (value) => propertyOf(value, step.name);
  if (kind === 'index') {
    const index = compileExpression(step.index, compiler);
    return (value, frame) => indexOf(value, index(frame));
  }
  const { name } = step;
  const parameters = compileParameters(step.parameters, compiler);
  return (value, frame) => {
    spend(cost(value));
    return callOf(value, name, parameters(frame));
  };
}

function compileParameters(
  parameters: readonly Expression[],
  compiler: Compiler,
): (frame: Frame) => readonly Value[] {
  const [only] = parameters;
  if (only === undefined) return () => NONE;
  if (parameters.length === 1) {
    const value = compileExpression(only, compiler);
    return (frame) => [value(frame)];
  }
  const values = parameters.map((one) => compileExpression(one, compiler));
  return (frame) => values.map((value) => value(frame));
}

/** A method may go through all of a list or map; those of a text charge for themselves. */
function cost(value: Value): number {
  if (value instanceof JavaCollection) return 1 + (value.items().length >> 4);
  return value instanceof JavaMap ? 1 + (value.size >> 4) : 1;
}
