import type { Json } from '../../document/document.ts';
import { isObject, membersOf } from '../../document/pointer.ts';
import { textOf } from '../text-of.ts';

/** What CloudFormation fills in and an import does not: `{"Fn::Sub": …}`, `{"Ref": …}`. */
const isIntrinsic = (value: Json | undefined): boolean =>
  isObject(value) && membersOf(value).every(([name]) => name === 'Ref' || name.startsWith('Fn::'));

/** What a template's text holds between `${` and `}`, or `{{` and `}}`. */
const HOLE = /\$\{([^{}]+)\}|\{\{([^{}]+)\}\}/g;

/** An import or a stage fills these in, or a placeholder is written as one is (`gateway/README.md`). */
const FILLED_IN = /^(?:stageVariables\.|context\.|AWS::|[A-Z][A-Za-z0-9_]*$)/;

/** `BooksFunction.Arn`, as `Fn::Sub` has it: with its dot it is no placeholder. */
const ATTRIBUTE = /^[A-Z][A-Za-z0-9]*\.[A-Za-z0-9.]+$/;

interface Leftover {
  readonly written: string;
  /** The placeholder to write for it. */
  readonly name: string;
  readonly isAttribute: boolean;
}

/** What of a template's text only CloudFormation, Terraform or another renderer of templates knows. */
const leftoverOf = (text: string): Leftover | undefined =>
  [...text.matchAll(HOLE)]
    .map(([written, dollar, braces = '']) => [written, dollar ?? `{${braces}}`] as const)
    .filter(([, hole]) => !FILLED_IN.test(hole))
    .map(([written, hole]) => ({
      written,
      name: named(hole),
      isAttribute: ATTRIBUTE.test(hole),
    }))
    .find(({ name }) => /^[A-Z]/.test(name));

const named = (hole: string): string =>
  hole
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/**
 * How to mend a member that CloudFormation or Terraform would complete and an import does not (import facts 181, 216);
 * `undefined` where nothing of it looks so.
 */
export function intrinsicRemedy(value: Json | undefined, member = 'uri'): string | undefined {
  const leftover = leftoverOf(textOf(value));
  const declared = (it: string): string => `x-gatehouse: {substitutions: {${it}: VALUE}}.`;
  if (leftover !== undefined) {
    const { written, name, isAttribute } = leftover;
    if (isIntrinsic(value))
      return `Write ${member} as text with a placeholder, \${${name}} in place of ${written}, and declare it: ${declared(name)}`;
    return isAttribute
      ? `Write \${${name}} in place of ${written}: a placeholder has no dot, and is declared: ${declared(name)}`
      : `An import takes the text with ${written} filled in: lint that, or write \${${name}} in its place and declare it: ${declared(name)}`;
  }
  if (!isIntrinsic(value)) return undefined;
  return `Write ${member} as text with a placeholder like \${FunctionArn} in place of the intrinsic function, and declare it: ${declared('FunctionArn')}`;
}

/** Where a value of a mapping begins so, it was meant to be read of the call. */
const VARIABLE = /^\$?\{?(?:method|integration|context|stageVariables)\b/;

/** Quotes for a static value (import fact 183); `undefined` where the value was meant to be an expression. */
export function quotesRemedy(source: string): string | undefined {
  if (VARIABLE.test(source)) return undefined;
  const text = source.replaceAll(/^['"]|['"]$/g, '');
  return `Put single quotes inside the string: "'${text}'".`;
}
