import type { Json } from '../document/document.ts';
import { compileExpression, ExpressionError } from '../mapping/expression.ts';
import type { IdentitySource } from './deployment.ts';
import { textOf } from './text-of.ts';

const IDENTITY_SOURCE = /^\$(?:request\.(?:header|querystring)|context|stageVariables)\.[^,\s]+$/;

/** The expressions of `identitySource`: one text, several joined by commas, or a list (facts 55, 78). */
export const expressionsOf = (value: Json | undefined): readonly string[] => {
  const texts = Array.isArray(value) ? (value as Json[]).map(textOf) : textOf(value).split(',');
  return texts.map((it) => it.trim()).filter((it) => it !== '');
};

/** Compiles one; `undefined` for what is no source of identity. */
export function identitySourceOf(expression: string): IdentitySource | undefined {
  if (!IDENTITY_SOURCE.test(expression)) return undefined;
  try {
    const read = compileExpression(expression, 'request');
    return { expression, read: (call) => read({ call }) };
  } catch (error) {
    if (error instanceof ExpressionError) return undefined;
    throw error;
  }
}

/** Whether an expression is a source of identity. */
export const isIdentitySource = (expression: string): boolean =>
  identitySourceOf(expression) !== undefined;
