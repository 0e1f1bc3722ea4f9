import { isDisputed, meaningOf, withoutAuthorizer } from '../../../deployment/rest/security.ts';
import { memberOf, membersOf, pointerTo } from '../../../document/pointer.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const securitySchemeWithoutAuthorizer: Rule = {
  id: 'security-scheme-without-authorizer',
  kinds: ['rest'],
  about:
    'A scheme is an API key by the name x-api-key, or has an authorizer; what requires another is not created.',
  remedy:
    'Give the scheme an x-amazon-apigateway-authorizer, or, for an API key, the name x-api-key.',
  facts: ['import 164', 'import 192'],
  page: guide('api-gateway-swagger-extensions-authorizer'),
  severities: ['warning'],
  check: ({ root }) =>
    membersOf(memberOf(root['components'], 'securitySchemes'))
      .filter(([name, scheme]) => meaningOf(root, name) === 'no-authorizer' && !isDisputed(scheme))
      .map(([name]) => ({
        severity: 'warning',
        pointer: pointerTo('components', 'securitySchemes', name),
        message: withoutAuthorizer(name),
      })),
};
