import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import {
  AdminConfirmSignUpCommand,
  CognitoIdentityProviderClient,
  InitiateAuthCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { AuthenticationResultType } from '@aws-sdk/client-cognito-identity-provider';
import { jest } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startUserPool } from '../../local/user-pool/user-pool.ts';
import type { UserPool } from '../../local/user-pool/user-pool.ts';
import { serveShape, startBackend } from './rest-shapes.ts';
import type { Backend, ServedShape } from './rest-shapes.ts';

jest.setTimeout(60_000);

let backend: Backend;
let shape: ServedShape | undefined;

beforeAll(async () => {
  backend = await startBackend();
});
afterAll(() => backend.close());
afterEach(async () => {
  await shape?.stop();
  shape = undefined;
});

const serve = async (name: string, more: object = {}): Promise<ServedShape> => {
  shape = await serveShape(name, more);
  return shape;
};

interface Seen {
  readonly status: number;
  readonly type: string | null;
  readonly body: unknown;
}

async function call(url: string, init: RequestInit = {}): Promise<Seen> {
  const answer = await fetch(url, init);
  const text = await answer.text();
  const type = answer.headers.get('content-type');
  // Whatever an integration answers is called JSON where nothing says otherwise.
  const isJson = type?.startsWith('application/json') === true && /^[{["]/.test(text);
  return { status: answer.status, type, body: isJson ? (JSON.parse(text) as unknown) : text };
}

const JSON_TYPE = 'application/json';
const post = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': JSON_TYPE },
  body: JSON.stringify(body),
});

test('the pet store: a page, an HTTP backend, a validated function, CORS', async () => {
  const { url } = await serve('pet-store', { stageVariables: { backendPort: backend.port } });
  expect(await call(`${url}/`)).toEqual({
    ...{ status: 200, type: 'text/html' },
    body: '<html><body><h1>Pets</h1><p>Stage test</p></body></html>\n',
  });
  expect(await call(`${url}/pets?type=dog&page=2&other=1`)).toMatchObject({
    ...{ status: 200, type: JSON_TYPE },
    body: { method: 'GET', url: '/pets?page=2&type=dog' },
  });
  expect(await call(`${url}/pets/7`)).toMatchObject({ body: { url: '/pets/7' } });
  expect(await call(`${url}/pets`, post({ type: 'cat', price: 123.1 }))).toEqual({
    ...{ status: 200, type: JSON_TYPE },
    body: { pet: { type: 'cat', price: 123.1 }, message: 'success' },
  });
  expect(await call(`${url}/pets`, post({ type: 'cow', price: 123.1 }))).toEqual({
    ...{ status: 400, type: JSON_TYPE, body: { message: 'Invalid request body' } },
  });
  const preflight = await fetch(`${url}/pets`, { method: 'OPTIONS' });
  expect(preflight.headers.get('access-control-allow-methods')).toBe('POST,GET,OPTIONS');
  expect(await call(`${url}/cows`)).toMatchObject({
    ...{ status: 403, body: { message: 'Missing Authentication Token' } },
  });
});

test('an S3 proxy: a bucket, an object in, out, and gone', async () => {
  const { url } = await serve('s3-proxy');
  expect(await call(`${url}/pictures`, { method: 'PUT' })).toMatchObject({ status: 200 });
  const object = `${url}/pictures/cat.txt`;
  const put = { method: 'PUT', body: 'a cat', headers: { 'content-type': 'text/plain' } };
  expect(await call(object, put)).toMatchObject({ status: 200 });
  expect(await call(object)).toMatchObject({ status: 200, type: 'text/plain', body: 'a cat' });
  expect(await call(object, { method: 'DELETE' })).toMatchObject({ status: 204 });
  const missing = await call(object);
  expect(missing.status).toBe(400);
  expect(missing.body).toContain('<Code>NoSuchKey</Code>');
});

const commentsTable = {
  TableName: 'Comments',
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [
    { AttributeName: 'commentId', AttributeType: 'S' },
    { AttributeName: 'pageId', AttributeType: 'S' },
  ],
  KeySchema: [{ AttributeName: 'commentId', KeyType: 'HASH' }],
  GlobalSecondaryIndexes: [
    {
      IndexName: 'pageId-index',
      KeySchema: [{ AttributeName: 'pageId', KeyType: 'HASH' }],
      Projection: { ProjectionType: 'ALL' },
    },
  ],
} as const satisfies CreateTableCommandInput;

test('DynamoDB directly: an item in by template, its page out by query', async () => {
  const served = await serve('dynamodb-direct');
  const { url } = served;
  const refused = await call(`${url}/comments`, post({ pageId: '1', userName: 'a' }));
  expect(refused).toMatchObject({ status: 400, body: { message: 'Invalid request body' } });
  const comment = { pageId: 'front', userName: "O'Neil", message: 'He said "no"' };
  expect(await call(`${url}/comments`, post(comment))).toMatchObject({
    ...{ status: 400, body: { error: 'ResourceNotFoundException' } },
  });

  const [, endpoint = ''] = /DynamoDB is served at ([^,\s]+)/.exec(served.stderr()) ?? [];
  const credentials = { accessKeyId: 'any', secretAccessKey: 'any' };
  const client = new DynamoDBClient({ endpoint, region: 'us-east-1', credentials });
  await client.send(new CreateTableCommand(commentsTable));
  client.destroy();
  const written = await call(`${url}/comments`, post(comment));
  expect(written).toMatchObject({ status: 201, body: { commentId: expect.any(String) as string } });
  expect(await call(`${url}/comments/front`)).toMatchObject({
    ...{ status: 200, body: { comments: [{ userName: "O'Neil", message: 'He said "no"' }] } },
  });
  expect(await call(`${url}/comments/other`)).toMatchObject({ body: { comments: [] } });
});

test('SQS directly: an order into a queue', async () => {
  const { url } = await serve('sqs-direct');
  const answer = await call(`${url}/orders`, post({ id: 1, text: 'a&b=c' }));
  expect(answer.status).toBe(202);
});

test('CORS by mock, its answer chosen by the request', async () => {
  const { url } = await serve('mock-cors');
  expect(await call(`${url}/hello?scope=internal`)).toEqual({
    ...{ status: 200, type: JSON_TYPE },
    body: { statusCode: 200, message: 'Go ahead without me.' },
  });
  expect(await call(`${url}/hello?scope=public`)).toMatchObject({ status: 500 });
  const preflight = await fetch(`${url}/hello`, { method: 'OPTIONS' });
  expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([
    200,
    'GET,OPTIONS',
  ]);
});

test('Lambda authorizers: by token and by request', async () => {
  const { url } = await serve('lambda-authorizer');
  const byToken = (token: string): Promise<Seen> =>
    call(`${url}/token`, { headers: { authorization: token } });
  expect(await byToken('allow')).toMatchObject({
    status: 200,
    body: { principalId: 'me', stringKey: 'value', numberKey: '1', booleanKey: 'true' },
  });
  expect((await byToken('deny')).status).toBe(403);
  expect((await byToken('elsewhere')).status).toBe(403);
  expect(await byToken('unauthorized')).toMatchObject({
    ...{ status: 401, body: { message: 'Unauthorized' } },
  });
  expect(await byToken('other')).toMatchObject({ status: 500, body: { message: null } });
  expect((await byToken('ALLOW')).status).toBe(401);
  expect((await call(`${url}/token`)).status).toBe(401);
  const both = { headers: { HeaderAuth1: 'h' } };
  expect((await call(`${url}/request?QueryString1=allow`, both)).status).toBe(200);
  expect((await call(`${url}/request?QueryString1=allow`)).status).toBe(401);
});

/** A user pool of one member, with a client that may log in and one that works with a scope. */
async function startMembers(): Promise<{
  readonly pool: UserPool;
  readonly tokens: AuthenticationResultType;
  readonly close: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'members-'));
  const pool = await startUserPool({
    folder,
    port: 0,
    definition: {
      usernameAttributes: ['email'],
      autoVerifiedAttributes: ['email'],
      passwordPolicy: { minimumLength: 12 },
      groups: [],
      resourceServers: [],
      clients: [{ name: 'site', authFlows: ['USER_PASSWORD_AUTH'] }],
    },
  });
  const credentials = { accessKeyId: 'any', secretAccessKey: 'any' };
  const region = 'us-east-1';
  const client = new CognitoIdentityProviderClient({ endpoint: pool.url, region, credentials });
  const ClientId = pool.clientIds['site'];
  const [Username, Password] = ['ada@example.com', 'correct horse battery'];
  await client.send(new SignUpCommand({ ClientId, Username, Password }));
  await client.send(new AdminConfirmSignUpCommand({ UserPoolId: pool.poolId, Username }));
  const login = { USERNAME: Username, PASSWORD: Password };
  const { AuthenticationResult: tokens = {} } = await client.send(
    new InitiateAuthCommand({ ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters: login }),
  );
  client.destroy();
  const close = async (): Promise<void> => {
    await pool.close();
    await rm(folder, { recursive: true });
  };
  return { pool, tokens, close };
}

