import { verify } from 'node:crypto';
import type { JsonObject } from '../../document/document.ts';
import { decode } from './decode.ts';
import { readHeader } from './header.ts';
import type { Issuer } from './issuer.ts';
import { findKey } from './keys.ts';
import type { KeySet } from './keys.ts';
import { TokenError } from './token-error.ts';

/**
 * Takes a token apart and verifies its signature with a key of its issuer (facts 56, 57). Nothing of the
 * claims is checked here.
 *
 * @param issuerOf chooses the issuer by claims that are not verified yet
 * @throws TokenError, or IssuerError where the keys cannot be had
 */
export async function verifySignature(
  token: string,
  issuerOf: (claims: JsonObject) => Issuer,
): Promise<{ readonly claims: JsonObject; readonly keys: KeySet }> {
  const { header, claims, signed, signature } = decode(token);
  const { kid, algorithm, digest } = readHeader(header);
  const keys = await issuerOf(claims).keysFor(kid);
  const key = findKey(keys, kid, algorithm);
  if (key === undefined) throw new TokenError('the token is not signed with a key of the issuer');
  if (!verify(digest, signed, key, signature))
    throw new TokenError('the token signature is invalid');
  return { claims, keys };
}
