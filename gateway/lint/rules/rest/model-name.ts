import { memberOf, membersOf, pointerTo } from '../../../document/pointer.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const NAME = /^[A-Za-z0-9]+$/;

export const modelName: Rule = {
  id: 'model-name',
  kinds: ['rest'],
  about:
    'Every schema of the components becomes a model, used or not, and the name of a model has letters and digits alone.',
  remedy: 'Name the schema with letters and digits only, and mend the references to it.',
  facts: ['import 177'],
  page: guide('api-gateway-known-issues'),
  check: ({ root }) =>
    membersOf(memberOf(root['components'], 'schemas'))
      .filter(([name]) => !NAME.test(name))
      .map(([name]): Remark => {
        const message = `Unable to create model for '${name}': Model name must be alphanumeric: ${name}`;
        return { severity: 'error', pointer: pointerTo('components', 'schemas', name), message };
      }),
};
