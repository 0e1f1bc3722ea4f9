import { refusal } from '../runtime/refusal.ts';
import type { Tokens } from '../stores/user-pool.ts';
import { secondsLeft } from './limits.ts';

export const tooManyAttempts = (now: number) => ({
  ...refusal(429, 'too_many_attempts', 'Too many attempts, try again later'),
  headers: { 'retry-after': String(secondsLeft(now)) },
});

/** The members of a session that register and log in answer alike. */
export const sessionOf = (tokens: Tokens, self: string, userId: string) => ({
  accessToken: tokens.accessToken,
  ...(tokens.refreshToken !== '' && { refreshToken: tokens.refreshToken }),
  tokenType: 'Bearer' as const,
  expiresIn: tokens.expiresIn,
  links: {
    self,
    user: `/api/v1/users/${userId}`,
    cart: '/api/v1/cart',
    orders: '/api/v1/orders',
  },
});
