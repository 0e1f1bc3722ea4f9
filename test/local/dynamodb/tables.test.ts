import { createServer } from 'node:net';
import { DescribeTableCommand, DescribeTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { httpServer } from '../../../local/dynamodb/http.ts';
import { createTables } from '../../../local/dynamodb/tables.ts';
import { clientOf, openFixture } from './fixture.ts';
import type { AddressInfo, Server } from 'node:net';
import type { TableData, Tables } from '../../../infra/data/project-data.ts';
import type { Fixture } from './fixture.ts';

let fixture: Fixture;
let listener: Server;
let url: string;

beforeEach(async () => {
  fixture = await openFixture();
  const server = httpServer({ engine: fixture.engine, log: () => undefined });
  listener = createServer((socket) => server.connect(socket));
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
});
afterEach(async () => {
  listener.close();
  await fixture.close();
});

const orders: TableData = {
  partitionKey: { name: 'order_id', type: 'S' },
  sortKey: { name: 'created_at', type: 'N' },
  indexes: {
    'user-orders-index': {
      partitionKey: { name: 'user_id', type: 'S' },
      sortKey: { name: 'created_at', type: 'N' },
      projection: ['total'],
    },
  },
};
const tokens: TableData = {
  partitionKey: { name: 'token', type: 'S' },
  timeToLive: 'expires_at',
};
const definitions: Tables = { orders, tokens };

const create = (tables: Tables = definitions): Promise<string[]> =>
  createTables(url, tables, 'shop', 'local');

async function describe(): Promise<unknown> {
  const client = clientOf(url);
  try {
    const { Table } = await client.send(
      new DescribeTableCommand({ TableName: 'shop-local-orders' }),
    );
    return Table;
  } finally {
    client.destroy();
  }
}

test('tables are made with keys, indexes, on-demand capacity and time to live', async () => {
  expect(await create()).toEqual(['shop-local-orders', 'shop-local-tokens']);

  expect(await describe()).toMatchObject({
    TableStatus: 'ACTIVE',
    BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
    KeySchema: [
      { AttributeName: 'order_id', KeyType: 'HASH' },
      { AttributeName: 'created_at', KeyType: 'RANGE' },
    ],
    AttributeDefinitions: [
      { AttributeName: 'order_id', AttributeType: 'S' },
      { AttributeName: 'created_at', AttributeType: 'N' },
      { AttributeName: 'user_id', AttributeType: 'S' },
    ],
    GlobalSecondaryIndexes: [
      {
        IndexName: 'user-orders-index',
        KeySchema: [
          { AttributeName: 'user_id', KeyType: 'HASH' },
          { AttributeName: 'created_at', KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['total'] },
      },
    ],
  });
  const client = clientOf(url);
  const answer = await client.send(
    new DescribeTimeToLiveCommand({ TableName: 'shop-local-tokens' }),
  );
  client.destroy();
  expect(answer.TimeToLiveDescription).toEqual({
    AttributeName: 'expires_at',
    TimeToLiveStatus: 'ENABLED',
  });
});

test('a second time nothing is made', async () => {
  await create();
  const before = await describe();
  expect(await create()).toEqual([]);
  expect(await describe()).toEqual(before);
});

test('what was added to a definition is added to its table, filled', async () => {
  await create();
  const client = clientOf(url);
  const Item = { order_id: 'o', created_at: 1, status: 'paid' };
  await client.send(new PutCommand({ TableName: 'shop-local-orders', Item }));
  const status = { partitionKey: { name: 'status', type: 'S' }, projection: 'ALL' } as const;
  const more = { ...orders, indexes: { ...orders.indexes, 'by-status': status } };
  expect(await create({ orders: more })).toEqual([]);

  const scan = new ScanCommand({ TableName: 'shop-local-orders', IndexName: 'by-status' });
  expect((await client.send(scan)).Items).toEqual([Item]);
  client.destroy();
});

const remedy =
  'A key cannot be changed: remove the data folder to make it anew, or define it under another name.';

test('two tables that changed are both named', async () => {
  await create();
  const id = { partitionKey: { name: 'id', type: 'S' } } as const;
  const changed = create({
    ...{ orders: { ...orders, ...id }, tokens: { ...tokens, ...id } },
  });

  await expect(changed).rejects.toThrow(
    /^Table shop-local-orders has the key .*\nTable shop-local-tokens has the key token \(S\), /,
  );
});

test.each<[string, TableData, string]>([
  [
    'another partition key',
    { ...orders, partitionKey: { name: 'id', type: 'S' } },
    `Table shop-local-orders has the key order_id (S), created_at (N), but its definition says id (S), created_at (N). ${remedy}`,
  ],
  [
    'another type',
    { ...orders, sortKey: { name: 'created_at', type: 'S' } },
    `Table shop-local-orders has the key order_id (S), created_at (N), but its definition says order_id (S), created_at (S). ${remedy}`,
  ],
  [
    'another index key',
    {
      ...orders,
      indexes: {
        'user-orders-index': { partitionKey: { name: 'email', type: 'S' }, projection: 'ALL' },
      },
    },
    `Index user-orders-index of table shop-local-orders has the key user_id (S), created_at (N), but its definition says email (S). ${remedy}`,
  ],
])('%s is refused', async (_name, changed, message) => {
  await create();
  await expect(create({ orders: changed })).rejects.toThrow(message);
});
