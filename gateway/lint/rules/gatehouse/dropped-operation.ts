import { membersOf, pointerTo } from '../../../document/pointer.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Security schemes that drop an operation are told of by `rest-security.ts`, under the same name. */
export const droppedOperation: Rule = {
  id: 'gatehouse/dropped-operation',
  kinds: ['rest'],
  about: 'An operation that an import makes no method of is missing from the API.',
  remedy: 'Begin the path with a slash.',
  facts: ['import 192', 'import 195'],
  page: guide('api-gateway-import-api'),
  stopsServe: true,
  check: ({ root }) =>
    membersOf(root['paths'])
      .filter(([path]) => !path.startsWith('/') && !path.startsWith('x-'))
      .map(([path]): Remark => {
        const message = `An import makes no resource of ${path}.`;
        return { severity: 'error', pointer: pointerTo('paths', path), message };
      }),
};
