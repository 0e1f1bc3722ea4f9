import { createHash } from 'node:crypto';
import { countAttempt, type AttemptLimit } from '../stores/attempts.ts';

const windowSeconds = 15 * 60;

/** Attempts within fifteen minutes. An address may be that of a whole office, an account is one person's. */
export const limits = {
  login: {
    account: { attempts: 5, windowSeconds },
    address: { attempts: 200, windowSeconds },
  },
  register: {
    account: { attempts: 150, windowSeconds },
    address: { attempts: 1000, windowSeconds },
  },
} as const satisfies Record<string, Record<'account' | 'address', AttemptLimit>>;

/** What an attempt counts against. The table holds no e-mail address, only its digest. */
export const accountSubject = (action: keyof typeof limits, email: string): string =>
  `${action} account ${createHash('sha256').update(email.toLowerCase()).digest('hex')}`;

/** Counts an attempt against its account and its source address; false when either has none left. */
export async function mayAttempt(
  action: keyof typeof limits,
  { email, sourceIp }: { readonly email: string; readonly sourceIp: string },
  now: number,
): Promise<boolean> {
  const counted = await Promise.all([
    countAttempt(accountSubject(action, email), limits[action].account, now),
    countAttempt(`${action} address ${sourceIp}`, limits[action].address, now),
  ]);
  return counted.every(Boolean);
}

/** Seconds until the window ends and attempts are counted anew. */
export const secondsLeft = (now: number): number =>
  windowSeconds - (Math.floor(now / 1000) % windowSeconds);
