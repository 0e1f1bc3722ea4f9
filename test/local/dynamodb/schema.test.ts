import { prefixes } from '../../../local/dynamodb/prefixes.ts';
import { openFixture, refusalOf, tableOf } from './fixture.ts';
import type { Fixture } from './fixture.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

const put = (TableName: string, id: string): Promise<unknown> =>
  fixture.ask('PutItem', { TableName, Item: { id: { S: id }, kind: { S: 'tool' } } });

const notFound = (name: string): object =>
  refusalOf('ResourceNotFoundException', `Requested resource not found: Table: ${name} not found`);

test('a table is answered as CREATING and is ACTIVE by then', async () => {
  const answer = await fixture.ask('CreateTable', tableOf('things', 'kind'));

  expect(answer).toMatchObject({
    TableDescription: { TableName: 'things', TableStatus: 'CREATING' },
  });
  expect(await fixture.ask('DescribeTable', { TableName: 'things' })).toMatchObject({
    Table: {
      TableStatus: 'ACTIVE',
      BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
      TableArn: 'arn:aws:dynamodb:us-east-1:000000000000:table/things',
      GlobalSecondaryIndexes: [{ IndexName: 'by-kind', IndexStatus: 'ACTIVE' }],
    },
  });
  expect(await put('things', 'a')).toEqual({});
});

test('of ten at the same time one makes the table', async () => {
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => fixture.ask('CreateTable', tableOf('things'))),
  );

  expect(answers.filter((answer) => 'TableDescription' in (answer as object))).toHaveLength(1);
  expect(answers.at(-1)).toEqual(
    refusalOf('ResourceInUseException', 'Table already exists: things'),
  );
});

test('tables are listed in pages, by name', async () => {
  for (const name of ['ccc', 'aaa', 'bbb']) await fixture.ask('CreateTable', tableOf(name));

  expect(await fixture.ask('ListTables', {})).toEqual({ TableNames: ['aaa', 'bbb', 'ccc'] });
  expect(await fixture.ask('ListTables', { Limit: 2 })).toEqual({
    TableNames: ['aaa', 'bbb'],
    LastEvaluatedTableName: 'bbb',
  });
  expect(await fixture.ask('ListTables', { ExclusiveStartTableName: 'bbb' })).toEqual({
    TableNames: ['ccc'],
  });
});

test('a table that is dropped is gone with its items, entries, tags and time to live', async () => {
  await fixture.ask('CreateTable', tableOf('things', 'kind'));
  await fixture.ask('CreateTable', tableOf('things-too', 'kind'));
  await put('things', 'a');
  await put('things-too', 'b');
  await fixture.ask('UpdateTimeToLive', {
    TableName: 'things',
    TimeToLiveSpecification: { AttributeName: 'at', Enabled: true },
  });
  await fixture.ask('TagResource', {
    ResourceArn: 'arn:aws:dynamodb:us-east-1:000000000000:table/things',
    Tags: [{ Key: 'k', Value: 'v' }],
  });

  expect(await fixture.ask('DeleteTable', { TableName: 'things' })).toMatchObject({
    TableDescription: { TableName: 'things', TableStatus: 'DELETING' },
  });
  expect(await fixture.ask('DescribeTable', { TableName: 'things' })).toEqual(notFound('things'));
  expect(await put('things', 'a')).toEqual(
    refusalOf('ResourceNotFoundException', 'Requested resource not found'),
  );

  let keys: string[] = [];
  await fixture.reopen(async (database) => {
    keys = await database.keys({}).nextv(100);
  });
  expect(keys.filter((key) => key.includes('things~') || key.endsWith('things'))).toEqual([]);
  expect(keys.filter((key) => key.includes('things-too'))).toHaveLength(3);
});

test('a table is empty when it is made again', async () => {
  await fixture.ask('CreateTable', tableOf('things', 'kind'));
  await put('things', 'a');
  await fixture.ask('DeleteTable', { TableName: 'things' });
  await fixture.ask('CreateTable', tableOf('things', 'kind'));

  expect(await fixture.ask('Scan', { TableName: 'things' })).toMatchObject({ Count: 0 });
  expect(await fixture.ask('Scan', { TableName: 'things', IndexName: 'by-kind' })).toMatchObject({
    Count: 0,
  });
});

test('a drop that a crash cut short is finished at the next start', async () => {
  await fixture.ask('CreateTable', tableOf('things', 'kind'));
  await put('things', 'a');
  await fixture.reopen((database) => {
    database.stage([
      { key: `${prefixes.table}things` },
      { key: `${prefixes.dropped}things`, value: '{}' },
    ]);
    return database.landed();
  });

  await fixture.ask('CreateTable', tableOf('things', 'kind'));
  expect(await fixture.ask('Scan', { TableName: 'things' })).toMatchObject({ Count: 0 });
});

test('tags are added, listed and removed', async () => {
  await fixture.ask('CreateTable', tableOf('things'));
  const ResourceArn = 'arn:aws:dynamodb:us-east-1:000000000000:table/things';
  const tags = [
    { Key: 'a', Value: '1' },
    { Key: 'b', Value: '2' },
  ];

  expect(await fixture.ask('TagResource', { ResourceArn, Tags: tags })).toBe('');
  expect(await fixture.ask('ListTagsOfResource', { ResourceArn })).toEqual({ Tags: tags });
  await fixture.ask('UntagResource', { ResourceArn, TagKeys: ['a'] });
  expect(await fixture.ask('ListTagsOfResource', { ResourceArn })).toEqual({
    Tags: [{ Key: 'b', Value: '2' }],
  });
});

test('the billing mode is changed at once', async () => {
  await fixture.ask('CreateTable', tableOf('things'));
  await fixture.ask('UpdateTable', {
    TableName: 'things',
    BillingMode: 'PROVISIONED',
    ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 6 },
  });

  expect(await fixture.ask('DescribeTable', { TableName: 'things' })).toMatchObject({
    Table: {
      TableStatus: 'ACTIVE',
      BillingModeSummary: { BillingMode: 'PROVISIONED' },
      ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 6 },
    },
  });
});

test.each(['DescribeTable', 'DeleteTable', 'UpdateTable'])(
  '%s of a table that does not exist is refused, and the next change goes on',
  async (operation) => {
    const input = { TableName: 'nowhere', BillingMode: 'PAY_PER_REQUEST' };

    expect(await fixture.ask(operation, input)).toEqual(notFound('nowhere'));
    expect(await fixture.ask('CreateTable', tableOf('nowhere'))).toHaveProperty('TableDescription');
  },
);
