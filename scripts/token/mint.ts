import { SignJWT } from 'jose';
import { issuer } from '../../handlers/authorizer/token.ts';

/** One version of the secret that partners' tokens are signed with. */
export interface SigningKey {
  /** Id of the version. */
  readonly version: string;
  readonly value: string;
}

export interface Grant {
  /** Name of the partner. */
  readonly partner: string;
  readonly scopes: readonly string[];
  readonly minutes: number;
}

/**
 * A partner's token, as the authorizer of the partner APIs expects it: HS256, the version of the secret in `kid`.
 *
 * @param now epoch milliseconds
 */
export function mintToken(
  { partner, scopes, minutes }: Grant,
  { version, value }: SigningKey,
  now: number,
): Promise<string> {
  const second = Math.floor(now / 1000);
  return new SignJWT({ scope: scopes.join(' ') })
    .setProtectedHeader({ alg: 'HS256', kid: version, typ: 'JWT' })
    .setIssuer(issuer)
    .setSubject(partner)
    .setIssuedAt(second)
    .setExpirationTime(second + minutes * 60)
    .sign(new TextEncoder().encode(value));
}
