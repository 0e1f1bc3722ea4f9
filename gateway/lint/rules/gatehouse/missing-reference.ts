import { memberOf, tokensOf, valueAt } from '../../../document/pointer.ts';
import { nearestName } from '../../../document/nearest-name.ts';
import type { LintContext } from '../../context.ts';
import { guide } from '../../rule.ts';
import type { Remark, Rule } from '../../rule.ts';

/** The name that was probably meant, among those of the same section. */
const meant = (root: LintContext['root'], reference: string): string | undefined => {
  const [components = '', section = '', name = ''] = tokensOf(reference.slice(1));
  const known = valueAt(root, `/${components}/${section}`);
  return nearestName(name, Object.keys(known ?? {}));
};

export const missingReference: Rule = {
  id: 'gatehouse/missing-reference',
  kinds: ['rest', 'http'],
  about:
    'A $ref into components leads to something. An import goes on without what is missing: no model, no parameter.',
  remedy: 'Write what it refers to, or mend the name.',
  facts: ['import 196', 'import 208'],
  page: guide('api-gateway-import-api'),
  check: ({ root, dangling }) =>
    dangling.map(({ pointer, reference }): Remark => {
      const name = meant(root, reference);
      const isMember = memberOf(valueAt(root, pointer), '$ref') !== undefined;
      return {
        severity: 'error',
        pointer: isMember ? `${pointer}/$ref` : pointer,
        message: `$ref "${reference}" finds nothing.`,
        ...(name !== undefined && {
          remedy: `Write it, or say "${name}" if that is what is meant.`,
        }),
      };
    }),
};
