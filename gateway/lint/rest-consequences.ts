import { consequenceOf, requiredSchemes, requirementPointer } from '../deployment/rest/security.ts';
import type { LintContext } from './context.ts';
import type { Remark } from './rule.ts';

/** What becomes of methods of a REST API that require a scheme which an import drops, by the rule that says it. */
export const methodConsequences = (
  { root, operations }: LintContext,
  rule: 'gatehouse/open-operation' | 'gatehouse/dropped-operation',
): readonly Remark[] =>
  operations.flatMap((operation) =>
    requiredSchemes(operation).flatMap((name): Remark[] => {
      const found = consequenceOf(root, name);
      if (found?.rule !== rule) return [];
      const { message, remedy } = found;
      return [{ severity: 'error', pointer: requirementPointer(operation), message, remedy }];
    }),
  );
