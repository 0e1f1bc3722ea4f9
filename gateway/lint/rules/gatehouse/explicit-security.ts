import type { DocumentOperation } from '../../../document/operations.ts';
import { memberOf, membersOf } from '../../../document/pointer.ts';
import { configuredKeys } from '../../configured-key.ts';
import type { LintContext } from '../../context.ts';
import { integrationType } from '../../integration-place.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Says so by itself: the IAM authorization of REST APIs. */
const isIam = ({ value }: DocumentOperation): boolean =>
  memberOf(memberOf(value, 'x-amazon-apigateway-auth'), 'type') === 'AWS_IAM';

const names = (security: DocumentOperation['security']): boolean =>
  security.some((it) => membersOf(it).length > 0);

/** The gateway itself answers a preflight, and a browser sends no credentials with it. */
const isPreflight = ({ method, integration }: DocumentOperation): boolean =>
  method === 'OPTIONS' && integrationType(integration) === 'MOCK';

const isStated = (operation: DocumentOperation): boolean =>
  isIam(operation) ||
  (operation.value['security'] !== undefined && names(operation.security)) ||
  isPreflight(operation);

const schemesOf = ({ root }: LintContext): string[] =>
  membersOf(memberOf(root['components'], 'securitySchemes')).map(([name]) => name);

const remark = (context: LintContext, operation: DocumentOperation): Remark | undefined => {
  const { method, path, pointer, value, security } = operation;
  const isMarked = memberOf(value['x-gatehouse'], 'public') === true;
  const { public: open = [] } = context.config;
  const isListed = configuredKeys(context, operation).some((key) => open.includes(key));
  if (isMarked || isListed) {
    if (!isIam(operation) && !names(security)) return undefined;
    const message = `${method} ${path} is marked public and requires credentials.`;
    const remedy = 'Keep one of the two: security, or x-gatehouse: {public: true}.';
    const at = isMarked ? `${pointer}/x-gatehouse` : pointer;
    return { severity: 'error', pointer: at, message, remedy };
  }
  if (isStated(operation)) return undefined;
  const message = `${method} ${path} does not say who may call it.`;
  const scheme = schemesOf(context)[0] ?? 'NAME_OF_A_SECURITY_SCHEME';
  const remedy = `Write security: [{${scheme}: []}] at the operation, or x-gatehouse: {public: true} where anyone may.`;
  const at = value['security'] === undefined ? pointer : `${pointer}/security`;
  return { severity: 'error', pointer: at, message, remedy };
};

/**
 * The root's `security` is not relied on, sources disagree about it (import fact 165); an empty list
 * may be left from a template, so that it marks nothing.
 */
export const explicitSecurity: Rule = {
  id: 'gatehouse/explicit-security',
  kinds: ['rest', 'http'],
  about: 'Every operation says who may call it: its own security, or the mark that anyone may.',
  remedy: 'Write security at the operation, or x-gatehouse: {public: true} where anyone may.',
  facts: ['import 165'],
  page: guide('apigateway-control-access-to-api'),
  check: (context) => context.operations.flatMap((it) => remark(context, it) ?? []),
};
