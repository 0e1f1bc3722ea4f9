import { isDisputed, meaningOf, withoutAuthorizer } from '../../../deployment/rest/security.ts';
import { memberOf, membersOf, pointerTo } from '../../../document/pointer.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const authtypeWithoutAuthorizer: Rule = {
  id: 'authtype-without-authorizer',
  kinds: ['rest'],
  about: 'A scheme whose authtype is custom has the authorizer that it speaks of.',
  remedy:
    'Give the scheme an x-amazon-apigateway-authorizer, or take out x-amazon-apigateway-authtype.',
  facts: ['import 188', 'import 192'],
  page: guide('api-gateway-swagger-extensions-authtype'),
  disputed: true,
  check: ({ root }) =>
    membersOf(memberOf(root['components'], 'securitySchemes'))
      .filter(([name, scheme]) => meaningOf(root, name) !== 'authorizer' && isDisputed(scheme))
      .map(([name]) => ({
        severity: 'error',
        pointer: pointerTo(
          ...['components', 'securitySchemes', name, 'x-amazon-apigateway-authtype'],
        ),
        message: withoutAuthorizer(name),
      })),
};
