import { AUTHORIZER } from '../../of-authorizers.ts';
import { memberOf, membersOf } from '../../../document/pointer.ts';
import type { DocumentOperation } from '../../../document/operations.ts';
import type { JsonObject } from '../../../document/document.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const isLambda = (root: JsonObject, name: string): boolean => {
  const scheme = memberOf(memberOf(root['components'], 'securitySchemes'), name);
  const type = memberOf(memberOf(scheme, AUTHORIZER), 'type');
  return typeof type === 'string' && /^(?:token|request)$/i.test(type);
};

const asksLambda = (root: JsonObject, { security }: DocumentOperation): boolean =>
  security.some((it) => membersOf(it).some(([name]) => isLambda(root, name)));

export const scopes: Rule = {
  id: 'gatehouse/scopes',
  kinds: ['rest', 'http'],
  about:
    'x-gatehouse: {scopes} names what the token of a Lambda authorizer must hold: with any other, nobody judges it.',
  remedy:
    'Require the Lambda authorizer, or write the scopes where Cognito and JWT authorizers have theirs, in security.',
  facts: ['REST 196', 'import 188'],
  page: guide('apigateway-use-lambda-authorizer'),
  stopsServe: true,
  check: ({ root, operations }) =>
    operations
      .filter(({ value }) => memberOf(value['x-gatehouse'], 'scopes') !== undefined)
      .filter((operation) => !asksLambda(root, operation))
      .map(({ method, path, pointer }) => ({
        severity: 'error',
        pointer: `${pointer}/x-gatehouse/scopes`,
        message: `${method} ${path} names scopes and asks no Lambda authorizer.`,
      })),
};
