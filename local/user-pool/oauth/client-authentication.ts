import { sameText } from '../clients.ts';
import type { Client } from '../clients.ts';
import { header } from '../../http/message.ts';
import type { Request } from '../../http/message.ts';
import type { Pool } from '../pool.ts';

/** The client that calls: by HTTP Basic or form fields, its secret right if it has one. */
export function authenticateClient(
  pool: Pool,
  request: Request,
  form: URLSearchParams,
): Client | undefined {
  const { id, secret } = basic(request) ?? {
    id: form.get('client_id') ?? '',
    secret: form.get('client_secret') ?? '',
  };
  const client = pool.clients.find((it) => it.id === id);
  if (client?.secret === undefined) return client;
  return sameText(client.secret, secret) ? client : undefined;
}

function basic(request: Request): { id: string; secret: string } | undefined {
  const encoded = /^basic\s+(\S+)$/i.exec(header(request, 'authorization'))?.[1];
  if (encoded === undefined) return undefined;
  const [id = '', ...secret] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return { id, secret: secret.join(':') };
}
