import { membersOf, pointerTo } from '../document/pointer.ts';
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

/** Paths of an HTTP API that make no route (import fact 203). */
export const droppedRoutes = ({ root }: LintContext): readonly Remark[] =>
  membersOf(root['paths'])
    .filter(([path]) => !path.startsWith('/') && !path.startsWith('x-'))
    .map(([path]): Remark => {
      const message = `An import makes no route of ${path}.`;
      return { severity: 'error', pointer: pointerTo('paths', path), message };
    });
