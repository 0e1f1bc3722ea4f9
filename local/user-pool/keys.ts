import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import type { CryptoKey, JWK, JWTPayload } from 'jose';
import { replaceFile } from '../journal/journal.ts';

/** The pool's signing key. The private part never leaves this object and its file. */
export interface Keys {
  /** What `/.well-known/jwks.json` answers. */
  readonly jwks: { readonly keys: readonly JWK[] };
  readonly publicKey: CryptoKey;
  sign(claims: JWTPayload): Promise<string>;
}

/** Reads the key of the pool from its folder, or makes one on the first start. */
export async function openKeys(folder: string): Promise<Keys> {
  const file = join(folder, 'keys.json');
  const privateJwk = (await read(file)) ?? (await make(file));
  const publicJwk: JWK = { kty: 'RSA', n: privateJwk.n ?? '', e: privateJwk.e ?? '' };
  const kid = await calculateJwkThumbprint(publicJwk);
  const privateKey = await importRsa(privateJwk);
  return {
    jwks: { keys: [{ alg: 'RS256', ...publicJwk, kid, use: 'sig' }] },
    publicKey: await importRsa(publicJwk),
    sign: (claims) =>
      new SignJWT(claims).setProtectedHeader({ kid, alg: 'RS256' }).sign(privateKey),
  };
}

async function importRsa(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, 'RS256');
  if (key instanceof Uint8Array) throw new Error('The pool signs with RSA keys only.');
  return key;
}

async function read(file: string): Promise<JWK | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JWK;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`${file} holds no key. Move it away to begin with a new one.`, {
      cause: error,
    });
  }
}

async function make(file: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  const jwk = await exportJWK(privateKey);
  await replaceFile(file, JSON.stringify(jwk));
  return jwk;
}
