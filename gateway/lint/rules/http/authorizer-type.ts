import { isObject, memberOf } from '../../../document/pointer.ts';
import { ofAuthorizers } from '../../of-authorizers.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const authorizerType: Rule = {
  id: 'authorizer-type',
  kinds: ['http'],
  about: 'An HTTP API has authorizers of type jwt and request.',
  remedy: 'Say type: jwt, with jwtConfiguration, or type: request, with authorizerUri.',
  facts: ['import 202'],
  page: guide('api-gateway-swagger-extensions-authorizer'),
  check: (context) =>
    ofAuthorizers(context, undefined, ({ name, value, type }) => {
      if (isObject(value) && (type === 'jwt' || type === 'request')) return undefined;
      const given = memberOf(value, 'type');
      const message =
        given === undefined
          ? `Authorizer '${name}' has no type.`
          : `Authorizer '${name}' is of type ${JSON.stringify(given)}, which an HTTP API does not have.`;
      return { at: ['type'], message };
    }),
};
