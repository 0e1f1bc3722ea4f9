import {
  consequenceOf,
  requiredSchemes,
  requirementPointer,
} from '../../../deployment/rest/security.ts';
import { membersOf, pointerTo } from '../../../document/pointer.ts';
import type { LintContext } from '../../context.ts';
import { droppedRoutes } from '../../http-consequences.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const id = 'gatehouse/dropped-operation';

const byPath = ({ root }: LintContext): Remark[] =>
  membersOf(root['paths'])
    .filter(([path]) => !path.startsWith('/') && !path.startsWith('x-'))
    .map(([path]): Remark => {
      const message = `An import makes no resource of ${path}.`;
      return { severity: 'error', pointer: pointerTo('paths', path), message };
    });

const byScheme = ({ root, operations }: LintContext): Remark[] =>
  operations.flatMap((operation) =>
    requiredSchemes(operation).flatMap((name): Remark[] => {
      const found = consequenceOf(root, name);
      if (found?.rule !== id) return [];
      const { message, remedy } = found;
      return [{ severity: 'error', pointer: requirementPointer(operation), message, remedy }];
    }),
  );

export const droppedOperation: Rule = {
  id,
  kinds: ['rest', 'http'],
  about: 'An operation that an import makes no method or route of is missing from the API.',
  remedy: 'Begin the path with a slash.',
  facts: ['import 192', 'import 195', 'import 203'],
  page: guide('api-gateway-import-api'),
  stopsServe: true,
  check: (context) =>
    context.kind === 'rest' ? [...byPath(context), ...byScheme(context)] : droppedRoutes(context),
};
