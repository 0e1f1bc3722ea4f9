import type { Authorized, JwtAuthorization } from '../call.ts';
import { routeArn } from '../context/route-arn.ts';
import { GatewayError } from '../gateway-error.ts';

/**
 * Decides whether the caller may use this route: one of the route's scopes for a token (fact 61),
 * `isAuthorized` or the policy for a Lambda authorizer (facts 77, 79).
 *
 * @throws GatewayError ACCESS_DENIED
 */
export function authorize(call: Authorized): void {
  const { authorization } = call;
  switch (authorization.type) {
    case 'none':
      return;
    case 'jwt':
      if (!hasScope(authorization, call.route.authorizer?.scopes ?? []))
        deny(call, 'insufficient_scope');
      return;
    case 'lambda':
      if (!authorization.permits(routeArn(call))) deny(call, 'access_denied');
      return;
    default:
      authorization satisfies never;
  }
}

/** A route without scopes does not look at the token's. */
function hasScope({ scopes }: JwtAuthorization, wanted: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((scope) => scopes.includes(scope));
}

function deny(call: Authorized, error: string): never {
  call.context.authorizer = { ...call.context.authorizer, error };
  throw new GatewayError('ACCESS_DENIED', error);
}
