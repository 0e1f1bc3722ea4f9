import { join } from 'node:path';
import { startDynamoDb } from '../dynamodb/start-dynamodb.ts';
import { createTables } from '../dynamodb/tables.ts';
import { checkPorts, portOf } from '../ports/ports.ts';
import { grantsOf } from '../rights/grants.ts';
import type { Triggers } from '../user-pool/pool.ts';
import { startUserPool } from '../user-pool/user-pool.ts';
import { foreignPool, isAws, otherEndpoint } from './endpoints.ts';
import type { ForeignPool } from './endpoints.ts';
import { openOutside } from './outside.ts';
import type { OutsideSystems } from './outside.ts';
import { openServices } from './services.ts';
import type { Services } from './services.ts';
import type { Setting } from './setting.ts';

/** The services behind the functions. */
export interface Backends {
  readonly dynamodb: string;
  readonly pool: ForeignPool;
  /** Everything beside them. */
  readonly services: Services;
  readonly outside: OutsideSystems;
  /** Names the pair, so that each is filled once. `undefined` where nothing may be filled: on AWS. */
  readonly identity: string | undefined;
  /** Whether all are embedded, which hold every function to its manifest. */
  readonly holdToRights: boolean;
  /** Whose function runs when the embedded user pool makes tokens. */
  bindTriggers(triggers: Triggers): void;
}

/**
 * Starts DynamoDB, the user pool and what else the project uses, or takes those that
 * `AWS_ENDPOINT_URL*` name; makes the tables and other resources, except on AWS itself.
 *
 * @throws Error naming a taken port, a wrong address, or a table whose key is another
 */
export async function openBackends(setting: Setting): Promise<Backends> {
  const dynamodb = otherEndpoint('DYNAMODB', process.env);
  const cognito = otherEndpoint('COGNITO_IDENTITY_PROVIDER', process.env);
  const elsewhere = cognito === undefined ? undefined : foreignPool(cognito, process.env);
  await checkPorts([
    ...(elsewhere ? [] : [portOf(setting.ports, 'userPool')]),
    ...(dynamodb === undefined ? [portOf(setting.ports, 'dynamodb')] : []),
  ]);
  const bound: { triggers?: Triggers } = {};
  const [tables, pool, services, outside] = await Promise.all([
    openTables(setting, dynamodb),
    elsewhere ?? openPool(setting, bound),
    openServices(setting),
    openOutside(setting),
  ]);
  const owner = [dynamodb ?? 'embedded', cognito ?? 'embedded'];
  return {
    dynamodb: tables,
    pool,
    services,
    outside,
    holdToRights: dynamodb === undefined && cognito === undefined && !services.isElsewhere,
    identity: owner.some((it) => isAws(it)) ? undefined : owner.join(' '),
    bindTriggers: (triggers) => {
      bound.triggers = triggers;
    },
  };
}

async function openTables(setting: Setting, endpoint: string | undefined): Promise<string> {
  const { dataFolder, names, ports, project, say, closing } = setting;
  if (endpoint !== undefined && isAws(endpoint)) {
    say(`Tables at ${endpoint} are left as they are: nothing is made or filled on AWS.`);
    return endpoint;
  }
  const url = endpoint ?? (await embedded());
  await createTables(url, project.tables, names.prefix, names.environment);
  return url;

  async function embedded(): Promise<string> {
    const log = (line: string): void => say(`dynamodb: ${line}`);
    const folder = join(dataFolder, 'dynamodb');
    const database = await startDynamoDb({
      ...{ folder, port: ports.dynamodb, log },
      grants: grantsOf(project, names),
    });
    closing.add(() => database.close());
    return database.url;
  }
}

async function openPool(
  { dataFolder, names, ports, project, say, closing }: Setting,
  bound: { readonly triggers?: Triggers },
): Promise<ForeignPool> {
  const pool = await startUserPool({
    definition: project.userPool,
    folder: join(dataFolder, 'user-pool'),
    port: ports.userPool,
    grants: grantsOf(project, names),
    triggers: {
      invoke: (name, event) =>
        bound.triggers?.invoke(name, event) ??
        Promise.reject(new Error(`${name} does not run yet`)),
    },
    deliver: ({ to, text }) => say(`mail to ${to}: ${text}`),
    log: say,
  });
  closing.add(() => pool.close());
  const [first] = project.userPool.clients;
  const clientId = pool.clientIds[first.name] ?? '';
  return { endpoint: pool.url, issuer: pool.issuer, poolId: pool.poolId, clientId };
}
