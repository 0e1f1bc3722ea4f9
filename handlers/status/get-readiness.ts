import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Operations } from '../../generated/storefront/status/operations.ts';
import data from '../../infra/data/tables.json' with { type: 'json' };
import { documentClient } from '../runtime/document-client.ts';
import { requireEnv } from '../runtime/environment.ts';
import { log } from '../runtime/log.ts';
import manifest from './manifest.json' with { type: 'json' };

/** A table that has not answered by then is failed, well before the function's own limit. */
const patienceMs = 2000;

/** The tables this service may ask, as its manifest names them. */
type Name = keyof typeof manifest.tables;

interface Key {
  readonly partitionKey: Attribute;
  readonly sortKey?: Attribute;
}

interface Attribute {
  readonly name: string;
  readonly type: string;
}

/** A key that no item has. */
function probeOf({ partitionKey, sortKey }: Key): Record<string, string | number> {
  const attributes = sortKey ? [partitionKey, sortKey] : [partitionKey];
  return Object.fromEntries(attributes.map(({ name, type }) => [name, type === 'N' ? 0 : 'probe']));
}

export const getReadiness: Operations['getReadiness'] = async () => {
  const checks = await Promise.all((Object.keys(manifest.tables) as Name[]).map(check));
  if (checks.some(({ status }) => status === 'failed')) {
    return {
      statusCode: 503,
      body: { message: 'Not ready', code: 'unavailable', checks },
    };
  }
  return { statusCode: 200, body: { status: 'ready', checks, links: { self: '/_health/ready' } } };
};

async function check(name: Name): Promise<{ name: Name; status: 'ok' | 'failed' }> {
  const { variable } = manifest.tables[name];
  const get = new GetCommand({
    TableName: requireEnv(variable),
    Key: probeOf(data.tables[name]),
  });
  try {
    await documentClient().send(get, { abortSignal: AbortSignal.timeout(patienceMs) });
    return { name, status: 'ok' };
  } catch (error) {
    log.error('A table does not answer', error, { table: name });
    return { name, status: 'failed' };
  }
}
