import { generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** 2026-11-21T12:00:00Z: the time every test of tokens starts at. */
export const NOW = Date.UTC(2026, 10, 21, 12);
export const SECONDS = NOW / 1000;
export const ISSUER = 'https://issuer.example';
export const AUDIENCE = 'shop';

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

export function rsaKey(kid: string, modulusLength = 2048, publicExponent = 0x10001): SigningKey {
  return { kid, ...generateKeyPairSync('rsa', { modulusLength, publicExponent }) };
}

/** The key as an issuer publishes it. */
export function jwk({ kid, publicKey }: SigningKey, members: object = {}): object {
  return { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256', ...members };
}

export function segment(content: object | string): string {
  return Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)).toString(
    'base64url',
  );
}

/** Claims that the authorizer of these tests accepts, as Cognito's access tokens have them. */
export function goodClaims(members: object = {}): object {
  return {
    iss: ISSUER,
    sub: 'u-1',
    aud: AUDIENCE,
    iat: SECONDS - 60,
    exp: SECONDS + 3600,
    scope: 'openid shop/read',
    ...members,
  };
}

export interface TokenParts {
  /** Object, or the JSON text itself. */
  readonly header?: object | string;
  readonly claims?: object | string;
  readonly digest?: 'sha256' | 'sha384' | 'sha512';
}

/** A token signed by a key, with the header of that key unless told otherwise. */
export function signedToken(key: SigningKey, parts: TokenParts = {}): string {
  const header = segment(parts.header ?? { alg: 'RS256', typ: 'JWT', kid: key.kid });
  const signed = `${header}.${segment(parts.claims ?? goodClaims())}`;
  return `${signed}.${sign(parts.digest ?? 'sha256', Buffer.from(signed), key.privateKey).toString('base64url')}`;
}
