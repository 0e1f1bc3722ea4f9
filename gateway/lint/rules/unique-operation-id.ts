import { valueAt } from '../../document/pointer.ts';
import type { Remark, Rule } from '../context.ts';

/** Handlers, types and traces go by the operationId. */
export const uniqueOperationId: Rule = ({ operations, root }) => {
  const seen = new Map<string, string>();
  return operations.flatMap(({ id, method, path, pointer }): Remark[] => {
    const first = seen.get(id);
    if (id === '' || valueAt(root, pointer) === undefined) return [];
    if (first === undefined) {
      seen.set(id, `${method} ${path}`);
      return [];
    }
    const message = `operationId "${id}" is taken by ${first}: give ${method} ${path} another.`;
    const rule = 'gatehouse/unique-operation-id';
    return [{ severity: 'error', rule, pointer: `${pointer}/operationId`, message }];
  });
};
