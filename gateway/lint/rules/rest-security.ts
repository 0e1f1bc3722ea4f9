import { meaningOf, requiredSchemes } from '../../deployment/rest/security.ts';
import { memberOf, membersOf, pointerTo } from '../../document/pointer.ts';
import type { DocumentOperation } from '../../document/operations.ts';
import type { LintContext, Remark, Rule } from '../context.ts';

const rule = 'security-scheme';

const schemesOf = ({ root }: LintContext): string[] =>
  membersOf(memberOf(root['components'], 'securitySchemes')).map(([name]) => name);

/** What an import says of each scheme, used or not (import facts 162, 191, 192). */
const warning = ({ root }: LintContext, name: string): string | undefined => {
  const meaning = meaningOf(root, name);
  if (meaning === 'no-authorizer')
    return `Unable to create authorizer from security definition: '${name}'. Extension x-amazon-apigateway-authorizer is required. Any methods with security: '${name}' will not be created.`;
  if (meaning !== 'unsupported-type') return undefined;
  const scheme = memberOf(memberOf(root['components'], 'securitySchemes'), name);
  const type = memberOf(scheme, 'type');
  return `Unsupported security definition type '${typeof type === 'string' ? type : 'null'}' for '${name}'. Ignoring.`;
};

const warnings = (context: LintContext): Remark[] =>
  schemesOf(context).flatMap((name): Remark[] => {
    const message = warning(context, name);
    const pointer = pointerTo('components', 'securitySchemes', name);
    return message === undefined ? [] : [{ severity: 'warning', rule, pointer, message }];
  });

/** What becomes of an operation that requires a scheme which an import drops. */
const consequence = (
  { root }: LintContext,
  { method, path }: DocumentOperation,
  name: string,
): Omit<Remark, 'pointer'> | undefined => {
  const meaning = meaningOf(root, name);
  if (meaning === 'missing' || meaning === 'unsupported-type')
    return {
      severity: 'error',
      rule: 'gatehouse/open-operation',
      message: `An import drops security scheme "${name}", so ${method} ${path} would be open to anyone: make it a scheme of type apiKey with an x-amazon-apigateway-authorizer.`,
      alike: `open ${name}`,
    };
  if (meaning !== 'no-authorizer') return undefined;
  return {
    severity: 'error',
    rule: 'gatehouse/dropped-operation',
    message: `An import makes no method of ${method} ${path}: security scheme "${name}" has no x-amazon-apigateway-authorizer, and its name is not x-api-key.`,
    alike: `dropped ${name}`,
  };
};

const consequences = (context: LintContext, operation: DocumentOperation): Remark[] => {
  const own = operation.value['security'] !== undefined;
  const pointer = own ? `${operation.pointer}/security` : '/security';
  return requiredSchemes(operation).flatMap((name): Remark[] => {
    const found = consequence(context, operation, name);
    return found === undefined ? [] : [{ ...found, pointer }];
  });
};

/** Security schemes of a REST API (facts 207, 210, 223; import facts 164, 165, 191, 192). */
export const restSecurity: Rule = (context) =>
  context.kind === 'rest'
    ? [
        ...warnings(context),
        ...context.operations.flatMap((operation) => consequences(context, operation)),
      ]
    : [];
