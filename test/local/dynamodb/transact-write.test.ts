import { openFixture, refusalOf, tableOf } from './fixture.ts';
import type { Fixture } from './fixture.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
  await fixture.ask('CreateTable', tableOf('things', 'kind'));
  await fixture.ask('CreateTable', tableOf('others'));
  await fixture.ask('PutItem', {
    TableName: 'things',
    Item: { id: { S: 'a' }, kind: { S: 'tool' }, n: { N: '1' } },
  });
});
afterEach(() => fixture.close());

const transact = (...TransactItems: object[]): Promise<unknown> =>
  fixture.ask('TransactWriteItems', { TransactItems });

const put = (id: string, more: object = {}, TableName = 'things'): object => ({
  Put: { TableName, Item: { id: { S: id } }, ...more },
});

const onA = (more: object): object => ({
  TableName: 'things',
  Key: { id: { S: 'a' } },
  ...more,
});

const idsOf = async (TableName: string, IndexName?: string): Promise<string[]> => {
  const { Items } = (await fixture.ask('Scan', {
    TableName,
    ...(IndexName !== undefined && { IndexName }),
  })) as { Items: { id: { S: string } }[] };
  return Items.map(({ id }) => id.S).sort();
};

const isOne = { ':one': { N: '1' } };
const isTwo = { ':two': { N: '2' } };

const canceled = (...reasons: object[]): object => ({
  __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
  CancellationReasons: reasons,
  Message:
    'Transaction cancelled, please refer cancellation reasons for specific reasons ' +
    `[${reasons.map((reason) => (reason as { Code: string }).Code).join(', ')}]`,
});

const none = { Code: 'None' };
const failed = { Code: 'ConditionalCheckFailed', Message: 'The conditional request failed' };
const invalid = (Message: string): object => ({ Code: 'ValidationError', Message });

test('all four operations are done together, over two tables and their indexes', async () => {
  await fixture.ask('PutItem', { TableName: 'others', Item: { id: { S: 'old' } } });

  const answer = await transact(
    put('b', { Item: { id: { S: 'b' }, kind: { S: 'toy' } } }),
    { Update: onA({ UpdateExpression: 'ADD n :one', ExpressionAttributeValues: isOne }) },
    { Delete: { TableName: 'others', Key: { id: { S: 'old' } } } },
    {
      ConditionCheck: {
        TableName: 'others',
        Key: { id: { S: 'none' } },
        ConditionExpression: 'attribute_not_exists(id)',
      },
    },
  );

  expect(answer).toEqual({});
  expect(await idsOf('things')).toEqual(['a', 'b']);
  expect(await idsOf('things', 'by-kind')).toEqual(['a', 'b']);
  expect(await idsOf('others')).toEqual([]);
  expect(await fixture.ask('GetItem', onA({}))).toEqual({
    Item: { id: { S: 'a' }, kind: { S: 'tool' }, n: { N: '2' } },
  });
});

