import { RenderError } from './template-error.ts';
import type { Expression, Statement } from './tree.ts';

/** Tells an error which statement failed; one within it may have told already. */
export function located(thrown: unknown, statement: Statement | undefined): unknown {
  if (thrown instanceof RenderError && statement !== undefined) thrown.at ??= startOf(statement);
  return thrown;
}

/** Inside a string offsets are those of the string; the statement around it is what counts. */
export function withoutPlace(thrown: unknown): unknown {
  if (thrown instanceof RenderError) thrown.at = undefined;
  return thrown;
}

function startOf(statement: Statement): number | undefined {
  switch (statement.kind) {
    case 'reference':
    case 'set':
      return statement.at;
    case 'if':
      return statement.branches.map(({ test }) => firstIn(test)).find((at) => at !== undefined);
    case 'foreach':
      return firstIn(statement.source);
    case 'text':
    case 'define':
    case 'break':
    case 'stop':
      return undefined;
  }
}

/** Where the first reference of a condition or list stands. */
function firstIn(expression: Expression): number | undefined {
  if (expression.kind === 'reference') return expression.at;
  return partsOf(expression)
    .map(firstIn)
    .find((at) => at !== undefined);
}

function partsOf(expression: Exclude<Expression, { kind: 'reference' }>): readonly Expression[] {
  switch (expression.kind) {
    case 'not':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'range':
      return [expression.from, expression.to];
    case 'list':
      return expression.items;
    case 'string':
    case 'interpolated':
    case 'integer':
    case 'float':
    case 'boolean':
    case 'map':
      return [];
  }
}
