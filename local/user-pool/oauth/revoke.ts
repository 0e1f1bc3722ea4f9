import { json } from '../../http/message.ts';
import type { Answer, Request } from '../../http/message.ts';
import type { Pool } from '../pool.ts';
import { revokeRefreshToken } from '../tokens/refresh.ts';
import { authenticateClient } from './client-authentication.ts';

/** `/oauth2/revoke`, RFC 7009: an unknown token is answered as a known one. */
export function revoke(pool: Pool, request: Request): Answer {
  const form = new URLSearchParams(request.body);
  const client = authenticateClient(pool, request, form);
  if (!client) return json(400, { error: 'invalid_client' });
  const token = form.get('token');
  if (token === null || token === '') return json(400, { error: 'invalid_request' });
  revokeRefreshToken(pool, client, token);
  return { status: 200, headers: { 'cache-control': 'no-store' }, body: '' };
}
