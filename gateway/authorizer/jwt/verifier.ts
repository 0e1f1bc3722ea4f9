import type { JwtAuthorization } from '../../call.ts';
import type { Clock } from '../../clock.ts';
import type { BoundedCache } from '../bounded-cache.ts';
import { checkClaims, claimStrings, scopesOf } from './claims.ts';
import type { Expected } from './claims.ts';
import type { Issuer } from './issuer.ts';
import type { KeySet } from './keys.ts';
import { verifySignature } from './signature.ts';

/** A token that was verified, and the keys that were current then. */
export interface VerifiedToken {
  readonly token: string;
  readonly keys: KeySet;
  readonly authorization: JwtAuthorization;
}

export interface VerifierOptions {
  readonly expected: Expected;
  readonly issuer: Issuer;
  readonly clock: Clock;
  readonly cache: BoundedCache<VerifiedToken>;
}

/** Verifies tokens for one JWT authorizer. */
export interface Verifier {
  /** A token verified before, while it has not expired and its issuer's keys are the same. */
  recall(token: string): JwtAuthorization | undefined;
  /** Rejects with a TokenError, or with an IssuerError when the keys cannot be had. */
  verify(token: string): Promise<JwtAuthorization>;
}

export function createVerifier({ expected, issuer, clock, cache }: VerifierOptions): Verifier {
  return {
    recall: (token) => {
      const seen = cache.get(cacheKey(token), clock.now());
      return seen?.token === token && seen.keys === issuer.fresh() ? seen.authorization : undefined;
    },
    verify: async (token) => {
      const { claims, keys } = await verifySignature(token, () => issuer);
      checkClaims(claims, expected, clock.now());
      const authorization = describe(claims);
      cache.set(cacheKey(token), { token, keys, authorization }, (claims.exp as number) * 1000);
      return authorization;
    },
  };
}

/** The end of the signature: hashing the whole token would cost ten times as much as comparing it. */
function cacheKey(token: string): string {
  return token.slice(-43);
}

function describe(claims: Parameters<typeof claimStrings>[0]): JwtAuthorization {
  const strings = claimStrings(claims);
  return {
    type: 'jwt',
    claims: strings,
    claimsJson: JSON.stringify(strings),
    scopes: scopesOf(claims),
  };
}
