import {
  consequenceOf,
  requiredSchemes,
  requirementPointer,
} from '../../../deployment/rest/security.ts';
import type { LintContext } from '../../context.ts';
import { openRoutes } from '../../http-consequences.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const id = 'gatehouse/open-operation';

const openMethods = ({ root, operations }: LintContext): Remark[] =>
  operations.flatMap((operation) =>
    requiredSchemes(operation).flatMap((name): Remark[] => {
      const found = consequenceOf(root, name);
      if (found?.rule !== id) return [];
      const { message, remedy } = found;
      return [{ severity: 'error', pointer: requirementPointer(operation), message, remedy }];
    }),
  );

export const openOperation: Rule = {
  id,
  kinds: ['rest', 'http'],
  about: 'What requires a scheme that an import drops is deployed without authorization.',
  remedy: 'Make it a scheme of type apiKey with an x-amazon-apigateway-authorizer.',
  facts: ['import 165', 'import 191', 'import 192', 'REST 223'],
  page: guide('api-gateway-swagger-extensions-authorizer'),
  stopsServe: true,
  check: (context) => (context.kind === 'rest' ? openMethods(context) : openRoutes(context)),
};
