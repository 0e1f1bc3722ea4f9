import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGateway, type Gateway, type GatewayConfig } from '../../gateway/index.ts';
import { handler as tokenTrigger } from '../../handlers/token-trigger/index.lambda.ts';
import { readProjectData, type ProjectData } from '../../infra/data/project-data.ts';
import { startDynamoDb } from '../../local/dynamodb/start-dynamodb.ts';
import { createTables } from '../../local/dynamodb/tables.ts';
import { fullName } from '../../local/functions/function-settings.ts';
import { operator } from '../../local/api-config.ts';
import { stagesOf } from '../../handlers/authorizer/secret.ts';
import { apiConfig, isRest, readGenerated } from '../../local/project/document.ts';
import { grantsOf, type Grants } from '../../local/rights/grants.ts';
import { seed } from '../../local/seed/seed.ts';
import { clientsOf } from '../../local/user-pool/clients.ts';
import { startUserPool, type UserPool } from '../../local/user-pool/user-pool.ts';
import { contractFunctions, type ContractFunctions } from './functions.ts';
import { faultyService, type FaultyService } from './faulty-service.ts';
import { keysAndPlans, type PartnerAccess } from './partners.ts';
import { openPartnerServices, type PartnerServices } from './services.ts';

const names = { prefix: 'gatehouse', environment: 'local' };

/** The whole product in one process, but for tables, queues and objects: documents, gateway, handlers, user pool. */
export interface ContractShop {
  readonly gateways: ReadonlyMap<string, Gateway>;
  readonly functions: ContractFunctions;
  readonly tables: FaultyService;
  /** Every service that can be made to fail, the tables' first. */
  readonly faulty: readonly FaultyService[];
  readonly userPool: ContractPool;
  /** `undefined` where no partner API runs. */
  readonly access: PartnerAccess | undefined;
  /** Settles when the next call of a function or service that never answers has come. */
  nextHang(): Promise<void>;
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
  const hangs: (() => void)[] = [];
  const onHang = (): void => hangs.splice(0).forEach((tell) => tell());
  const grants = grantsOf(project, names);
  const isPartner = apis.some((api) => isRest(readGenerated('.', api)));
  const partner = { project, names, folder, grants, onHang, later };
  const [dynamoDb, pool, services] = await Promise.all([
    startDynamoDb({ folder: join(folder, 'dynamodb'), port: 0, grants, log: () => undefined }),
    openPool(project, join(folder, 'pool'), { clock, grants }),
    isPartner ? openPartnerServices(partner) : undefined,
  ]);
  later(() => Promise.all([dynamoDb.close(), pool.close()]));
  await createTables(dynamoDb.url, project.tables, names.prefix, names.environment);
  const tables = await faultyService(dynamoDb.url, onHang);
  later(() => tables.close());
  setEnvironment(pool, tables.url, services);
  const clientId = pool.clientIds['storefront'] ?? '';
  const around = { ...names, poolId: pool.poolId, clientId, signsByName: true };
  const surroundings = { ...around, ...(services && { sqs: services.sqs }) };
  const bundles = join(folder, 'functions');
  const functions = await contractFunctions(bundles, project.services, surroundings, onHang);
  const gateways = new Map<string, Gateway>();
  for (const api of apis) {
    const config = configOf(api, pool, tables, services);
    const document = `generated/${api}/openapi.json`;
    const gateway = await createGateway(document, config, { clock, functions, ...silent });
    later(() => gateway.close());
    gateways.set(api, gateway);
  }
  await fill(project, pool, dynamoDb.url, gateways);
  return {
    ...{ gateways, functions, tables, faulty: [tables, ...(services?.faulty ?? [])] },
    userPool: { endpoint: pool.url, poolId: pool.poolId, clientId },
    access: services && (await openAccess(project, pool, clock)),
    advance: (milliseconds) => void (clock.time += milliseconds),
    nextHang: () => new Promise((resolve) => hangs.push(resolve)),
  };
}

const silent = { log: () => undefined, accessLog: () => undefined };

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
function setEnvironment(
  pool: UserPool,
  dynamodb: string,
  services: PartnerServices | undefined,
): void {
  Object.assign(process.env, services?.environment, {
    // Of whoever is no function: those sign with their names.
    ...{ AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local', AWS_REGION: 'us-east-1' },
    AWS_ENDPOINT_URL_DYNAMODB: dynamodb,
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: pool.url,
    POWERTOOLS_LOG_LEVEL: 'SILENT',
    POWERTOOLS_METRICS_DISABLED: 'true',
  });
}

function configOf(
  api: string,
  pool: UserPool,
  tables: FaultyService,
  services: PartnerServices | undefined,
): GatewayConfig {
  const substitutions = {
    UserPoolIssuer: pool.issuer,
    UserPoolClientId: pool.clientIds['storefront'] ?? '',
    UserPoolArn: `arn:aws:cognito-idp:us-east-1:123456789012:userpool/${pool.poolId}`,
  };
  if (services === undefined || !isRest(readGenerated('.', api))) {
    return apiConfig('.', api, substitutions);
  }
  const endpoints = { ...services.config.endpoints, dynamodb: tables.url, cognitoIdp: pool.url };
  const credentials = [operator];
  // Used up in an instant, where the documents' takes thousands of calls.
  const throttle = { rateLimit: 100, burstLimit: 100 };
  const ofRest = { ...services.config, endpoints, credentials, throttle, ...keysAndPlans(api) };
  return apiConfig('.', api, substitutions, ofRest);
}

/** Logs the partners' app client in, and reads the secret that their tokens are signed with. */
async function openAccess(
  project: ProjectData,
  pool: UserPool,
  clock: Clock,
): Promise<PartnerAccess> {
  const signingKey = await stagesOf(() => fullName(names, 'partner-token'))('AWSCURRENT');
  if (signingKey === undefined) throw new Error('The secret partner-token has no current version');
  const client = clientsOf(pool.poolId, project.userPool.clients).find(
    ({ name }) => name === 'partner',
  );
  const basic = Buffer.from(`${client?.id ?? ''}:${client?.secret ?? ''}`).toString('base64');
  let kept: { readonly token: string; readonly until: number } | undefined;
  return {
    signingKey,
    now: () => clock.now(),
    poolToken: async () => {
      if (kept !== undefined && clock.now() < kept.until) return kept.token;
      const answer = await fetch(`${pool.url}/oauth2/token`, {
        method: 'POST',
        headers: {
          authorization: `Basic ${basic}`,
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: 'grant_type=client_credentials',
      });
      const session = (await answer.json()) as { access_token: string; expires_in: number };
      kept = { token: session.access_token, until: clock.now() + session.expires_in * 500 };
      return kept.token;
    },
  };
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
