import { attributesOf } from '../attributes.ts';
import { findClient, sameText } from '../clients.ts';
import { notAuthorized, userNotFound } from '../error.ts';
import { optionalText, text } from '../input.ts';
import { verifyAccessToken } from '../tokens/verify.ts';
import { revokeRefreshToken } from '../tokens/refresh.ts';
import type { Action } from './action.ts';
import { userScope } from './sign-in.ts';

export const getUser: Action = async (pool, input) => {
  const { user } = await verifyAccessToken(pool, text(input, 'AccessToken'), userScope);
  return { Username: user.sub, UserAttributes: attributesOf(user) };
};

export const globalSignOut: Action = async (pool, input) => {
  const { user } = await verifyAccessToken(pool, text(input, 'AccessToken'), userScope);
  pool.store.revokeAll(user.sub);
  return {};
};

export const adminUserGlobalSignOut: Action = (pool, input) => {
  const user = pool.store.user(text(input, 'Username'));
  if (!user) throw userNotFound();
  pool.store.revokeAll(user.sub);
  return {};
};

/** An unknown token is no error, as RFC 7009 says. */
export const revokeToken: Action = (pool, input) => {
  const client = findClient(pool.clients, text(input, 'ClientId'));
  const secret = optionalText(input, 'ClientSecret') ?? '';
  if (client.secret !== undefined && !sameText(client.secret, secret)) {
    throw notAuthorized('Invalid client secret');
  }
  revokeRefreshToken(pool, client, text(input, 'Token'));
  return {};
};
