import type { Client } from '../clients.ts';
import { notAuthorized } from '../error.ts';
import type { Pool } from '../pool.ts';
import type { RefreshToken } from '../store/records.ts';
import { hashToken } from './hash.ts';
import { issueTokens } from './issue.ts';
import type { Tokens } from './issue.ts';

/**
 * New access and ID tokens of the same sign-in, with the groups and scopes of now.
 *
 * @throws NotAuthorizedException for a token that is unknown, revoked, expired or another client's,
 *   and for a user who is gone or disabled
 */
export async function refreshSession(pool: Pool, client: Client, token: string): Promise<Tokens> {
  const record = findRefreshToken(pool, client, token);
  if (!record) throw notAuthorized('Invalid Refresh Token');
  if (record.expiresAt <= pool.now()) throw notAuthorized('Refresh Token has expired');
  const user = pool.store.user(record.sub);
  if (!user) throw notAuthorized('Invalid Refresh Token');
  if (!user.enabled) throw notAuthorized('User is disabled.');
  const { scopes, originJti, authTime } = record;
  const source = 'TokenGeneration_RefreshTokens';
  return issueTokens(pool, { client, user, scopes, source }, { originJti, authTime });
}

export function revokeRefreshToken(pool: Pool, client: Client, token: string): void {
  const record = findRefreshToken(pool, client, token);
  if (record) pool.store.revoke(hashToken(token), record);
}

function findRefreshToken(pool: Pool, client: Client, token: string): RefreshToken | undefined {
  const record = pool.store.refreshToken(hashToken(token));
  return record?.clientId === client.id ? record : undefined;
}
