import { isConditionKey } from './condition-keys.ts';
import type { ConditionKeys } from './condition-keys.ts';
import { literally, matches } from './wildcard.ts';
import type { Marks } from './wildcard.ts';

/** Whether a text matches, with what the call's keys say in the place of policy variables. */
export type TextTest = (text: string, keys: ConditionKeys) => boolean;

type Part = Marks | { readonly key: string; readonly otherwise: string | undefined };

const VARIABLE = /\$\{([^}]*)\}/;
const SPECIAL = new Set(['*', '?', '$']);

/** Whether a text has policy variables, which only the policy language of 2012-10-17 knows. */
export const hasVariable = (text: string): boolean => VARIABLE.test(text);

/** The variables of a text that name no known key. */
export const unknownVariables = (text: string): readonly string[] =>
  partsOf(text, literally)
    .flatMap((part) => ('key' in part ? [part.key] : []))
    .filter((key) => !isConditionKey(key));

/**
 * Compiles a text with policy variables, `${aws:username}`, `${aws:username, 'nobody'}`, `${*}`. A value
 * stands for itself, wildcards in it too; where it is absent and has no other, nothing matches.
 *
 * @param marks how the text around the variables is read: with wildcards, or literally
 */
export function compileVariables(text: string, marks: (text: string) => Marks): TextTest {
  const parts = partsOf(text, marks);
  return (value, keys) => {
    const pattern: string[] = [];
    for (const part of parts) {
      const filled = 'key' in part ? fill(part.key, part.otherwise, keys) : part;
      if (filled === undefined) return false;
      pattern.push(...filled);
    }
    return matches(pattern, value);
  };
}

function fill(key: string, otherwise: string | undefined, keys: ConditionKeys): Marks | undefined {
  const value = keys(key.toLowerCase()) ?? otherwise;
  return value === undefined ? undefined : literally(value);
}

function partsOf(text: string, marks: (text: string) => Marks): readonly Part[] {
  const parts: Part[] = [];
  let rest = text;
  for (let found = VARIABLE.exec(rest); found !== null; found = VARIABLE.exec(rest)) {
    const [whole, name = ''] = found;
    parts.push(marks(rest.slice(0, found.index)), variable(name));
    rest = rest.slice(found.index + whole.length);
  }
  return [...parts, marks(rest)];
}

function variable(name: string): Part {
  if (SPECIAL.has(name)) return literally(name);
  const [, key = name, otherwise] = /^\s*([^,]*?)\s*(?:,\s*'([^']*)'\s*)?$/.exec(name) ?? [];
  return { key, otherwise };
}
