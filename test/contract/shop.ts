import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGateway, type Gateway } from '../../gateway/index.ts';
import { handler as tokenTrigger } from '../../handlers/token-trigger/index.lambda.ts';
import { readProjectData, type ProjectData } from '../../infra/data/project-data.ts';
import { startDynamoDb } from '../../local/dynamodb/start-dynamodb.ts';
import { createTables } from '../../local/dynamodb/tables.ts';
import { fullName } from '../../local/functions/function-settings.ts';
import { apiConfig } from '../../local/project/document.ts';
import { grantsOf, type Grants } from '../../local/rights/grants.ts';
import { seed } from '../../local/seed/seed.ts';
import { startUserPool, type UserPool } from '../../local/user-pool/user-pool.ts';
import { contractFunctions, type ContractFunctions } from './functions.ts';
import { failingTables, type FailingTables } from './failing-tables.ts';

const names = { prefix: 'gatehouse', environment: 'local' };

/** The whole product in one process, but for DynamoDB: documents, gateway, handlers, user pool. */
export interface ContractShop {
  readonly gateways: ReadonlyMap<string, Gateway>;
  readonly functions: ContractFunctions;
  readonly tables: FailingTables;
  readonly userPool: ContractPool;
  /** Advances the clock that throttles and tokens go by. */
  advance(milliseconds: number): void;
  close(): Promise<void>;
}

/** The user pool, for what is done to it beside the shop. */
export interface ContractPool {
  readonly endpoint: string;
  readonly poolId: string;
  readonly clientId: string;
}

export async function openContractShop(apis: readonly string[]): Promise<ContractShop> {
  const opened: (() => unknown)[] = [];
  const close = async (): Promise<void> => {
    for (const closing of opened.reverse()) await closing();
  };
  try {
    return { ...(await open(apis, (closing) => opened.push(closing))), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens one thing after the other; what is open is handed over at once, to be closed in any case. */
async function open(
  apis: readonly string[],
  later: (closing: () => unknown) => void,
): Promise<Omit<ContractShop, 'close'>> {
  const folder = await mkdtemp(join(tmpdir(), 'contract-'));
  later(() => rm(folder, { recursive: true, force: true }));
  const project = readProjectData('.');
  const clock = { time: Date.now(), now: () => clock.time };
  const data = join(folder, 'dynamodb');
  const grants = grantsOf(project, names);
  const dynamoDb = await startDynamoDb({ folder: data, port: 0, grants, log: () => undefined });
  later(() => dynamoDb.close());
  const pool = await openPool(project, join(folder, 'pool'), { clock, grants });
  later(() => pool.close());
  await createTables(dynamoDb.url, project.tables, names.prefix, names.environment);
  const tables = await failingTables(dynamoDb.url);
  later(() => tables.close());
  setEnvironment(pool, tables.url);
  const clientId = pool.clientIds['storefront'] ?? '';
  const surroundings = { ...names, poolId: pool.poolId, clientId, signsByName: true };
  const bundles = join(folder, 'functions');
  const functions = await contractFunctions(bundles, project.services, surroundings);
  const gateways = new Map<string, Gateway>();
  for (const api of apis) {
    const gateway = await openGateway(api, pool, { clock, functions });
    later(() => gateway.close());
    gateways.set(api, gateway);
  }
  await fill(project, pool, dynamoDb.url, gateways);
  const advance = (milliseconds: number): void => void (clock.time += milliseconds);
  const userPool = { endpoint: pool.url, poolId: pool.poolId, clientId };
  return { gateways, functions, tables, userPool, advance };
}

interface Clock {
  now(): number;
}

const openPool = (
  { userPool }: ProjectData,
  folder: string,
  { clock, grants }: { clock: Clock; grants: Grants },
): Promise<UserPool> =>
  startUserPool({
    definition: userPool,
    grants,
    folder,
    port: 0,
    clock,
    triggers: { invoke: (_, event) => tokenTrigger(event as never) },
    hasher: {
      derive: (text, salt) => Promise.resolve(Buffer.alloc(32, `${text} ${salt.toString('hex')}`)),
    },
  });

/** What every function has, whatever its manifest says. */
function setEnvironment(pool: UserPool, dynamodb: string): void {
  Object.assign(process.env, {
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL_DYNAMODB: dynamodb,
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: pool.url,
    POWERTOOLS_LOG_LEVEL: 'SILENT',
    POWERTOOLS_METRICS_DISABLED: 'true',
  });
}

async function openGateway(
  api: string,
  pool: UserPool,
  { clock, functions }: { clock: Clock; functions: ContractFunctions },
): Promise<Gateway> {
  const config = apiConfig('.', api, {
    UserPoolIssuer: pool.issuer,
    UserPoolClientId: pool.clientIds['storefront'] ?? '',
  });
  return createGateway(`generated/${api}/openapi.json`, config, {
    clock,
    functions,
    log: () => undefined,
    accessLog: () => undefined,
  });
}

/** Puts products, demo users and orders in, through the operations themselves. */
async function fill(
  project: ProjectData,
  pool: UserPool,
  dynamodb: string,
  gateways: ReadonlyMap<string, Gateway>,
): Promise<void> {
  const gateway = gateways.get('storefront');
  if (gateway === undefined) throw new Error('There is no storefront to fill');
  await seed({
    root: process.cwd(),
    shop: async (method, path, { token, body, key } = {}) => {
      const answer = await gateway.inject({
        method,
        url: path,
        headers: {
          'content-type': 'application/json',
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...(key !== undefined && { 'idempotency-key': key }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      return {
        status: answer.status,
        body: JSON.parse(answer.body.toString() || '{}') as Record<string, unknown>,
      };
    },
    tableName: (name) => fullName(names, name),
    dynamodb,
    userPool: { endpoint: pool.url, poolId: pool.poolId, definition: project.userPool },
  });
}