test('Cognito: an identity token, and an access token where scopes are asked for', async () => {
  const members = await startMembers();
  try {
    const { url } = await serve('cognito', { endpoints: { cognitoIdp: members.pool.url } });
    const as = (token = ''): RequestInit => ({ headers: { Authorization: token } });
    const { IdToken, AccessToken } = members.tokens;
    expect(await call(`${url}/me`, as(IdToken))).toMatchObject({
      ...{ status: 200, body: { email: 'ada@example.com' } },
    });
    expect(await call(`${url}/me`)).toMatchObject({
      ...{ status: 401, body: { message: 'Unauthorized' } },
    });
    expect((await call(`${url}/me`, as(`${IdToken}x`))).status).toBe(401);
    expect((await call(`${url}/account`, as(AccessToken))).status).toBe(200);
    expect((await call(`${url}/reports`, as(AccessToken))).status).toBe(401);
  } finally {
    await members.close();
  }
});

test('an HTTP proxy: method, path, query and answer of another site', async () => {
  const { url } = await serve('http-proxy', { stageVariables: { backendPort: backend.port } });
  expect(await call(`${url}/a/b%20c?x=1`, { method: 'DELETE' })).toMatchObject({
    ...{ status: 200, body: { method: 'DELETE', url: '/a/b%20c?x=1', stage: 'prod' } },
  });
  expect((await call(`${url}/missing`)).status).toBe(404);
});

