import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { actionOf, checks, rules, validationOf } from '../../../local/dynamodb/dynalite.ts';
import { storeFor } from '../../../local/dynamodb/store.ts';
import { openDatabase } from '../../../local/level/database.ts';
import { newFolder, removeFolder } from './fixture.ts';
import type { Store, Table } from '../../../local/dynamodb/dynalite.ts';

const require = createRequire(import.meta.url);

const operations = [
  'BatchGetItem',
  'BatchWriteItem',
  'CreateTable',
  'DeleteItem',
  'DeleteTable',
  'DescribeTable',
  'DescribeTimeToLive',
  'GetItem',
  'ListTables',
  'ListTagsOfResource',
  'PutItem',
  'Query',
  'Scan',
  'TagResource',
  'UntagResource',
  'UpdateItem',
  'UpdateTable',
];

test('the version is the one these tests were written for', () => {
  expect((require('dynalite/package.json') as { version: string }).version).toBe('4.0.0');
});

test('its package exposes the modules we import, without an exports map', () => {
  expect(require('dynalite/package.json')).not.toHaveProperty('exports');
  expect(existsSync(require.resolve('dynalite/db/index.js'))).toBe(true);
});

test.each(operations)('%s has an action (store, input, done) and a validation', (operation) => {
  expect(actionOf(operation)).toHaveLength(3);
  const { types, custom } = validationOf(operation);
  expect(Object.keys(types).length).toBeGreaterThan(0);
  expect(['undefined', 'function']).toContain(typeof custom);
});

const table: Table = {
  TableName: 'things',
  TableArn: 'arn',
  TableStatus: 'ACTIVE',
  KeySchema: [
    { AttributeName: 'id', KeyType: 'HASH' },
    { AttributeName: 'at', KeyType: 'RANGE' },
  ],
  AttributeDefinitions: [
    { AttributeName: 'id', AttributeType: 'S' },
    { AttributeName: 'at', AttributeType: 'N' },
    { AttributeName: 'kind', AttributeType: 'S' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: 'by-kind',
      KeySchema: [{ AttributeName: 'kind', KeyType: 'HASH' }],
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
  ],
};

const item = { id: { S: 'one' }, at: { N: '7' }, kind: { S: 'tool' }, note: { S: 'x' } };

test('an item key is ASCII and holds its whole partition and sort key', () => {
  expect(rules.createKey(item, table)).toBe('dd3d8d/6f6e65/1827/');
});

test('an index key ends in 24 bits of the item key, which is why ours go on', () => {
  const key = rules.createIndexKey(item, table, [{ AttributeName: 'kind', KeyType: 'HASH' }]);
  expect(key).toMatch(/^[0-9a-f]{6}\/746f6f6c\/[0-9a-f]{6}$/);
});

test('the rules check keys, items, conditions and sizes', () => {
  expect(rules.validateKey({ id: { S: 'one' } }, table)).toBeInstanceOf(Error);
  expect(rules.validateKey({ id: { S: 'one' }, at: { N: '7' } }, table)).toBeFalsy();
  expect(rules.validateItem({ id: { S: 'one' } }, table)).toBeInstanceOf(Error);
  expect(rules.validateItem(item, table)).toBeFalsy();
  expect(rules.checkConditional({}, undefined)).toBeFalsy();
  expect(rules.itemSize({ a: { S: '123' } })).toBe(4);
  expect(rules.MAX_SIZE).toBe(409_600);
});

test('getIndexActions names the entry of each index an item belongs to', () => {
  const actions = rules.getIndexActions(table.GlobalSecondaryIndexes ?? [], undefined, item, table);
  expect(actions.puts.map(({ index, item: entry }) => [index, { ...entry }])).toEqual([
    ['by-kind', { kind: { S: 'tool' }, id: { S: 'one' }, at: { N: '7' } }],
  ]);
});

test('checkTypes drops what an operation does not know, and checkValidations refuses', () => {
  const { types } = validationOf('GetItem');
  const input = checks.checkTypes({ TableName: 'things', Unknown: 1 }, types);
  expect(input).toEqual({ TableName: 'things' });
  expect(() => checks.checkValidations(input, types, undefined, {} as Store)).toThrow(
    expect.objectContaining({ statusCode: 400 }) as Error,
  );
});

test.each([
  ['PutItem', { Item: item }],
  ['DeleteItem', { Key: { id: item.id, at: item.at } }],
  ['UpdateItem', { Key: { id: item.id, at: item.at } }],
])('%s answers at once and asks of a store only what ours has', async (operation, rest) => {
  const folder = await newFolder();
  const database = await openDatabase(folder, () => undefined);
  const input = { TableName: 'things', ...rest };
  const reads = (key: string): string | undefined =>
    key === 'table~things' ? JSON.stringify(table) : undefined;
  const store = storeFor(database, reads, input);
  const asked: string[] = [];
  const answers: unknown[] = [];

  const watched = new Proxy(store, {
    get: (target, name) => {
      asked.push(String(name));
      return Reflect.get(target, name) as unknown;
    },
  });
  actionOf(operation)(watched, input, (error, output) => answers.push([error, output]));
  await database.close();
  await removeFolder(folder);

  expect(answers).toEqual([[null, {}]]);
  expect(asked.filter((name) => !(name in store))).toEqual([]);
});
