import { dynamodbRights } from '../../../local/rights/dynamodb-rights.ts';
import { openFixture } from '../dynamodb/fixture.ts';

const table = { TableName: 't' };
const tagged = { ResourceArn: 'arn:aws:dynamodb:us-east-1:000000000000:table/t' };

/** Every operation that is answered, and what AWS asks for it. */
const operations: readonly [string, Record<string, unknown>, string[]][] = [
  ['BatchGetItem', { RequestItems: { t: {} } }, ['dynamodb:BatchGetItem table/t']],
  ['BatchWriteItem', { RequestItems: { t: [] } }, ['dynamodb:BatchWriteItem table/t']],
  ['CreateTable', table, ['dynamodb:CreateTable table/t']],
  ['DeleteItem', table, ['dynamodb:DeleteItem table/t']],
  ['DeleteTable', table, ['dynamodb:DeleteTable table/t']],
  ['DescribeTable', table, ['dynamodb:DescribeTable table/t']],
  ['DescribeTimeToLive', table, ['dynamodb:DescribeTimeToLive table/t']],
  ['GetItem', table, ['dynamodb:GetItem table/t']],
  ['ListTables', {}, ['dynamodb:ListTables table/*']],
  ['ListTagsOfResource', tagged, ['dynamodb:ListTagsOfResource table/t']],
  ['PutItem', table, ['dynamodb:PutItem table/t']],
  ['Query', table, ['dynamodb:Query table/t']],
  ['Scan', table, ['dynamodb:Scan table/t']],
  ['TagResource', tagged, ['dynamodb:TagResource table/t']],
  [
    'TransactGetItems',
    { TransactItems: [{ Get: { TableName: 't' } }] },
    ['dynamodb:GetItem table/t'],
  ],
  [
    'TransactWriteItems',
    {
      TransactItems: [
        { Put: { TableName: 't' } },
        { Update: { TableName: 'u' } },
        { Delete: { TableName: 't' } },
        { ConditionCheck: { TableName: 'u' } },
      ],
    },
    [
      'dynamodb:PutItem table/t',
      'dynamodb:UpdateItem table/u',
      'dynamodb:DeleteItem table/t',
      'dynamodb:ConditionCheckItem table/u',
    ],
  ],
  ['UntagResource', tagged, ['dynamodb:UntagResource table/t']],
  ['UpdateItem', table, ['dynamodb:UpdateItem table/t']],
  ['UpdateTable', table, ['dynamodb:UpdateTable table/t']],
  ['UpdateTimeToLive', table, ['dynamodb:UpdateTimeToLive table/t']],
];

test.each(operations)('%s', (operation, body, rights) => {
  expect(dynamodbRights(operation, body)).toEqual(rights);
});

test('the table above names every operation that is answered', async () => {
  const fixture = await openFixture();
  const answered = [...fixture.engine.operations].sort();
  await fixture.close();

  expect(operations.map(([operation]) => operation)).toEqual(answered);
});

test.each<[string, string, Record<string, unknown>, string[]]>([
  [
    'a query of an index takes the right on the index',
    'Query',
    { TableName: 't', IndexName: 'i' },
    ['dynamodb:Query table/t/index/i'],
  ],
  ['so does a scan', 'Scan', { TableName: 't', IndexName: 'i' }, ['dynamodb:Scan table/t/index/i']],
  [
    'an index that the operation does not know changes nothing',
    'GetItem',
    { TableName: 't', IndexName: 'i' },
    ['dynamodb:GetItem table/t'],
  ],
  [
    'a batch takes its own action on each table',
    'BatchGetItem',
    { RequestItems: { t: {}, u: {} } },
    ['dynamodb:BatchGetItem table/t', 'dynamodb:BatchGetItem table/u'],
  ],
  [
    'a table that ListTables does not know opens nothing',
    'ListTables',
    { TableName: 't' },
    ['dynamodb:ListTables table/*'],
  ],
  [
    'tags take the right on the table that is tagged',
    'TagResource',
    { TableName: 't', ResourceArn: 'arn:aws:dynamodb:us-east-1:1:table/u' },
    ['dynamodb:TagResource table/u'],
  ],
])('%s', (_, operation, body, rights) => {
  expect(dynamodbRights(operation, body)).toEqual(rights);
});

test.each<[string, Record<string, unknown>]>([
  ['Query', { TableName: 7 }],
  ['GetItem', {}],
  ['TagResource', { ResourceArn: 'arn:aws:dynamodb:us-east-1:1:table/t/backup/b' }],
  ['TagResource', { ResourceArn: 7 }],
])('%s that names no table takes the right on every table', (operation, body) => {
  expect(dynamodbRights(operation, body)).toEqual([`dynamodb:${operation} table/*`]);
});

test.each<[string, Record<string, unknown>]>([
  ['BatchGetItem', { RequestItems: 'x' }],
  ['TransactGetItems', { TransactItems: {} }],
  ['TransactGetItems', { TransactItems: [null, { Get: 1 }, { Other: { TableName: 't' } }] }],
])('%s without tables takes none, and is refused as it is', async (operation, body) => {
  const fixture = await openFixture();
  const answer = await fixture.ask(operation, body);
  await fixture.close();

  expect(dynamodbRights(operation, body)).toEqual([]);
  expect(answer).toMatchObject({ __type: expect.stringMatching(/Exception$/) as string });
});
