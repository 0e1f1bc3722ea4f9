import type { Json, JsonObject } from '../../document/document.ts';
import { TokenError } from './token-error.ts';

/** What a JWT authorizer expects of every token. */
export interface Expected {
  readonly issuer: string;
  readonly audience: readonly string[];
}

/**
 * Checks the claims that API Gateway looks at (facts 58-60), in its order.
 *
 * @param now milliseconds since 1970
 * @throws TokenError with the text for `error_description`
 */
export function checkClaims(claims: JsonObject, expected: Expected, now: number): void {
  if (claims.iss !== expected.issuer) throw new TokenError('issuer does not match');
  if (!hasAudience(claims, expected.audience)) {
    throw new TokenError('the token does not have a valid audience');
  }
  const { exp, nbf, iat } = claims;
  if (typeof exp !== 'number' || exp * 1000 <= now) throw new TokenError('the token has expired');
  if (!isPast(nbf, now)) throw new TokenError('the token is not valid yet');
  if (!isPast(iat, now)) throw new TokenError('the token was issued in the future');
}

/** `client_id` is looked at only where `aud` is absent (fact 59). */
function hasAudience(claims: JsonObject, audience: readonly string[]): boolean {
  const { aud, client_id: clientId } = claims;
  const stated = aud === undefined ? clientId : aud;
  const values: readonly unknown[] = Array.isArray(stated) && aud !== undefined ? stated : [stated];
  return values.some((value) => typeof value === 'string' && audience.includes(value));
}

function isPast(time: Json | undefined, now: number): boolean {
  return time === undefined || (typeof time === 'number' && time * 1000 <= now);
}

/** All scopes of a token; `scp` counts where both it and `scope` stand (fact 61). */
export function scopesOf(claims: JsonObject): readonly string[] {
  const stated = claims.scp === undefined ? claims.scope : claims.scp;
  if (typeof stated === 'string') return stated.split(' ').filter((scope) => scope !== '');
  if (!Array.isArray(stated)) return [];
  return (stated as readonly Json[]).filter((scope) => typeof scope === 'string');
}

/** Claims as an event shows them: strings, nulls dropped (fact 67). No prototype. */
export function claimStrings(claims: JsonObject): Record<string, string> {
  const strings = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(claims)) {
    if (value !== null && value !== undefined) strings[name] = claimString(value);
  }
  return strings;
}

/** `true`, `1700000000`, `[a b]`, `{"street":"…"}`. */
function claimString(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(claimString).join(' ')}]`;
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return String(value);
}
