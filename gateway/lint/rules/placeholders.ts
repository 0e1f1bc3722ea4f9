import {
  awsSubstitutions,
  declaredSubstitutions,
  placeholdersOf,
  undeclaredMessage,
  undeclaredRule,
} from '../../document/substitute.ts';
import type { Remark, Rule } from '../context.ts';

/** Every placeholder has a value; in a mapping template an undeclared one is Velocity's, and only noted. */
export const placeholders: Rule = ({ root, config }) => {
  const known = { ...awsSubstitutions, ...declaredSubstitutions(root), ...config.substitutions };
  return placeholdersOf(root)
    .filter(({ name }) => !Object.hasOwn(known, name))
    .map(({ name, pointer, inTemplate }): Remark => {
      const note = `\${${name}} is left to the template: nothing declares it as a placeholder.`;
      return inTemplate
        ? { severity: 'info', rule: undeclaredRule, pointer, message: note }
        : { severity: 'error', rule: undeclaredRule, pointer, message: undeclaredMessage(name) };
    });
};
