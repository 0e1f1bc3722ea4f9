import { createHash } from 'node:crypto';
import { sameText } from '../clients.ts';
import type { Client } from '../clients.ts';
import { UserPoolError } from '../error.ts';
import { json } from '../../http/message.ts';
import type { Answer, Request } from '../../http/message.ts';
import type { Grant, Pool } from '../pool.ts';
import { lifetime } from '../tokens/claims.ts';
import { startSession } from '../tokens/issue.ts';
import { refreshSession } from '../tokens/refresh.ts';
import { hasScopes, requestedScopes } from './authorization-request.ts';
import { authenticateClient } from './client-authentication.ts';

type GrantType = (pool: Pool, client: Client, form: URLSearchParams) => Promise<Answer>;

/** `/oauth2/token`: errors are `{"error": …}` with status 400, as RFC 6749 names them. */
export async function token(pool: Pool, request: Request): Promise<Answer> {
  const form = new URLSearchParams(request.body);
  const grantType = grantTypes.get(form.get('grant_type') ?? '');
  if (!grantType) return refuse('unsupported_grant_type');
  const client = authenticateClient(pool, request, form);
  if (!client) return refuse('invalid_client');
  return grantType(pool, client, form);
}

const authorizationCode: GrantType = async (pool, client, form) => {
  if (!client.oauthFlows?.includes('code')) return refuse('unauthorized_client');
  const grant = pool.codes.take(form.get('code') ?? '');
  const user = grant && pool.store.user(grant.sub);
  if (!grant || !user?.enabled || !isFor(grant, client, form)) return refuse('invalid_grant');
  const { scopes, nonce } = grant;
  const source = 'TokenGeneration_HostedAuth';
  try {
    const session = await startSession(pool, { client, user, scopes, source }, nonce);
    return json(200, {
      ...(scopes.includes('openid') && { id_token: session.idToken }),
      access_token: session.accessToken,
      refresh_token: session.refreshToken,
      expires_in: session.expiresIn,
      token_type: 'Bearer',
    });
  } catch (error) {
    if (!(error instanceof UserPoolError)) throw error;
    return json(400, { error: 'invalid_request', error_description: error.message });
  }
};

const refreshToken: GrantType = async (pool, client, form) => {
  try {
    const tokens = await refreshSession(pool, client, form.get('refresh_token') ?? '');
    return json(200, {
      id_token: tokens.idToken,
      access_token: tokens.accessToken,
      expires_in: tokens.expiresIn,
      token_type: 'Bearer',
    });
  } catch (error) {
    if (!(error instanceof UserPoolError)) throw error;
    return refuse('invalid_grant');
  }
};

/** A token of the client itself, with scopes of resource servers; version 2 triggers do not see it. */
const clientCredentials: GrantType = async (pool, client, form) => {
  if (client.secret === undefined || !client.oauthFlows?.includes('client_credentials')) {
    return refuse('unauthorized_client');
  }
  const scopes = requestedScopes(client, form.get('scope')).filter((it) => it.includes('/'));
  if (!hasScopes(client, requestedScopes(client, form.get('scope'))) || scopes.length === 0) {
    return refuse('invalid_scope');
  }
  const minutes = client.accessTokenValidityMinutes ?? 60;
  const accessToken = await pool.keys.sign({
    sub: client.id,
    token_use: 'access',
    scope: scopes.join(' '),
    auth_time: Math.floor(pool.now() / 1000),
    iss: pool.issuer,
    ...lifetime(pool, minutes),
    version: 2,
    client_id: client.id,
  });
  return json(200, { access_token: accessToken, expires_in: minutes * 60, token_type: 'Bearer' });
};

const grantTypes: ReadonlyMap<string, GrantType> = new Map([
  ['authorization_code', authorizationCode],
  ['refresh_token', refreshToken],
  ['client_credentials', clientCredentials],
]);

/** A code serves its own client, at the address it was sent to, with the verifier it was made for. */
function isFor(grant: Grant, client: Client, form: URLSearchParams): boolean {
  if (grant.clientId !== client.id || grant.redirectUri !== form.get('redirect_uri')) return false;
  const verifier = form.get('code_verifier');
  if (grant.codeChallenge === undefined || verifier === null) {
    return grant.codeChallenge === undefined && verifier === null;
  }
  const hash = createHash('sha256').update(verifier).digest('base64url');
  return verifier.length >= 43 && sameText(hash, grant.codeChallenge);
}

const refuse = (error: string): Answer => json(400, { error });
