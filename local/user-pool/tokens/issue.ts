import { randomBytes } from 'node:crypto';
import type { Pool } from '../pool.ts';
import { accessTokenClaims, idTokenClaims } from './claims.ts';
import type { SignIn } from './claims.ts';
import { hashToken } from './hash.ts';
import { overridesOf } from './trigger.ts';
import type { TokenRequest } from './trigger.ts';

export interface Tokens {
  readonly accessToken: string;
  readonly idToken: string;
  /** Seconds. */
  readonly expiresIn: number;
}

export interface NewSession extends Tokens {
  readonly refreshToken: string;
}

/** Tokens for a user who just gave the password, with a refresh token for later. */
export async function startSession(
  pool: Pool,
  request: TokenRequest,
  nonce?: string,
): Promise<NewSession> {
  const authTime = Math.floor(pool.now() / 1000);
  const originJti = pool.newId();
  const signIn = { originJti, authTime, ...(nonce !== undefined && { nonce }) };
  const tokens = await issueTokens(pool, request, signIn);
  const refreshToken = randomBytes(48).toString('base64url');
  const days = request.client.refreshTokenValidityDays ?? 30;
  pool.store.putRefreshToken(hashToken(refreshToken), {
    sub: request.user.sub,
    clientId: request.client.id,
    originJti,
    scopes: request.scopes,
    authTime,
    expiresAt: pool.now() + days * 86_400_000,
  });
  return { ...tokens, refreshToken };
}

export async function issueTokens(
  pool: Pool,
  request: TokenRequest,
  signIn: SignIn,
): Promise<Tokens> {
  const overrides = await overridesOf(pool, request);
  const [accessToken, idToken] = await Promise.all([
    pool.keys.sign(accessTokenClaims(pool, request, overrides, signIn)),
    pool.keys.sign(idTokenClaims(pool, request, overrides, signIn)),
  ]);
  return {
    accessToken,
    idToken,
    expiresIn: (request.client.accessTokenValidityMinutes ?? 60) * 60,
  };
}
