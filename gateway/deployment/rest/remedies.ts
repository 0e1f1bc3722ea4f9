import type { Json } from '../../document/document.ts';
import { isObject, membersOf } from '../../document/pointer.ts';
import { textOf } from '../text-of.ts';

/** What CloudFormation fills in and an import does not: `{"Fn::Sub": …}`, `{"Ref": …}`. */
const isIntrinsic = (value: Json | undefined): boolean =>
  isObject(value) && membersOf(value).every(([name]) => name === 'Ref' || name.startsWith('Fn::'));

/** `${BooksFunction.Arn}`, as `Fn::Sub` has it: with its dot it is no placeholder. */
const ATTRIBUTE = /\$\{([A-Za-z0-9]+)\.([A-Za-z0-9.]+)\}/g;

const NOT_ATTRIBUTES: ReadonlySet<string> = new Set(['stageVariables', 'context']);

/** The parts of a template's text that only CloudFormation knows, each with the placeholder to write for it. */
const leftoversOf = (text: string): readonly (readonly [written: string, name: string])[] =>
  [...text.matchAll(ATTRIBUTE)]
    .filter(([, resource = '']) => !NOT_ATTRIBUTES.has(resource))
    .map(([written, resource = '', attribute = '']) => [
      written,
      [resource, ...attribute.split('.')].map(capital).join(''),
    ]);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * How to mend a member that CloudFormation would complete and an import does not (import facts 181, 216);
 * `undefined` where nothing of it looks so.
 */
export function intrinsicRemedy(value: Json | undefined, member = 'uri'): string | undefined {
  const [[written, name] = []] = leftoversOf(textOf(value));
  const declared = (it: string): string => `x-gatehouse: {substitutions: {${it}: VALUE}}.`;
  if (written !== undefined && name !== undefined)
    return isIntrinsic(value)
      ? `Write ${member} as text with a placeholder, \${${name}} in place of ${written}, and declare it: ${declared(name)}`
      : `Write \${${name}} in place of ${written}: a placeholder has no dot, and is declared: ${declared(name)}`;
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