test('binary: bytes out of a proxy, and bytes as text into a template', async () => {
  const { url } = await serve('binary');
  const bytes = Buffer.from([137, 80, 78, 71]);
  const drawn = await fetch(`${url}/picture`, { headers: { accept: 'image/png' } });
  expect(Buffer.from(await drawn.arrayBuffer())).toEqual(bytes);
  const put = { method: 'PUT', headers: { 'content-type': 'image/png' }, body: bytes };
  expect(await call(`${url}/picture?name=cat`, put)).toMatchObject({
    ...{ status: 200, body: { name: 'cat', bytes: 4 } },
  });
  const text = { ...put, headers: { 'content-type': 'text/plain' } };
  expect((await call(`${url}/picture`, text)).status).toBe(415);
});

test('gateway responses: refusals in words of the document', async () => {
  const { url } = await serve('gateway-responses');
  const unknown = await fetch(`${url}/nowhere`, { headers: { Origin: 'https://a.example' } });
  expect([unknown.status, await unknown.json()]).toEqual([
    404,
    {
      error: {
        type: 'MISSING_AUTHENTICATION_TOKEN',
        message: 'Missing Authentication Token',
      },
      stage: 'prod',
    },
  ]);
  expect(unknown.headers.get('access-control-allow-origin')).toBe('*');
  expect(await call(`${url}/locked`)).toMatchObject({
    ...{ status: 403, body: { problem: 'Ask for a key', said: 'Forbidden' } },
  });
  const broken = await fetch(`${url}/broken`);
  expect([broken.status, broken.headers.get('retry-after')]).toEqual([503, '30']);
});
