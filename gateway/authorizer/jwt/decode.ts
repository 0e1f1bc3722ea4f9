import type { JsonObject } from '../../document/document.ts';
import { TokenError } from './token-error.ts';
import { parseUniqueObject } from './unique-json.ts';

/** A JSON Web Signature in compact form, taken apart; nothing of it is verified yet. */
export interface DecodedToken {
  readonly header: JsonObject;
  readonly claims: JsonObject;
  /** What the signature covers: the first two segments as sent. */
  readonly signed: Buffer;
  readonly signature: Buffer;
}

/** Headers and request line together have 10,240 bytes (fact 225): no longer token can arrive. */
const MAX_TOKEN_LENGTH = 10_240;

const SCHEME = /^bearer(?: |$)/i;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What an identity source holds without its optional `Bearer` (fact 55); `''` when nothing is left. */
export function withoutScheme(identity: string): string {
  const value = identity.trim();
  return SCHEME.test(value) ? value.slice('Bearer'.length).trimStart() : value;
}

/**
 * Takes a token apart (fact 56, first step).
 *
 * @throws TokenError unless it has three segments of canonical base64url, the first two JSON objects
 *   that name no member twice
 */
export function decode(token: string): DecodedToken {
  const segments = token.split('.', 4);
  const [header, claims, signature] = segments;
  if (segments.length !== 3 || header === undefined || claims === undefined) {
    throw new TokenError('token contains an invalid number of segments');
  }
  if (token.length > MAX_TOKEN_LENGTH) throw new TokenError('the token is too long');
  return {
    header: object(header),
    claims: object(claims),
    signed: Buffer.from(token.slice(0, token.lastIndexOf('.')), 'latin1'),
    signature: bytes(signature ?? ''),
  };
}

function object(segment: string): JsonObject {
  const value = parseUniqueObject(text(segment));
  if (value === undefined) throw new TokenError('the token is malformed');
  return value;
}

function text(segment: string): string {
  try {
    return utf8.decode(bytes(segment));
  } catch {
    throw new TokenError('the token is malformed');
  }
}

/** Node skips what is not base64url; encoding again shows whether it did. */
function bytes(segment: string): Buffer {
  const decoded = Buffer.from(segment, 'base64url');
  if (decoded.toString('base64url') !== segment) throw new TokenError('the token is malformed');
  return decoded;
}
