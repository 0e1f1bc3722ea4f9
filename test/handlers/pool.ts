import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';
import { handler as tokenTrigger } from '../../handlers/token-trigger/index.lambda.ts';
import { readProjectData } from '../../infra/data/project-data.ts';
import { startUserPool, type UserPool } from '../../local/user-pool/user-pool.ts';
import type { Person } from './shop.ts';

/** A password that the pool's policy takes. */
export const password = 'a long enough password';

export interface OpenPool extends UserPool {
  /** How often a password was hashed so far. */
  hashes(): number;
}

/** Starts the embedded user pool with the shop's definition, and points the handlers at it. */
export async function openPool(): Promise<OpenPool> {
  const folder = await mkdtemp(join(tmpdir(), 'pool-'));
  const { userPool: definition } = readProjectData('.');
  let hashes = 0;
  const pool = await startUserPool({
    definition,
    folder,
    port: 0,
    // The work is counted, not done.
    hasher: {
      derive: (text, salt) => {
        hashes += 1;
        return Promise.resolve(Buffer.alloc(32, `${text} ${salt.toString('hex')}`));
      },
    },
    triggers: {
      invoke: (_, event) => tokenTrigger(event as unknown as PreTokenGenerationV2TriggerEvent),
    },
  });
  Object.assign(process.env, {
    USER_POOL_ID: pool.poolId,
    USER_POOL_CLIENT_ID: pool.clientIds['storefront'],
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: pool.url,
  });
  return {
    ...pool,
    hashes: () => hashes,
    close: async () => {
      await pool.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Whoever has no token: public operations look at nobody. */
export const nobody: Person = { id: '', userType: 'customer' };

export const newEmail = (): string => `${randomUUID()}@shop.example`;
