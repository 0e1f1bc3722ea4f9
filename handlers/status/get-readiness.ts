import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Operations } from '../../generated/storefront/status/operations.ts';
import { documentClient } from '../runtime/document-client.ts';
import { requireEnv } from '../runtime/environment.ts';
import { log } from '../runtime/log.ts';

/** A table that has not answered by then is failed, well before the function's own limit. */
const patienceMs = 2000;

/** A key that no item has, by table. */
const probes = {
  users: { variable: 'USERS_TABLE', key: { user_id: 'probe' } },
  orders: { variable: 'ORDERS_TABLE', key: { order_id: 'probe', created_at: 0 } },
  catalog: { variable: 'CATALOG_TABLE', key: { PK: 'PROBE', SK: 'PROBE' } },
  idempotency: { variable: 'IDEMPOTENCY_TABLE', key: { idempotency_key: 'probe' } },
  attempts: { variable: 'ATTEMPTS_TABLE', key: { attempt_key: 'probe' } },
} as const;

type Name = keyof typeof probes;

export const getReadiness: Operations['getReadiness'] = async () => {
  const checks = await Promise.all((Object.keys(probes) as Name[]).map(check));
  if (checks.some(({ status }) => status === 'failed')) {
    return {
      statusCode: 503,
      body: { message: 'Not ready', code: 'unavailable', checks },
    };
  }
  return { statusCode: 200, body: { status: 'ready', checks, links: { self: '/_health/ready' } } };
};

async function check(name: Name): Promise<{ name: Name; status: 'ok' | 'failed' }> {
  const { variable, key } = probes[name];
  const get = new GetCommand({ TableName: requireEnv(variable), Key: key });
  try {
    await documentClient().send(get, { abortSignal: AbortSignal.timeout(patienceMs) });
    return { name, status: 'ok' };
  } catch (error) {
    log.error('A table does not answer', error, { table: name });
    return { name, status: 'failed' };
  }
}
