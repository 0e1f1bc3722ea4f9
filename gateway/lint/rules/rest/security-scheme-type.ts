import { meaningOf } from '../../../deployment/rest/security.ts';
import { memberOf, membersOf, pointerTo } from '../../../document/pointer.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const securitySchemeType: Rule = {
  id: 'security-scheme-type',
  kinds: ['rest'],
  about: 'A REST API takes security schemes of type apiKey only; what requires another is open.',
  remedy:
    'Make it a scheme of type apiKey, in: header, name: Authorization, with an x-amazon-apigateway-authorizer.',
  facts: ['import 191'],
  page: guide('api-gateway-swagger-extensions-authorizer'),
  severities: ['warning'],
  check: ({ root }) =>
    membersOf(memberOf(root['components'], 'securitySchemes'))
      .filter(([name]) => meaningOf(root, name) === 'unsupported-type')
      .map(([name, scheme]) => {
        const type = memberOf(scheme, 'type');
        const written = typeof type === 'string' ? type : 'null';
        return {
          severity: 'warning',
          pointer: pointerTo('components', 'securitySchemes', name),
          message: `Unsupported security definition type '${written}' for '${name}'. Ignoring.`,
        };
      }),
};
