import { memberOf } from '../../../document/pointer.ts';
import { requiredSchemes, schemeOf } from '../../http-security.ts';
import { AUTHORIZER } from '../../of-authorizers.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** What creating such a route answers; whether an import says so is not recorded. */
export const authorizationScopes: Rule = {
  id: 'authorization-scopes',
  kinds: ['http'],
  about: 'Scopes are checked by JWT authorizers alone: a route with another authorizer has none.',
  remedy: 'Leave the list of scopes empty, and check them in the function of the authorizer.',
  facts: ['HTTP 61', 'import 188', 'import 204'],
  page: guide('http-api-jwt-authorizer'),
  disputed: true,
  check: (context) =>
    requiredSchemes(context)
      .filter(({ name, scopes }) => {
        const type = memberOf(memberOf(schemeOf(context, name), AUTHORIZER), 'type');
        return scopes.length > 0 && typeof type === 'string' && type.toLowerCase() === 'request';
      })
      .map(({ place }): Remark => {
        const message =
          'Authorization Scopes are only valid for COGNITO_USER_POOLS and JWT authorization type';
        return { severity: 'error', pointer: place, message };
      }),
};
