import { restOperationsOf } from '../../../deployment/rest/operations.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const duplicateMethod: Rule = {
  id: 'duplicate-method',
  kinds: ['rest'],
  about: 'A slash at the end of a path does not count: /a and /a/ are one resource, with one GET.',
  remedy: 'Leave one of the two, or name them otherwise.',
  facts: ['REST 14', 'import 161'],
  page: guide('api-gateway-method-settings-method-request'),
  check: (context) => {
    const remarks: Remark[] = [];
    const seen = new Map<string, string>();
    for (const { key, path, pointer } of restOperationsOf(
      context,
      context.config.import?.basepath,
    )) {
      const first = seen.get(key);
      const message = `${key} is declared twice, here and at ${first ?? ''}: slashes at the end of a path do not count.`;
      if (first === undefined) seen.set(key, path);
      else remarks.push({ severity: 'error', pointer, message });
    }
    return remarks;
  },
};
