import { generateKeyPairSync } from 'node:crypto';
import { findKey, readKeySet } from '../../../../gateway/authorizer/jwt/keys.ts';
import { jwk, rsaKey } from './tokens.ts';

const good = rsaKey('k');
const base = jwk(good);

function usable(keys: unknown): string[] {
  return [...(readKeySet({ keys })?.keys() ?? [])];
}

describe('keys of an issuer', () => {
  it.each<[string, object]>([
    ['as published', base],
    ['without alg', { ...base, alg: undefined }],
    ['without use', { ...base, use: undefined }],
    ['with key_ops', { ...base, key_ops: ['verify'] }],
    ['of 3072 bits', jwk(rsaKey('k', 3072))],
    ['with exponent 3', jwk(rsaKey('k', 2048, 3))],
    ['with a chain, which is not read', { ...base, x5c: ['AAAA'], x5t: 'x' }],
  ])('a key %s is used', (_, key) => expect(usable([key])).toEqual(['k']));

  it.each<[string, unknown]>([
    ['of 1024 bits', jwk(rsaKey('k', 1024))],
    ['with exponent 1', { ...base, e: 'AQ' }],
    ['with an even exponent', { ...base, e: 'AQAA' }],
    ['without modulus', { ...base, n: undefined }],
    ['with an empty modulus', { ...base, n: '' }],
    ['for encryption', { ...base, use: 'enc' }],
    ['for signing only', { ...base, key_ops: ['sign'] }],
    ['without kid', { ...base, kid: undefined }],
    ['with a kid that is no text', { ...base, kid: 1 }],
    [
      'on an elliptic curve',
      {
        ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' }),
        kid: 'k',
      },
    ],
    ['that says it is of another kind', { ...base, kty: 'oct' }],
    ['that is a shared secret', { kty: 'oct', k: 'AAAA', kid: 'k', alg: 'HS256' }],
    ['that is no object', 'k'],
    ['that is null', null],
  ])('a key %s is left out, the next is used', (_, key) =>
    expect(usable([key, { ...base, kid: 'next' }])).toEqual(['next']),
  );

  it('of two keys with one kid the first counts', () => {
    const other = jwk(rsaKey('k'));
    const first = readKeySet({ keys: [base, other] });
    expect(findKey(first ?? new Map(), 'k', 'RS256')?.equals(good.publicKey)).toBe(true);
  });

  it('a private key is read as public', () => {
    const leaked = { ...good.privateKey.export({ format: 'jwk' }), kid: 'k' };
    const set = readKeySet({ keys: [leaked] });
    expect(findKey(set ?? new Map(), 'k', 'RS256')?.type).toBe('public');
  });

  it.each([null, [], 'x', {}, { keys: {} }])('%j is no JWKS document', (document) =>
    expect(readKeySet(document)).toBeUndefined(),
  );

  it('a key serves only the algorithm it names', () => {
    const set = readKeySet({ keys: [base, { ...base, kid: 'any', alg: undefined }] }) ?? new Map();
    expect(findKey(set, 'k', 'RS256')).toBeDefined();
    expect(findKey(set, 'k', 'RS512')).toBeUndefined();
    expect(findKey(set, 'any', 'RS512')).toBeDefined();
    expect(findKey(set, 'constructor', 'RS256')).toBeUndefined();
  });
});
