import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactGetCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { startDynamoDb } from '../../../local/dynamodb/start-dynamodb.ts';
import { createTables } from '../../../local/dynamodb/tables.ts';
import { clientOf, newFolder, removeFolder } from './fixture.ts';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { DynamoDb } from '../../../local/dynamodb/start-dynamodb.ts';

let folder: string;
let dynamoDb: DynamoDb;
let client: DynamoDBDocumentClient;
let now = Date.UTC(2026, 10, 21);
const logged: string[] = [];

const TableName = 'gatehouse-test-things';

beforeAll(async () => {
  folder = await newFolder();
  dynamoDb = await startDynamoDb({
    folder,
    port: 0,
    clock: { now: () => now },
    log: (message) => logged.push(message),
  });
  const key = { partitionKey: { name: 'id', type: 'S' } } as const;
  const byKind = { partitionKey: { name: 'kind', type: 'S' }, projection: 'ALL' } as const;
  await createTables(
    dynamoDb.url,
    { things: { ...key, indexes: { 'by-kind': byKind }, timeToLive: 'expires_at' } },
    'gatehouse',
    'test',
  );
  client = clientOf(dynamoDb.url, 5);
});
afterAll(async () => {
  client.destroy();
  await dynamoDb.close();
  await removeFolder(folder);
});

test('the document client puts, gets, updates, queries, scans and deletes', async () => {
  const Key = { id: 'a' };
  await client.send(
    new PutCommand({ TableName, Item: { ...Key, kind: 'tool', list: [1, { deep: true }] } }),
  );
  const updated = await client.send(
    new UpdateCommand({
      TableName,
      Key,
      UpdateExpression: 'SET #list[1].deep = :no, tags = :tags',
      ExpressionAttributeNames: { '#list': 'list' },
      ExpressionAttributeValues: { ':no': false, ':tags': new Set(['x']) },
      ReturnValues: 'ALL_NEW',
    }),
  );
  const item = { id: 'a', kind: 'tool', list: [1, { deep: false }], tags: new Set(['x']) };

  expect(updated.Attributes).toEqual(item);
  expect((await client.send(new GetCommand({ TableName, Key }))).Item).toEqual(item);
  const query = new QueryCommand({
    TableName,
    IndexName: 'by-kind',
    KeyConditionExpression: 'kind = :kind',
    ExpressionAttributeValues: { ':kind': 'tool' },
  });
  expect((await client.send(query)).Items).toEqual([item]);
  expect((await client.send(new ScanCommand({ TableName }))).Items).toEqual([item]);
  await client.send(new DeleteCommand({ TableName, Key }));
  expect((await client.send(new ScanCommand({ TableName }))).Count).toBe(0);
});

test('the document client writes and reads in batches and transactions', async () => {
  const [a, b] = [{ id: 'a' }, { id: 'b' }];
  await client.send(
    new BatchWriteCommand({
      RequestItems: { [TableName]: [a, b].map((Item) => ({ PutRequest: { Item } })) },
    }),
  );
  const batch = await client.send(
    new BatchGetCommand({ RequestItems: { [TableName]: { Keys: [a, b] } } }),
  );
  expect(batch.Responses?.[TableName]).toHaveLength(2);
  await client.send(
    new TransactWriteCommand({
      TransactItems: [
        { Delete: { TableName, Key: a } },
        { Put: { TableName, Item: { ...b, n: 1 } } },
      ],
    }),
  );
  const both = await client.send(
    new TransactGetCommand({ TransactItems: [a, b].map((Key) => ({ Get: { TableName, Key } })) }),
  );
  expect(both.Responses).toEqual([{}, { Item: { id: 'b', n: 1 } }]);
});

test('the SDK reads a cancelled transaction as its exception', async () => {
  await client.send(new PutCommand({ TableName, Item: { id: 'taken' } }));
  const transaction = new TransactWriteCommand({
    TransactItems: [
      { Put: { TableName, Item: { id: 'free' } } },
      {
        Put: {
          TableName,
          Item: { id: 'taken' },
          ConditionExpression: 'attribute_not_exists(id)',
        },
      },
    ],
  });

  const error = await client.send(transaction).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TransactionCanceledException);
  expect(error).toMatchObject({
    message:
      'Transaction cancelled, please refer cancellation reasons for specific reasons [None, ConditionalCheckFailed]',
    CancellationReasons: [
      { Code: 'None' },
      { Code: 'ConditionalCheckFailed', Message: 'The conditional request failed' },
    ],
  });
});

test('a sweep goes by the clock that was given', async () => {
  const soon = now / 1000 + 3600;
  await client.send(new PutCommand({ TableName, Item: { id: 'soon', expires_at: soon } }));

  expect(await dynamoDb.sweep()).toBe(0);
  now += 3601 * 1000;
  expect(await dynamoDb.sweep()).toBe(1);
});

test('killed, it comes back on the same port; calls meanwhile wait', async () => {
  await client.send(new PutCommand({ TableName, Item: { id: 'kept' } }));
  const before = dynamoDb.pid();
  process.kill(before ?? 0, 'SIGKILL');
  const fresh = clientOf(dynamoDb.url);

  const reads = await Promise.all(
    Array.from({ length: 5 }, () =>
      client.send(new GetCommand({ TableName, Key: { id: 'kept' } })),
    ),
  );
  const tables = await fresh.send(new ListTablesCommand({}));
  fresh.destroy();

  expect(reads.map(({ Item }) => Item)).toEqual(Array(5).fill({ id: 'kept' }));
  expect(tables.TableNames).toEqual([TableName]);
  expect(dynamoDb.pid()).not.toBe(before);
  expect(logged).toContain('the server process ended (SIGKILL), restarting');
});

test('a second one on the same folder is refused, and the first goes on', async () => {
  await expect(startDynamoDb({ folder, port: 0 })).rejects.toThrow(
    `Another process has the DynamoDB folder ${folder} open: end it, or choose another folder.`,
  );
  expect((await client.send(new ListTablesCommand({}))).TableNames).toEqual([TableName]);
});

test('a taken port is refused with what to do', async () => {
  const port = Number(new URL(dynamoDb.url).port);
  const other = await newFolder();

  await expect(startDynamoDb({ folder: other, port })).rejects.toThrow(
    `The DynamoDB port ${port} is taken: end the process that has it, or choose another port.`,
  );
  await removeFolder(other);
});

test('closed, its process has ended and its folder opens again with everything', async () => {
  const pid = dynamoDb.pid() ?? 0;
  const write = client.send(new PutCommand({ TableName, Item: { id: 'last' } }));
  await write;
  await dynamoDb.close();
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');

  dynamoDb = await startDynamoDb({ folder, port: 0 });
  client.destroy();
  client = clientOf(dynamoDb.url);
  const { Item } = await client.send(new GetCommand({ TableName, Key: { id: 'last' } }));
  expect(Item).toEqual({ id: 'last' });
});
