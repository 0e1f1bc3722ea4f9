import { createHash } from 'node:crypto';

/** Opaque tokens and codes carry 256 random bits or more: a plain hash keeps them. */
export const hashToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex');
