import type { LintContext } from './context.ts';
import { isGuarding, requiredSchemes, schemeOf } from './http-security.ts';
import type { Remark } from './rule.ts';

/** Routes of an HTTP API that ask for a scheme which guards nothing. */
export const openRoutes = (context: LintContext): readonly Remark[] =>
  requiredSchemes(context)
    .filter(({ name }) => !isGuarding(schemeOf(context, name)))
    .map(({ name, pointer }): Remark => {
      const message = `"${name}" has no authorizer, so this operation would be open to anyone.`;
      const remedy = `Write components.securitySchemes.${name} with an x-amazon-apigateway-authorizer of type jwt or request.`;
      return { severity: 'error', pointer, message, remedy };
    });
