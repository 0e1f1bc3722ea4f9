import { randomUUID } from 'node:crypto';
import type { UserPoolData } from '../../infra/data/project-data.ts';
import type { Grants } from '../rights/grants.ts';
import { clientsOf } from './clients.ts';
import { router } from './http/router.ts';
import { serve } from '../http/server.ts';
import { openKeys } from './keys.ts';
import { scryptHasher } from './passwords.ts';
import type { Hasher } from './passwords.ts';
import type { Message, Pool, Triggers } from './pool.ts';
import { Store } from './store/store.ts';
import { Tickets } from './tickets.ts';

export interface UserPoolOptions {
  readonly definition: UserPoolData;
  /** Where users and the signing key are kept. One process may use it at a time. */
  readonly folder: string;
  /** 0 for any free one; the issuer, and with it every token, depends on it. */
  readonly port: number;
  /** Default {@link localPoolId}. */
  readonly poolId?: string;
  readonly clock?: { now(): number };
  /** Makes UUIDs. */
  readonly ids?: () => string;
  readonly hasher?: Hasher;
  /** Default: a pool whose definition names a trigger refuses to make tokens. */
  readonly triggers?: Triggers;
  /** What functions may do, by the name they sign with. Default: everyone may do everything. */
  readonly grants?: Grants;
  /** Receives what Cognito would send by e-mail. Default: nothing is sent. */
  readonly deliver?: (message: Message) => void;
  /** Hears of faults of the pool and of calls that a manifest does not grant; no tokens, no passwords. */
  readonly log?: (line: string) => void;
}

export interface UserPool {
  readonly url: string;
  readonly issuer: string;
  readonly poolId: string;
  /** Ids of the app clients by their names in the definition. */
  readonly clientIds: Readonly<Record<string, string>>;
  /** Ends the server after the calls in flight; everything answered is on disk. */
  close(): Promise<void>;
}

/** Of the pool that `npm start` runs. */
export const localPoolId = 'us-east-1_Gatehouse';

const noTriggers: Triggers = {
  invoke: (name) => Promise.reject(new Error(`no function runs for the trigger ${name}`)),
};

/**
 * Starts a Cognito-shaped user pool on the loopback address.
 *
 * @throws the listening error for a taken port; Error for a damaged file in the folder
 */
export async function startUserPool(options: UserPoolOptions): Promise<UserPool> {
  const { definition, clock = systemClock } = options;
  const log = (line: string): void => options.log?.(`user pool: ${line}`);
  const now = (): number => clock.now();
  const id = options.poolId ?? localPoolId;
  const store = await Store.open(options.folder, now());
  const keys = await openKeys(options.folder);
  const clients = clientsOf(id, definition.clients);
  const server = await serve(options.port, (port) => {
    const pool: Pool = {
      ...{ id, definition, clients, store, keys, now, log },
      ...addresses(id, port),
      region: id.split('_', 1)[0] ?? '',
      hasher: options.hasher ?? scryptHasher,
      challenges: new Tickets(now, 180_000),
      codes: new Tickets(now, 300_000),
      triggers: options.triggers ?? noTriggers,
      grants: options.grants ?? {},
      deliver: options.deliver ?? (() => undefined),
      newId: options.ids ?? randomUUID,
    };
    return router(pool, (error) => log(describe(error)));
  }).catch((error: unknown) => store.close().then(() => Promise.reject(error as Error)));
  return {
    ...addresses(id, server.port),
    poolId: id,
    clientIds: Object.fromEntries(clients.map((client) => [client.name, client.id])),
    close: () => server.close().then(() => store.close()),
  };
}

const systemClock = { now: (): number => Date.now() };

const addresses = (id: string, port: number): { url: string; issuer: string } => ({
  url: `http://127.0.0.1:${port}`,
  issuer: `http://127.0.0.1:${port}/${id}`,
});

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