describe('a cancelled transaction gives its reasons in order and writes nothing', () => {
  test.each<[string, object[], object[]]>([
    [
      'a condition of a Put',
      [put('b'), put('a', { ConditionExpression: 'attribute_not_exists(id)' })],
      [none, failed],
    ],
    [
      'a condition of an Update',
      [
        {
          Update: onA({
            UpdateExpression: 'SET n = :two',
            ConditionExpression: 'n = :two',
            ExpressionAttributeValues: isTwo,
          }),
        },
        put('b'),
      ],
      [failed, none],
    ],
    [
      'a condition of a Delete',
      [
        put('b'),
        {
          Delete: onA({ ConditionExpression: 'n = :two', ExpressionAttributeValues: isTwo }),
        },
      ],
      [none, failed],
    ],
    [
      'a ConditionCheck',
      [put('b'), { ConditionCheck: onA({ ConditionExpression: 'attribute_not_exists(id)' }) }],
      [none, failed],
    ],
    [
      'a ConditionCheck that returns the item',
      [
        put('b'),
        {
          ConditionCheck: onA({
            ConditionExpression: 'attribute_not_exists(id)',
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
        },
      ],
      [none, { ...failed, Item: { id: { S: 'a' }, kind: { S: 'tool' }, n: { N: '1' } } }],
    ],
    [
      'a condition on an item that is not there returns none',
      [
        put('b', {
          ConditionExpression: 'attribute_exists(id)',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      ],
      [failed],
    ],
    [
      'several at once',
      [
        put('a', { ConditionExpression: 'attribute_not_exists(id)' }),
        put('b'),
        put('c', { ConditionExpression: 'attribute_exists(id)' }),
      ],
      [failed, none, failed],
    ],
    [
      'an update of another type',
      [
        put('b'),
        { Update: onA({ UpdateExpression: 'ADD kind :one', ExpressionAttributeValues: isOne }) },
      ],
      [
        none,
        invalid(
          'One or more parameter values were invalid: Type mismatch for Index Key kind Expected: S Actual: N IndexName: by-kind',
        ),
      ],
    ],
    [
      'an operand of another type',
      [
        {
          Update: onA({
            UpdateExpression: 'SET m = kind + :one',
            ExpressionAttributeValues: isOne,
          }),
        },
      ],
      [invalid('An operand in the update expression has an incorrect data type')],
    ],
    [
      'an attribute that does not exist',
      [{ Update: onA({ UpdateExpression: 'SET n = absent' }) }],
      [invalid('The provided expression refers to an attribute that does not exist in the item')],
    ],
    [
      'a document path that does not exist',
      [
        {
          Update: onA({
            UpdateExpression: 'SET absent.n = :one',
            ExpressionAttributeValues: isOne,
          }),
        },
      ],
      [invalid('The document path provided in the update expression is invalid for update')],
    ],
    [
      'an item without its key',
      [put('b'), { Put: { TableName: 'things', Item: { kind: { S: 'x' } } } }],
      [none, invalid('One or more parameter values were invalid: Missing the key id in the item')],
    ],
    [
      'a key of another form',
      [put('b'), { Delete: { TableName: 'things', Key: { other: { S: 'x' } } } }],
      [none, invalid('The provided key element does not match the schema')],
    ],
  ])('%s', async (_name, operations, reasons) => {
    expect(await transact(...operations)).toEqual(canceled(...reasons));
    expect(await idsOf('things')).toEqual(['a']);
    expect(await idsOf('things', 'by-kind')).toEqual(['a']);
  });
});

describe('a request that is wrong in itself is refused as a whole', () => {
  const validation = (message: string): object => refusalOf('ValidationException', message);

  test.each<[string, object[], object]>([
    [
      'two operations on one item',
      [put('b'), put('b')],
      validation('Transaction request cannot include multiple operations on one item'),
    ],
    [
      'a check and a write of one item',
      [{ ConditionCheck: onA({ ConditionExpression: 'attribute_exists(id)' }) }, put('a')],
      validation('Transaction request cannot include multiple operations on one item'),
    ],
    [
      'two operations in one entry',
      [{ ...put('b'), Delete: onA({}) }],
      validation('TransactItems can only contain one of Check, Put, Update or Delete'),
    ],
    [
      'an empty entry',
      [{}],
      validation(
        'Invalid Request: TransactWriteRequest should contain Delete or Put or Update request',
      ),
    ],
    [
      'a table that does not exist',
      [put('b'), put('b', {}, 'nowhere')],
      refusalOf('ResourceNotFoundException', 'Requested resource not found'),
    ],
    [
      'an expression that does not parse',
      [put('b', { ConditionExpression: 'nonsense(' })],
      validation(
        'Invalid ConditionExpression: Syntax error; Expected "#", "(", ":", "_", or [a-zA-Z] but end of input found.',
      ),
    ],
    [
      'a ConditionCheck without its condition',
      [{ ConditionCheck: onA({}) }],
      validation(
        "1 validation error detected: Value null at 'transactItems.1.member.conditionCheck.conditionExpression' " +
          'failed to satisfy constraint: Member must not be null',
      ),
    ],
    [
      'an unknown ReturnValuesOnConditionCheckFailure',
      [put('b', { ReturnValuesOnConditionCheckFailure: 'SOME' })],
      validation(
        "1 validation error detected: Value 'SOME' at 'transactItems.1.member.put.returnValuesOnConditionCheckFailure' " +
          'failed to satisfy constraint: Member must satisfy enum value set: [ALL_OLD, NONE]',
      ),
    ],
    [
      'more than 4 MB',
      Array.from({ length: 11 }, (_, index) =>
        put(`big${index}`, {
          Item: { id: { S: `big${index}` }, fat: { S: 'x'.repeat(400_000) } },
        }),
      ),
      validation('The aggregate size of the items in the transaction exceeds 4 MB'),
    ],
    [
      'an item above 400 KB',
      [put('b', { Item: { id: { S: 'b' }, fat: { S: 'x'.repeat(409_600) } } })],
      validation('Item size has exceeded the maximum allowed size'),
    ],
  ])('%s', async (_name, operations, refusal) => {
    const answer = (await transact(...operations)) as { message: string };
    expect(answer).toEqual(refusal);
    expect(await idsOf('things')).toEqual(['a']);
  });

  test('101 operations; 100 are done', async () => {
    const puts = (count: number): object[] =>
      Array.from({ length: count }, (_, index) => put(`b${index}`));

    expect(await transact(...puts(101))).toMatchObject({
      message: expect.stringContaining(
        "at 'transactItems' failed to satisfy constraint: Member must have length less than or equal to 100",
      ) as string,
    });
    expect(await transact(...puts(100))).toEqual({});
    expect(await idsOf('things')).toHaveLength(101);
  });

  test('no operations', async () => {
    expect(await transact()).toMatchObject({
      message: expect.stringContaining('length greater than or equal to 1') as string,
    });
  });
});

test('ten operations of 400 KB each stay below 4 MB', async () => {
  const operations = Array.from({ length: 10 }, (_, index) =>
    put(`big${index}`, { Item: { id: { S: `big${index}` }, fat: { S: 'x'.repeat(400_000) } } }),
  );

  expect(await transact(...operations)).toEqual({});
});

test('consumed capacity counts each write twice, by table', async () => {
  const answer = await fixture.ask('TransactWriteItems', {
    TransactItems: [put('b'), put('c'), put('d', {}, 'others')],
    ReturnConsumedCapacity: 'TOTAL',
  });

  expect(answer).toEqual({
    ConsumedCapacity: [
      { TableName: 'things', CapacityUnits: 4, WriteCapacityUnits: 4 },
      { TableName: 'others', CapacityUnits: 2, WriteCapacityUnits: 2 },
    ],
  });
});

test('a later operation is decided on the state before the transaction', async () => {
  const answer = await transact(
    { Update: onA({ UpdateExpression: 'ADD n :one', ExpressionAttributeValues: isOne }) },
    {
      ConditionCheck: {
        TableName: 'things',
        Key: { id: { S: 'b' } },
        ConditionExpression: 'attribute_not_exists(id)',
      },
    },
    put('c'),
  );

  expect(answer).toEqual({});
  expect(await idsOf('things')).toEqual(['a', 'c']);
});
