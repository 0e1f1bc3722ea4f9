import { awsSubstitutions, declaredSubstitutions } from '../document/substitute.ts';
import type { LintContext } from './context.ts';

const PLACEHOLDER = /\$\{(AWS::[A-Za-z]+|[A-Z][A-Za-z0-9_]*)\}/g;

/** A text with the placeholders that have a value filled in; the others stay as they are. */
export const filledIn = (
  { root, config }: Pick<LintContext, 'root' | 'config'>,
  text: string,
): string => {
  if (!text.includes('${')) return text;
  const values: Readonly<Record<string, string>> = {
    ...awsSubstitutions,
    ...declaredSubstitutions(root),
    ...config.substitutions,
  };
  return text.replaceAll(PLACEHOLDER, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
};

/** What only import or stage will know: a placeholder without a value, a stage variable. */
const UNKNOWN = /\$\{(?:stageVariables\.[A-Za-z0-9_]+|AWS::[A-Za-z]+|[A-Z][A-Za-z0-9_]*)\}/g;

/** A text with something in the place of all that is not known yet; a digit fits wherever a name does. */
export const guessed = (text: string): string => text.replaceAll(UNKNOWN, '0');

/** Whether a text begins with what is not known yet: nothing can be said of it. */
export const startsUnknown = (text: string): boolean => text.search(UNKNOWN) === 0;
