import type { JWTPayload } from 'jose';
import { attributeValues } from '../attributes.ts';
import type { Pool } from '../pool.ts';
import type { User } from '../store/records.ts';
import type { ClaimOverrides, Overrides, TokenRequest } from './trigger.ts';

/** One sign-in, which all tokens that come from it name. */
export interface SignIn {
  readonly originJti: string;
  /** Seconds since 1970. */
  readonly authTime: number;
  /** Of the authorization request, for the ID token. */
  readonly nonce?: string;
}

/** Claims of both tokens that no trigger may change. */
const fixed: readonly string[] = [
  ...['acr', 'amr', 'at_hash', 'auth_time', 'azp', 'exp', 'iat', 'iss', 'jti', 'nbf', 'nonce'],
  ...['origin_jti', 'sub', 'token_use'],
];
const fixedInIdToken: ReadonlySet<string> = new Set([
  ...[...fixed, 'identities', 'aud', 'cognito:username'],
]);
const fixedInAccessToken: ReadonlySet<string> = new Set([
  ...[...fixed, 'username', 'client_id', 'scope', 'device_key', 'event_id', 'version'],
]);

/** An access token has no `aud`; its client stands in `client_id` (facts 57 and 59). */
export function accessTokenClaims(
  pool: Pool,
  request: TokenRequest,
  overrides: Overrides,
  signIn: SignIn,
): JWTPayload {
  const claims = {
    ...commonClaims(pool, request.user, overrides.groups, signIn),
    ...(request.source === 'TokenGeneration_HostedAuth' && { version: 2 }),
    client_id: request.client.id,
    token_use: 'access',
    scope: overrides.scopes.join(' '),
    ...lifetime(pool, request.client.accessTokenValidityMinutes),
    username: request.user.sub,
  };
  const { aud, ...add } = overrides.accessToken.add;
  const changed = override(claims, { ...overrides.accessToken, add }, fixedInAccessToken);
  return aud === request.client.id ? { ...changed, aud: request.client.id } : changed;
}

export function idTokenClaims(
  pool: Pool,
  request: TokenRequest,
  overrides: Overrides,
  signIn: SignIn,
): JWTPayload {
  const { email_verified: verified, ...attributes } = attributeValues(request.user);
  const claims = {
    ...attributes,
    ...commonClaims(pool, request.user, overrides.groups, signIn),
    email_verified: verified === 'true',
    'cognito:username': request.user.sub,
    ...(signIn.nonce !== undefined && { nonce: signIn.nonce }),
    aud: request.client.id,
    token_use: 'id',
    ...lifetime(pool, request.client.idTokenValidityMinutes),
  };
  return override(claims, overrides.idToken, fixedInIdToken);
}

const commonClaims = (
  pool: Pool,
  user: User,
  groups: readonly string[],
  signIn: SignIn,
): JWTPayload => ({
  sub: user.sub,
  ...(groups.length > 0 && { 'cognito:groups': groups }),
  iss: pool.issuer,
  origin_jti: signIn.originJti,
  event_id: pool.newId(),
  auth_time: signIn.authTime,
});

/** `iat`, `exp` and a `jti` for a token made now. */
export function lifetime(pool: Pool, minutes = 60): { exp: number; iat: number; jti: string } {
  const now = Math.floor(pool.now() / 1000);
  return { exp: now + minutes * 60, iat: now, jti: pool.newId() };
}

function override(
  claims: JWTPayload,
  overrides: ClaimOverrides,
  unchangeable: ReadonlySet<string>,
): JWTPayload {
  const isOpen = (name: string): boolean =>
    !unchangeable.has(name) && !/^(cognito|aws|dev):/.test(name);
  const kept = Object.entries(claims).filter(
    ([name]) => !isOpen(name) || !overrides.suppress.includes(name),
  );
  const added = Object.entries(overrides.add).filter(([name]) => isOpen(name));
  return Object.fromEntries([...kept, ...added]);
}
