import type { Authorized, JwtAuthorization } from '../call.ts';
import { routeArn } from '../context/route-arn.ts';
import { GatewayError } from '../gateway-error.ts';
import { conditionKeysOf } from '../policy/condition-keys.ts';
import type { ConditionKeys } from '../policy/condition-keys.ts';

/**
 * Decides whether the caller may use this route: one of the route's scopes for a token (fact 61),
 * `isAuthorized` or the policy for a Lambda authorizer (facts 77, 79).
 *
 * @throws GatewayError ACCESS_DENIED
 */
export function authorize(call: Authorized): void {
  const { authorization, route } = call;
  switch (authorization.type) {
    case 'none':
      return;
    case 'jwt': {
      const wanted = route.authorizer?.scopes ?? [];
      if (hasScope(authorization, wanted)) return;
      deny(call, 'insufficient_scope', `the token has none of the scopes ${wanted.join(' ')}`);
      return;
    }
    case 'lambda': {
      const arn = routeArn(call);
      if (authorization.permits(arn, keysOf(call))) return;
      deny(call, 'access_denied', `authorizer ${route.authorizer?.authorizer.name} denies ${arn}`);
      return;
    }
    default:
      authorization satisfies never;
  }
}

function keysOf({ request, context }: Authorized): ConditionKeys {
  return conditionKeysOf({
    sourceIp: request.sourceIp,
    userAgent: request.headers['user-agent'],
    referer: request.headers['referer'],
    now: context.requestTimeEpoch,
  });
}

/** A route without scopes does not look at the token's. */
function hasScope({ scopes }: JwtAuthorization, wanted: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((scope) => scopes.includes(scope));
}

/** @param error for `$context.authorizer.error`; @param reason for whoever asks why */
function deny(call: Authorized, error: string, reason: string): never {
  call.context.authorizer = { ...call.context.authorizer, error };
  throw new GatewayError('ACCESS_DENIED', reason);
}
