import { meaningOf, requirementPointer } from '../../../deployment/rest/security.ts';
import { memberOf, membersOf } from '../../../document/pointer.ts';
import type { Json, JsonObject } from '../../../document/document.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const AUTHORIZER = 'x-amazon-apigateway-authorizer';

const isLambda = (scheme: Json | undefined): boolean => {
  const type = memberOf(memberOf(scheme, AUTHORIZER), 'type');
  return typeof type === 'string' && /^(?:token|request)$/i.test(type);
};

/** One of a type that an import passes by is none. */
const isAuthorizer = (root: JsonObject, name: string): boolean =>
  meaningOf(root, name) === 'authorizer';

export const authorizerScopes: Rule = {
  id: 'authorizer-scopes',
  kinds: ['rest'],
  about: 'Scopes are of Cognito’s access tokens: an authorizer that is a function takes none.',
  remedy: 'Require the authorizer with an empty list, and let the function judge scopes.',
  facts: ['import 188'],
  page: guide('apigateway-enable-cognito-user-pool'),
  disputed: true,
  check: ({ root, operations }) => {
    const schemes = memberOf(root['components'], 'securitySchemes');
    return operations.flatMap((operation) =>
      operation.security
        .flatMap((it) => membersOf(it))
        .filter(([, scopes]) => Array.isArray(scopes) && scopes.length > 0)
        .filter(([name]) => isLambda(memberOf(schemes, name)) && isAuthorizer(root, name))
        .map(([name]) => ({
          severity: 'error',
          pointer: requirementPointer(operation),
          message: `Authorizer '${name}' is a Lambda function, which takes no scopes.`,
        })),
    );
  },
};
