import type { JwtAuthorization, Routed } from '../../call.ts';
import type { JwtAuthorizer } from '../../deployment/deployment.ts';
import { GatewayError } from '../../gateway-error.ts';
import { withoutScheme } from './decode.ts';
import { IssuerError } from './issuer-error.ts';
import { TokenError } from './token-error.ts';
import type { Verifier } from './verifier.ts';

/**
 * Makes one JWT authorizer's way of identifying a caller (facts 55-65).
 *
 * It throws GatewayError UNAUTHORIZED with `www-authenticate`: `Bearer` alone without a token, else
 * the route's scopes and what is wrong with the token.
 */
export function jwtIdentifier(
  authorizer: JwtAuthorizer,
  verifier: Verifier,
): (call: Routed) => JwtAuthorization | Promise<JwtAuthorization> {
  const [identitySource] = authorizer.identitySources;
  return (call) => {
    const token = withoutScheme(identitySource?.read(call) ?? '');
    if (token === '') throw missingToken(call);
    return verifier.recall(token) ?? verify(call, token, verifier);
  };
}

async function verify(call: Routed, token: string, verifier: Verifier): Promise<JwtAuthorization> {
  try {
    return await verifier.verify(token);
  } catch (error) {
    if (error instanceof TokenError) throw invalidToken(call, error.message);
    if (error instanceof IssuerError) throw invalidToken(call, error.description);
    throw error;
  }
}

function missingToken(call: Routed): GatewayError {
  const error = 'missing: token not provided';
  call.context.authorizer = { error };
  return new GatewayError('UNAUTHORIZED', error, { 'www-authenticate': 'Bearer' });
}

function invalidToken(call: Routed, description: string): GatewayError {
  const error = `invalid_token: ${description}`;
  call.context.authorizer = { error };
  const scopes = call.route.authorizer?.scopes.join(' ') ?? '';
  return new GatewayError('UNAUTHORIZED', error, {
    'www-authenticate': `Bearer scope="${scopes}" error="invalid_token" error_description="${description}"`,
  });
}
