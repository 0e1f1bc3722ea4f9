import { valueAt } from '../../../document/pointer.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const uniqueOperationId: Rule = {
  id: 'gatehouse/unique-operation-id',
  kinds: ['rest', 'http'],
  about: 'Handlers, types and traces go by the operationId.',
  remedy: 'Give each operation an operationId of its own, those that share a YAML anchor too.',
  facts: [],
  page: guide('api-gateway-import-api'),
  stopsServe: true,
  check: ({ operations, root }) => {
    const seen = new Map<string, string>();
    return operations.flatMap(({ id, method, path, pointer }): Remark[] => {
      const first = seen.get(id);
      if (id === '' || valueAt(root, pointer) === undefined) return [];
      if (first === undefined) {
        seen.set(id, `${method} ${path}`);
        return [];
      }
      const message = `operationId "${id}" of ${method} ${path} is taken by ${first}.`;
      return [{ severity: 'error', pointer: `${pointer}/operationId`, message }];
    });
  },
};
