import type { Expression, Input, Operand } from './dynalite.ts';

const isPath = (operand: Operand): operand is readonly (string | number)[] =>
  Array.isArray(operand);

const isExpression = (operand: Operand): operand is Expression =>
  !isPath(operand) && typeof operand['type'] === 'string' && Array.isArray(operand['args']);

const both = (left: Expression, right: Expression): Expression => ({
  type: 'and',
  args: [left, right],
});

const either = (left: Expression, right: Expression): Expression => ({
  type: 'or',
  args: [left, right],
});

const call = (name: string, ...args: Operand[]): Expression => ({ type: 'function', name, args });

const hasType = (operand: Operand, types: readonly string[]): Expression =>
  types
    .map((type) => call('attribute_type', operand, { S: type }))
    .reduce((left, right) => either(left, right));

const ordered = ['<', '<=', '>', '>='];

/** A literal needs no guard: its type was checked with the expression. */
const needsGuard = (operand: Operand): boolean => isPath(operand) || isExpression(operand);

const guarded = (operand: Operand, types: readonly string[], comparison: Expression): Expression =>
  needsGuard(operand) ? both(hasType(operand, types), comparison) : comparison;

function guardComparison(node: Expression): Expression {
  const [first = [], ...rest] = node.args;
  if (node.type === '=' && needsGuard(first)) return both(call('attribute_exists', first), node);
  if (ordered.includes(node.type)) return guarded(first, ['S', 'N', 'B'], node);
  if (node.type === 'function' && node.name === 'begins_with') {
    return guarded(first, ['S', 'B'], node);
  }
  if (node.type === 'between') {
    const [low = [], high = []] = rest;
    return both(
      guardComparison({ type: '>=', args: [first, low] }),
      guardComparison({ type: '<=', args: [first, high] }),
    );
  }
  if (node.type === 'in') {
    return rest
      .map((other) => guardComparison({ type: '=', args: [first, other] }))
      .reduce((left, right) => either(left, right));
  }
  return node;
}

/**
 * The same condition, with each comparison true only where its first operand exists and has a type the comparison knows.
 * dynalite otherwise compares two missing attributes, or two maps, and throws.
 */
export function guard(node: Expression): Expression {
  if (node.type === 'and' || node.type === 'or' || node.type === 'not') {
    return {
      type: node.type,
      args: node.args.map((operand) => (isExpression(operand) ? guard(operand) : operand)),
    };
  }
  return guardComparison(node);
}

/** Guards the parsed condition and filter of a checked request, in place. */
export function guardExpressions(input: Input): void {
  for (const member of ['_condition', '_filter']) {
    const parsed = input[member] as { expression: Expression } | undefined;
    if (parsed) parsed.expression = guard(parsed.expression);
  }
}
