import { json } from '../../http/message.ts';
import type { Answer } from '../../http/message.ts';
import type { Pool } from '../pool.ts';

export const discovery = (pool: Pool): Answer =>
  json(200, {
    authorization_endpoint: `${pool.url}/oauth2/authorize`,
    id_token_signing_alg_values_supported: ['RS256'],
    issuer: pool.issuer,
    jwks_uri: `${pool.issuer}/.well-known/jwks.json`,
    response_types_supported: ['code'],
    revocation_endpoint: `${pool.url}/oauth2/revoke`,
    scopes_supported: ['openid', 'email', 'phone', 'profile'],
    subject_types_supported: ['public'],
    token_endpoint: `${pool.url}/oauth2/token`,
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    userinfo_endpoint: `${pool.url}/oauth2/userInfo`,
  });
