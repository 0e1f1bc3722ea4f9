import {
  awsSubstitutions,
  declaredSubstitutions,
  placeholdersOf,
  undeclaredMessage,
  undeclaredRemedy,
  undeclaredRule,
} from '../../../document/substitute.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const undeclaredPlaceholder: Rule = {
  id: undeclaredRule,
  kinds: ['rest', 'http', 'websocket'],
  about:
    'Every ${Name} has a value; in a mapping template an undeclared one is Velocity’s, and only noted.',
  remedy:
    'Declare it: x-gatehouse: {substitutions: {Name: value}} at the root, or substitutions of the config.',
  facts: ['import 160', 'import 216'],
  page: guide('import-api-aws-variables'),
  severities: ['error', 'info'],
  stopsServe: true,
  check: ({ root, config }) => {
    const known = { ...awsSubstitutions, ...declaredSubstitutions(root), ...config.substitutions };
    return placeholdersOf(root)
      .filter(({ name }) => !Object.hasOwn(known, name))
      .map(({ name, pointer, inTemplate }): Remark => {
        const note = `\${${name}} is left to the template: nothing declares it as a placeholder.`;
        const remedy = undeclaredRemedy(name);
        return inTemplate
          ? { severity: 'info', pointer, message: note, remedy }
          : { severity: 'error', pointer, message: undeclaredMessage(name), remedy };
      });
  },
};
