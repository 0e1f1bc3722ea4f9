import { decodeProtectedHeader } from 'jose';
import { verifyToken } from '../../../handlers/authorizer/token.ts';
import { mintToken } from '../../../scripts/token/mint.ts';

const now = Date.UTC(2026, 0, 1);
const key = { version: 'version-1', value: 'k'.repeat(64) };
const secret = {
  keyOf: (version: string) =>
    Promise.resolve(version === key.version ? new TextEncoder().encode(key.value) : undefined),
};
const grant = { partner: 'atlas', scopes: ['reports', 'webhooks'], minutes: 2 };

test('a token says what was granted, to the authorizer itself, until it expires', async () => {
  const token = await mintToken(grant, key, now);
  const verified = { partnerId: 'atlas', scopes: ['reports', 'webhooks'] };
  expect(decodeProtectedHeader(token)).toEqual({ alg: 'HS256', kid: 'version-1', typ: 'JWT' });
  expect(await verifyToken(`Bearer ${token}`, secret, now)).toEqual(verified);
  expect(await verifyToken(`Bearer ${token}`, secret, now + 119_999)).toEqual(verified);
  expect(await verifyToken(`Bearer ${token}`, secret, now + 120_000)).toBeUndefined();
});
