import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AdminGetUserCommand,
  CognitoIdentityProviderClient,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import { startDynamoDb, type DynamoDb } from '../../../local/dynamodb/start-dynamodb.ts';
import { createTables } from '../../../local/dynamodb/tables.ts';
import type { Grant, Grants, Right } from '../../../local/rights/grants.ts';
import { startUserPool, type UserPool } from '../../../local/user-pool/user-pool.ts';
import { project } from '../../infra/fixtures/project.ts';

const grantOf = (...rights: Right[]): Grant => ({
  rights,
  manifest: 'handlers/shop/manifest.json',
  tables: { 'shop-test-users': 'users' },
});
const grants: Grants = {
  reader: grantOf('dynamodb:GetItem table/shop-test-users', 'dynamodb:Query table/shop-test-users'),
  searcher: grantOf(
    'dynamodb:Query table/shop-test-users/index/mail',
    'cognito-idp:AdminGetUser userpool/*',
  ),
  lister: grantOf('dynamodb:ListTables table/*'),
};
const id = { name: 'id', type: 'S' } as const;
const tables = {
  users: {
    partitionKey: id,
    indexes: { mail: { partitionKey: { name: 'mail', type: 'S' }, projection: 'ALL' } },
  },
} as const;

let folder: string;
let dynamoDb: DynamoDb;
let pool: UserPool;
const told: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rights-'));
  dynamoDb = await startDynamoDb({
    folder: join(folder, 'dynamodb'),
    port: 0,
    grants,
    log: () => undefined,
  });
  await createTables(dynamoDb.url, tables, 'shop', 'test');
  const { userPool: definition } = project;
  const log = (line: string): void => void told.push(line);
  pool = await startUserPool({ definition, folder: join(folder, 'pool'), port: 0, grants, log });
});
afterAll(async () => {
  await Promise.all([dynamoDb.close(), pool.close()]);
  await rm(folder, { recursive: true });
});

const connection = (accessKeyId: string, endpoint: string) => ({
  ...{ endpoint, region: 'us-east-1', maxAttempts: 1 },
  credentials: { accessKeyId, secretAccessKey: 'local' },
});

/** `accepted`, or the refusal's name, status and what it says of action and resource. */
async function outcome(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'accepted';
  } catch (error) {
    const {
      name,
      message,
      $metadata: metadata,
    } = error as Error & {
      $metadata: { httpStatusCode: number };
    };
    const what = /perform: (\S+) on resource: (\S+)/.exec(message);
    return [name, metadata.httpStatusCode, ...(what?.slice(1) ?? [])].join(' ');
  }
}

const TableName = 'shop-test-users';
const get = new GetCommand({ TableName, Key: { id: '1' } });
const put = new PutCommand({ TableName, Item: { id: '1' } });
const query = (name: 'id' | 'mail', IndexName?: string): QueryCommand =>
  new QueryCommand({
    TableName,
    ...(IndexName !== undefined && { IndexName }),
    KeyConditionExpression: '#key = :key',
    ExpressionAttributeNames: { '#key': name },
    ExpressionAttributeValues: { ':key': '1' },
  });
const table = 'arn:aws:dynamodb:us-east-1:123456789012:table/shop-test-users';

test.each([
  ['reader', 'GetItem', get, 'accepted'],
  ['reader', 'PutItem', put, `AccessDeniedException 400 dynamodb:PutItem ${table}`],
  ['reader', 'Query of the table', query('id'), 'accepted'],
  [
    'reader',
    'Query of the index',
    query('mail', 'mail'),
    `AccessDeniedException 400 dynamodb:Query ${table}/index/mail`,
  ],
  ['searcher', 'Query of the index', query('mail', 'mail'), 'accepted'],
  [
    'searcher',
    'Query of the table',
    query('id'),
    `AccessDeniedException 400 dynamodb:Query ${table}`,
  ],
  [
    'reader',
    'ListTables',
    new ListTablesCommand(),
    'AccessDeniedException 400 dynamodb:ListTables arn:aws:dynamodb:us-east-1:123456789012:table/*',
  ],
  ['lister', 'ListTables', new ListTablesCommand(), 'accepted'],
  ['anyone else', 'PutItem', put, 'accepted'],
])('%s: %s', async (key, _, command, want) => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(connection(key, dynamoDb.url)));
  const got = await outcome(client.send(command as GetCommand));
  client.destroy();

  expect(got).toBe(want);
});

const deniedReader =
  'user pool: reader was denied AdminGetUser on userpool/us-east-1_Gatehouse: ' +
  'add "AdminGetUser" to userPool.actions in handlers/shop/manifest.json and start again.';

test.each([
  [
    'reader',
    'AccessDeniedException 400 cognito-idp:AdminGetUser arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_Gatehouse',
    [deniedReader],
  ],
  ['searcher', 'UserNotFoundException 400', []],
  ['anyone else', 'UserNotFoundException 400', []],
])('%s: AdminGetUser, and a denial is told once', async (key, want, lines) => {
  told.length = 0;
  const client = new CognitoIdentityProviderClient(connection(key, pool.url));
  const UserPoolId = pool.poolId;
  const got = await outcome(client.send(new AdminGetUserCommand({ UserPoolId, Username: 'x' })));
  client.destroy();

  expect(got).toBe(want);
  expect(told).toEqual(lines);
});

test('what an app may call needs no right', async () => {
  const client = new CognitoIdentityProviderClient(connection('reader', pool.url));
  const ClientId = pool.clientIds['shop'];
  const credentials = { Username: 'ada@example.com', Password: 'a long enough password' };
  const got = await outcome(client.send(new SignUpCommand({ ClientId, ...credentials })));
  client.destroy();

  expect(got).toBe('accepted');
});
