import { dynamodbRights } from '../../../local/rights/dynamodb-rights.ts';

test.each<[string, string, Record<string, unknown>, string[]]>([
  ['an action of its own', 'GetItem', { TableName: 't', Key: {} }, ['dynamodb:GetItem table/t']],
  ['a query of a table', 'Query', { TableName: 't' }, ['dynamodb:Query table/t']],
  [
    'a query of an index',
    'Query',
    { TableName: 't', IndexName: 'i' },
    ['dynamodb:Query table/t/index/i'],
  ],
  [
    'a batch, its own action on each table',
    'BatchGetItem',
    { RequestItems: { t: {}, u: {} } },
    ['dynamodb:BatchGetItem table/t', 'dynamodb:BatchGetItem table/u'],
  ],
  [
    'a transaction of writes, the action of each part',
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
  [
    'a transaction of reads',
    'TransactGetItems',
    { TransactItems: [{ Get: { TableName: 't' } }] },
    ['dynamodb:GetItem table/t'],
  ],
])('%s', (_, operation, body, rights) => {
  expect(dynamodbRights(operation, body)).toEqual(rights);
});

test.each<[string, Record<string, unknown>]>([
  ['Query', { TableName: 7 }],
  ['BatchGetItem', { RequestItems: 'x' }],
  ['TransactGetItems', { TransactItems: {} }],
  ['TransactGetItems', { TransactItems: [null, { Get: 1 }, { Other: { TableName: 't' } }] }],
  ['ListTables', {}],
])('%s of another form takes none, and is refused as it is', (operation, body) => {
  expect(dynamodbRights(operation, body)).toEqual([]);
});
