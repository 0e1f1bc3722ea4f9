import { memberOf } from '../../../document/pointer.ts';
import { filledIn, startsUnknown } from '../../filled-in.ts';
import { ofAuthorizers } from '../../of-authorizers.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const wordsOf = (issuer: string): string =>
  issuer.startsWith('https://')
    ? `Caught exception when connecting to ${issuer.replace(/\/$/, '')}/.well-known/openid-configuration for issuer ${issuer}. Please try again later.`
    : 'Invalid issuer: Issuer is not a valid URL for JWT Authorizer';

/** No issuer is asked while linting; one that a placeholder names is not known here. */
export const issuer: Rule = {
  id: 'issuer',
  kinds: ['http'],
  about:
    'An import fetches the configuration of each issuer; without it, the authorizer and every route that uses it are left out.',
  remedy:
    'Let the issuer answer over https when the document is imported, and set FailOnWarnings there.',
  facts: ['import 193', 'HTTP 70', 'HTTP 71'],
  page: guide('http-api-jwt-authorizer'),
  severities: ['info'],
  check: (context) =>
    ofAuthorizers(context, 'jwt', ({ name, value }) => {
      const authored = memberOf(memberOf(value, 'jwtConfiguration'), 'issuer');
      if (typeof authored !== 'string' || authored === '' || startsUnknown(authored))
        return undefined;
      const message = `Not fetched here; an import that cannot fetch it says: Unable to create Authorizer '${name}': ${wordsOf(filledIn(context, authored))}`;
      return { severity: 'info', at: ['jwtConfiguration', 'issuer'], message };
    }),
};
