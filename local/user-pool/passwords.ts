import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { PasswordPolicy } from '../../infra/data/project-data.ts';
import { UserPoolError } from './error.ts';
import type { PasswordHash } from './store/records.ts';
import { turns } from './turns.ts';

/** The one costly operation of signing in; injected, so that tests can count it. */
export interface Hasher {
  /** @returns 32 bytes, after tens of milliseconds off the main thread */
  derive(password: string, salt: Buffer, cost: number): Promise<Buffer>;
}

/** 2^15 with blocks of 8: 32 MB and about 70 ms a password. */
const cost = 32_768;

/** Four would hold 128 MB, and every thread that reads files with it. */
const inTurn = turns(2);

export const scryptHasher: Hasher = {
  derive: (password, salt, N) => inTurn(() => scrypted(password, salt, N)),
};

const scrypted = (password: string, salt: Buffer, N: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password, salt, 32, { N, r: 8, p: 1, maxmem: 256 * N * 8 }, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });

export async function hashPassword(hasher: Hasher, password: string): Promise<PasswordHash> {
  const salt = randomBytes(16);
  const hash = await hasher.derive(password.normalize('NFC'), salt, cost);
  return { cost, salt: salt.toString('base64'), hash: hash.toString('base64') };
}

/** Belongs to nobody and no password meets it: an unknown user costs the same work as a known one. */
const nobody: PasswordHash = { cost, salt: '', hash: Buffer.alloc(32).toString('base64') };

/** Derives exactly once, whoever asks. */
export async function verifyPassword(
  hasher: Hasher,
  password: string,
  stored: PasswordHash = nobody,
): Promise<boolean> {
  const salt = Buffer.from(stored.salt, 'base64');
  const derived = await hasher.derive(password.normalize('NFC'), salt, stored.cost);
  return timingSafeEqual(derived, Buffer.from(stored.hash, 'base64')) && stored !== nobody;
}

const symbols = /[\^$*.[\]{}()?\-"!@#%&/\\,><':;|_~`+= ]/;

/** @throws InvalidPasswordException naming the first rule that is not met */
export function checkPassword(policy: PasswordPolicy, password: string): void {
  const unmet = [
    [password.length < policy.minimumLength, 'Password not long enough'],
    [policy.requireLowercase && !/[a-z]/.test(password), 'Password must have lowercase characters'],
    [policy.requireUppercase && !/[A-Z]/.test(password), 'Password must have uppercase characters'],
    [policy.requireNumbers && !/[0-9]/.test(password), 'Password must have numeric characters'],
    [policy.requireSymbols && !symbols.test(password), 'Password must have symbol characters'],
    [password.length > 256 || /^\s|\s$/.test(password), 'Password is not of the permitted form'],
  ] as const;
  const reason = unmet.find(([isUnmet]) => isUnmet)?.[1];
  if (reason === undefined) return;
  throw new UserPoolError(
    'InvalidPasswordException',
    `Password did not conform with policy: ${reason}`,
  );
}
