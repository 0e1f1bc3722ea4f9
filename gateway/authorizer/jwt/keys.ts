import { createPublicKey } from 'node:crypto';
import type { JsonWebKey, KeyObject } from 'node:crypto';
import type { Json, JsonObject } from '../../document/document.ts';
import type { Algorithm } from './header.ts';

/** A public key that may verify tokens, with the one algorithm it is for where it names one. */
export interface VerificationKey {
  readonly key: KeyObject;
  readonly algorithm: string | undefined;
}

/** An issuer's usable keys by `kid`. */
export type KeySet = ReadonlyMap<string, VerificationKey>;

const MIN_MODULUS_BITS = 2048;

/**
 * Reads a JWKS document. Keys of other kinds and uses are left out, as are RSA keys that give no
 * safety: a modulus under 2,048 bits, or a public exponent under 3 or even. Of two keys with one
 * `kid` the first counts.
 *
 * @returns `undefined` when it is no JWKS document at all
 */
export function readKeySet(document: unknown): KeySet | undefined {
  if (typeof document !== 'object' || document === null || !('keys' in document)) return undefined;
  const { keys } = document;
  if (!Array.isArray(keys)) return undefined;
  const set = new Map<string, VerificationKey>();
  for (const jwk of keys as Json[]) {
    if (!isSignatureKey(jwk) || set.has(jwk.kid)) continue;
    const key = importKey(jwk);
    if (key !== undefined) set.set(jwk.kid, { key, algorithm: jwk.alg });
  }
  return set;
}

/** The key for a token, when the issuer has one of that name for that algorithm (fact 57). */
export function findKey(set: KeySet, kid: string, algorithm: Algorithm): KeyObject | undefined {
  const found = set.get(kid);
  if (found?.algorithm !== undefined && found.algorithm !== algorithm) return undefined;
  return found?.key;
}

type SignatureKey = JsonObject & { kid: string; alg: string | undefined };

function isSignatureKey(jwk: Json): jwk is SignatureKey {
  if (typeof jwk !== 'object' || jwk === null || Array.isArray(jwk)) return false;
  const { kty, kid, use, alg, key_ops: operations } = jwk as JsonObject;
  return (
    kty === 'RSA' &&
    typeof kid === 'string' &&
    (use === undefined || use === 'sig') &&
    (alg === undefined || typeof alg === 'string') &&
    (operations === undefined || (Array.isArray(operations) && operations.includes('verify')))
  );
}

function importKey(jwk: SignatureKey): KeyObject | undefined {
  const { n, e } = jwk;
  if (typeof n !== 'string' || typeof e !== 'string') return undefined;
  try {
    // Only the public members: a set that leaks a private key is still read as public.
    const key = createPublicKey({ key: { kty: 'RSA', n, e } satisfies JsonWebKey, format: 'jwk' });
    return isStrong(key) ? key : undefined;
  } catch {
    return undefined;
  }
}

function isStrong(key: KeyObject): boolean {
  const { modulusLength = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {};
  return modulusLength >= MIN_MODULUS_BITS && publicExponent >= 3n && publicExponent % 2n === 1n;
}
