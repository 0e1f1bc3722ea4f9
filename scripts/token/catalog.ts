import type { UserPoolData } from '../../infra/data/project-data.ts';
import { clientsOf } from '../../local/user-pool/clients.ts';

/** The app client of user-pool.json that writes products. */
const clientName = 'partner';

/** The user pool of `npm start`. */
export interface LocalPool {
  /** `http://127.0.0.1:3002`. */
  readonly endpoint: string;
  readonly poolId: string;
}

/**
 * An access token with the scopes of the partners' app client, by client credentials.
 *
 * @throws Error with the pool's answer where it gives none
 */
export async function catalogToken(
  { endpoint, poolId }: LocalPool,
  { clients }: Pick<UserPoolData, 'clients'>,
): Promise<string> {
  const client = clientsOf(poolId, clients).find(({ name }) => name === clientName);
  if (client?.secret === undefined) {
    throw new Error(`infra/data/user-pool.json has no client ${clientName} with a secret.`);
  }
  const credentials = Buffer.from(`${client.id}:${client.secret}`).toString('base64');
  const answer = await fetch(`${endpoint}/oauth2/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${credentials}` },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      scope: (client.oauthScopes ?? []).join(' '),
    }),
  });
  const body = (await answer.json()) as { readonly access_token?: string };
  if (body.access_token !== undefined) return body.access_token;
  throw new Error(`The user pool answered ${answer.status}: ${JSON.stringify(body)}`);
}
