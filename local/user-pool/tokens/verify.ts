import { errors, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import { notAuthorized } from '../error.ts';
import type { Pool } from '../pool.ts';
import type { User } from '../store/records.ts';

export interface AccessToken {
  readonly user: User;
  readonly scopes: readonly string[];
}

/**
 * The user an access token of this pool speaks for.
 *
 * @throws NotAuthorizedException for a token that is forged, expired, revoked or without the scope,
 *   and for a user who is gone or disabled
 */
export async function verifyAccessToken(
  pool: Pool,
  token: string,
  scope: string,
): Promise<AccessToken> {
  const claims = await verify(pool, token);
  const { sub, origin_jti: originJti, scope: granted } = claims;
  if (claims['token_use'] !== 'access' || typeof sub !== 'string' || typeof granted !== 'string') {
    throw notAuthorized('Invalid Access Token');
  }
  if (typeof originJti === 'string' && pool.store.isRevoked(originJti)) {
    throw notAuthorized('Access Token has been revoked');
  }
  const user = pool.store.user(sub);
  if (!user) throw notAuthorized('Invalid Access Token');
  if (!user.enabled) throw notAuthorized('User is disabled.');
  const scopes = granted.split(' ');
  if (!scopes.includes(scope)) throw notAuthorized('Access Token does not have required scopes');
  return { user, scopes };
}

async function verify(pool: Pool, token: string): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, pool.keys.publicKey, {
      algorithms: ['RS256'],
      issuer: pool.issuer,
      currentDate: new Date(pool.now()),
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw notAuthorized('Access Token has expired');
    throw notAuthorized('Invalid Access Token');
  }
}
