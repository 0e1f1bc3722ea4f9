import { createHash } from 'node:crypto';

const SIGNED = /^AWS4-HMAC-SHA256(?:\s|$)/;

/**
 * What API Gateway says against an `Authorization` header where there is no method: it takes any for a
 * signature (fact 21). The header itself is not shown, as it may be a secret.
 *
 * @returns `undefined` for a signature, about which nothing is said
 */
export function authorizationFault(authorization: string): string | undefined {
  if (SIGNED.test(authorization)) return undefined;
  const pairs = authorization
    .trim()
    .split(/[\s,]+/)
    .slice(1);
  if (pairs.some((pair) => !pair.includes('=')))
    return `Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with Base64): '${hashed(authorization)}'.`;
  const missing = ["'Credential'", "'Signature'", "'SignedHeaders'"];
  const lacks = missing.map((name) => `Authorization header requires ${name} parameter.`).join(' ');
  return `${lacks} Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. (Hashed with SHA-256 and encoded with Base64) Authorization=${hashed(authorization)}`;
}

const hashed = (text: string): string => createHash('sha256').update(text).digest('base64');
