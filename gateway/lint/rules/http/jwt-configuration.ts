import type { Json } from '../../../document/document.ts';
import { isObject, memberOf } from '../../../document/pointer.ts';
import { ofAuthorizers } from '../../of-authorizers.ts';
import type { AuthorizerFault } from '../../of-authorizers.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const member = 'jwtConfiguration';

const isText = (value: Json | undefined): value is string =>
  typeof value === 'string' && value !== '';

const faultOf = (configuration: Json | undefined): AuthorizerFault | undefined => {
  if (!isObject(configuration))
    return { at: [member], message: 'JwtConfiguration must not be null for JWT Authorizer' };
  if (!isText(memberOf(configuration, 'issuer')))
    return {
      at: [member, 'issuer'],
      message: 'Invalid issuer: Issuer is not a valid URL for JWT Authorizer',
      remedy: 'Name the issuer: the address before /.well-known/openid-configuration.',
    };
  const audience = memberOf(configuration, 'audience');
  const values = Array.isArray(audience) ? (audience as Json[]) : [];
  if (values.length > 0 && values.every(isText)) return undefined;
  return {
    at: [member, 'audience'],
    message: 'A JWT authorizer needs at least one audience.',
    remedy: "List the audiences, of Cognito the app clients' ids: audience: [ID].",
  };
};

export const jwtConfiguration: Rule = {
  id: 'jwt-configuration',
  kinds: ['http'],
  about: 'A JWT authorizer names the issuer of its tokens and who they are for.',
  remedy: 'Say jwtConfiguration: {issuer: ADDRESS, audience: [ID]}.',
  facts: ['import 204', 'HTTP 58', 'HTTP 59'],
  page: guide('http-api-jwt-authorizer'),
  check: (context) =>
    ofAuthorizers(context, 'jwt', ({ value }) => faultOf(memberOf(value, member))),
};
