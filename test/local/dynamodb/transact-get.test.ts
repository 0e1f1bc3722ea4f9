import { transactGet } from '../../../local/dynamodb/transact-get.ts';
import { openFixture, refusalOf, tableOf } from './fixture.ts';
import type { Fixture } from './fixture.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
  await fixture.ask('CreateTable', tableOf('things'));
  await fixture.ask('PutItem', {
    TableName: 'things',
    Item: { id: { S: 'a' }, n: { N: '1' }, note: { S: 'x' } },
  });
});
afterEach(() => fixture.close());

const get = (id: string, more: object = {}): object => ({
  Get: { TableName: 'things', Key: { id: { S: id } }, ...more },
});

test.each<[string, object[], object]>([
  [
    'items in order, an empty answer for one that is not there',
    [get('b'), get('a')],
    { Responses: [{}, { Item: { id: { S: 'a' }, n: { N: '1' }, note: { S: 'x' } } }] },
  ],
  [
    'projected attributes',
    [get('a', { ProjectionExpression: '#n', ExpressionAttributeNames: { '#n': 'n' } })],
    { Responses: [{ Item: { n: { N: '1' } } }] },
  ],
  [
    'one item twice is refused',
    [get('a'), get('a')],
    refusalOf(
      'ValidationException',
      'Transaction request cannot include multiple operations on one item',
    ),
  ],
  [
    'a wrong key cancels, with a reason for each',
    [get('a'), { Get: { TableName: 'things', Key: { wrong: { S: 'a' } } } }],
    {
      __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
      CancellationReasons: [
        { Code: 'None' },
        {
          Code: 'ValidationError',
          Message: 'The provided key element does not match the schema',
        },
      ],
      Message:
        'Transaction cancelled, please refer cancellation reasons for specific reasons [None, ValidationError]',
    },
  ],
  [
    'a table that does not exist',
    [{ Get: { TableName: 'nowhere', Key: { id: { S: 'a' } } } }],
    refusalOf('ResourceNotFoundException', 'Requested resource not found'),
  ],
  [
    'an entry without Get',
    [{}],
    refusalOf(
      'ValidationException',
      "1 validation error detected: Value null at 'transactItems.1.member.get' failed to satisfy constraint: Member must not be null",
    ),
  ],
])('%s', async (_name, TransactItems, want) => {
  expect(await fixture.ask('TransactGetItems', { TransactItems })).toEqual(want);
});

test('consumed capacity counts each item twice, read consistently', async () => {
  const TransactItems = [get('a'), get('b')];
  expect(
    await fixture.ask('TransactGetItems', { TransactItems, ReturnConsumedCapacity: 'TOTAL' }),
  ).toMatchObject({
    ConsumedCapacity: [{ TableName: 'things', CapacityUnits: 4, ReadCapacityUnits: 4 }],
  });
});

test('every item is read from one snapshot', async () => {
  let answer: unknown;
  const elsewhere = (key: string): never => {
    throw new Error(`${key} was not read from the snapshot`);
  };
  await fixture.reopen(async (database) => {
    const input = { TransactItems: [get('a'), get('b')] };
    answer = await transactGet({ ...database, current: elsewhere, stored: elsewhere }, input);
  });

  expect(answer).toEqual({
    Responses: [{ Item: { id: { S: 'a' }, n: { N: '1' }, note: { S: 'x' } } }, {}],
  });
});

test('what a transaction writes is seen whole or not at all', async () => {
  const both = (n: number): object => ({
    TransactItems: ['a', 'b'].map((id) => ({
      Put: { TableName: 'things', Item: { id: { S: id }, n: { N: String(n) } } },
    })),
  });
  await fixture.ask('TransactWriteItems', both(0));
  const writes = Array.from({ length: 50 }, (_, n) => fixture.ask('TransactWriteItems', both(n)));
  const reads: unknown[] = [];
  for (let round = 0; round < 50; round += 1) {
    reads.push(await fixture.ask('TransactGetItems', { TransactItems: [get('a'), get('b')] }));
  }
  await Promise.all(writes);

  const seen = reads.map((answer) =>
    (answer as { Responses: { Item: { n: { N: string } } }[] }).Responses.map(
      ({ Item }) => Item.n.N,
    ),
  );
  expect(seen.filter(([left, right]) => left !== right)).toEqual([]);
});
