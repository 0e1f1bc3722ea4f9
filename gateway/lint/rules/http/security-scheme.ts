import { pointerTo } from '../../../document/pointer.ts';
import { isGuarding, requiredSchemes, schemeOf } from '../../http-security.ts';
import { AUTHORIZER } from '../../of-authorizers.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const withoutAuthorizer = (name: string): string =>
  `Unable to create authorizer from security definition: '${name}'. Extension ${AUTHORIZER} is required. Any methods with security: '${name}' will not be created.`;

export const securityScheme: Rule = {
  id: 'security-scheme',
  kinds: ['http'],
  about:
    'A scheme that operations ask for bears an authorizer; without one, an import drops what asks for it.',
  remedy: `Give the scheme an ${AUTHORIZER}: {type: jwt or request, …}.`,
  facts: ['import 192', 'import 204', 'import 205'],
  page: guide('api-gateway-swagger-extensions-authorizer'),
  severities: ['warning'],
  check: (context) =>
    requiredSchemes(context).flatMap(({ name, pointer }): Remark[] => {
      const scheme = schemeOf(context, name);
      if (scheme === undefined) {
        const message = `Security scheme "${name}" is not in components.securitySchemes.`;
        const remedy = 'Write the scheme among components.securitySchemes, or mend the name.';
        return [{ severity: 'warning', pointer, message, remedy }];
      }
      if (isGuarding(scheme)) return [];
      const at = pointerTo('components', 'securitySchemes', name);
      return [{ severity: 'warning', pointer: at, message: withoutAuthorizer(name) }];
    }),
};
