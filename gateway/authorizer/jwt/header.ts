import type { JsonObject } from '../../document/document.ts';
import { TokenError } from './token-error.ts';

/** Digest of each algorithm API Gateway accepts: RSA only (fact 56). */
const DIGESTS = { RS256: 'sha256', RS384: 'sha384', RS512: 'sha512' } as const;

export type Algorithm = keyof typeof DIGESTS;

/**
 * Header members that name a key, or a place to fetch one from, out of the token itself; and those
 * that change what the signature covers or wraps. None is followed or understood: all are refused.
 */
const REFUSED = ['jku', 'jwk', 'x5u', 'x5c', 'crit', 'b64', 'zip', 'enc'] as const;

const PRINTABLE = /^[A-Za-z0-9-]{1,16}$/;

export interface TokenHeader {
  readonly algorithm: Algorithm;
  readonly digest: (typeof DIGESTS)[Algorithm];
  readonly kid: string;
}

/**
 * Reads the header's algorithm and key id.
 *
 * @throws TokenError for another algorithm than RSA's, no `kid` (fact 57), a key or an address in
 *   the header, a critical extension, a nested or an encrypted token
 */
export function readHeader(header: JsonObject): TokenHeader {
  const { alg, kid, cty } = header;
  if (!isAlgorithm(alg)) throw new TokenError(`signing method ${printable(alg)}is invalid`);
  for (const member of REFUSED) {
    if (header[member] !== undefined)
      throw new TokenError(`the token header ${member} is not supported`);
  }
  if (typeof cty === 'string' && /jwt$/i.test(cty))
    throw new TokenError('nested tokens are not supported');
  if (typeof kid !== 'string' || kid === '') throw new TokenError('the token does not name a key');
  return { algorithm: alg, digest: DIGESTS[alg], kid };
}

function isAlgorithm(alg: unknown): alg is Algorithm {
  return typeof alg === 'string' && Object.hasOwn(DIGESTS, alg);
}

/** The name goes into a response header: only what cannot end or forge one. */
function printable(alg: unknown): string {
  return typeof alg === 'string' && PRINTABLE.test(alg) ? `${alg} ` : '';
}
