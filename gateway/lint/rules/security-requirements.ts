import { memberOf, membersOf } from '../../document/pointer.ts';
import type { LintContext, Remark, Rule } from '../context.ts';

const authorizer = 'x-amazon-apigateway-authorizer';

/** A route has one authorizer: one requirement with one scheme (fact 206), of at most 10 scopes (fact 69). */
export const securityRequirements: Rule = (context) =>
  context.kind !== 'http'
    ? []
    : context.operations.flatMap((operation): Remark[] => {
        const { security, value } = operation;
        const pointer =
          value['security'] === undefined ? '/security' : `${operation.pointer}/security`;
        const names = security.flatMap((it) => membersOf(it));
        if (security.length > 1 || names.length > 1) {
          const message =
            'An HTTP API takes one security requirement with one scheme an operation.';
          return [{ severity: 'error', rule: 'security-requirements', pointer, message }];
        }
        return names.flatMap(([name, scopes]) => [
          ...scopeLimit(scopes, `${pointer}/0/${name}`),
          ...unresolved(context, name, pointer),
        ]);
      });

const scopeLimit = (scopes: unknown, pointer: string): Remark[] =>
  Array.isArray(scopes) && scopes.length > 10
    ? [
        {
          severity: 'error',
          rule: 'security-requirements',
          pointer,
          message: 'A route has at most 10 scopes (fact 69).',
        },
      ]
    : [];

/** What a scheme without an authorizer leaves behind is a route that anyone may call. */
const unresolved = ({ root }: LintContext, name: string, pointer: string): Remark[] => {
  const scheme = memberOf(memberOf(root['components'], 'securitySchemes'), name);
  const open = {
    severity: 'error',
    rule: 'gatehouse/open-operation',
    pointer,
    message: `"${name}" has no authorizer, so this operation would be open to anyone.`,
  } as const;
  if (scheme === undefined) {
    const message = `Security scheme "${name}" is not in components.securitySchemes.`;
    return [{ severity: 'warning', rule: 'security-scheme', pointer, message }, open];
  }
  if (
    memberOf(scheme, authorizer) !== undefined ||
    memberOf(scheme, 'x-amazon-apigateway-authtype') !== undefined
  )
    return [];
  const message = `Unable to create authorizer from security definition: '${name}'. Extension ${authorizer} is required.`;
  return [{ severity: 'warning', rule: 'security-scheme', pointer, message }, open];
};
