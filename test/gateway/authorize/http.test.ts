import { authorize } from '../../../gateway/authorize/http.ts';
import { authorized, OPEN } from '../../../gateway/call.ts';
import type { Authorization, Authorized, JwtAuthorization } from '../../../gateway/call.ts';
import { jwtAuthorizer, lambdaAuthorizer, routedCall } from '../authorizer/calls.ts';

const ARN = 'arn:aws:execute-api:us-east-1:123456789012:abcdef1234/$default/GET/pets';
const token = (...scopes: string[]): JwtAuthorization => ({
  type: 'jwt',
  claims: {},
  claimsJson: '{}',
  scopes,
});
const permitting = (permits: (arn: string) => boolean): Authorization => ({
  type: 'lambda',
  principalId: undefined,
  context: undefined,
  contextJson: 'null',
  permits,
});
const byToken = (authorization: Authorization, ...scopes: string[]): Authorized =>
  authorized(routedCall({ authorizer: jwtAuthorizer('https://i'), scopes }), authorization);
const byFunction = (authorization: Authorization): Authorized =>
  authorized(routedCall({ authorizer: lambdaAuthorizer() }), authorization);

describe('authorize lets pass', () => {
  it.each<[string, Authorized]>([
    ['a call of a public route', byToken(OPEN)],
    ['fact 61: any token where no scope is wanted', byToken(token())],
    ['fact 61: a token with one of the scopes', byToken(token('x', 'b'), 'a', 'b')],
    ['fact 77: what a function permits', byFunction(permitting(() => true))],
    [
      'fact 79: what a policy permits for this very ARN',
      byFunction(permitting((arn) => arn === ARN)),
    ],
  ])('%s', (_, call) => {
    authorize(call);
    expect(call.context.authorizer?.error).toBeUndefined();
  });
});

describe('authorize denies, and says why to those who may know', () => {
  it.each<[string, Authorized, string, string]>([
    [
      'fact 66: a token with none of the scopes',
      byToken(token('x'), 'a', 'b'),
      'insufficient_scope',
      'the token has none of the scopes a b',
    ],
    [
      'fact 77: what a function does not permit',
      byFunction(permitting(() => false)),
      'access_denied',
      `authorizer gatekeeper denies ${ARN}`,
    ],
  ])('%s', (_, call, error, message) => {
    expect(() => {
      authorize(call);
    }).toThrow(expect.objectContaining({ type: 'ACCESS_DENIED', message }) as Error);
    expect(call.context.authorizer).toEqual({ error });
  });
});
