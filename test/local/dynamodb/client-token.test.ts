import { openFixture, tableOf } from './fixture.ts';
import type { Fixture } from './fixture.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
  await fixture.ask('CreateTable', tableOf('things'));
});
afterEach(() => fixture.close());

const minute = 60_000;

const increment = (token: string, by = '1', id = 'a'): Promise<unknown> =>
  fixture.ask('TransactWriteItems', {
    ClientRequestToken: token,
    TransactItems: [
      {
        Update: {
          TableName: 'things',
          Key: { id: { S: id } },
          UpdateExpression: 'ADD n :by',
          ExpressionAttributeValues: { ':by': { N: by } },
        },
      },
    ],
  });

const count = async (): Promise<string | undefined> => {
  const { Item } = (await fixture.ask('GetItem', {
    TableName: 'things',
    Key: { id: { S: 'a' } },
  })) as { Item?: { n: { N: string } } };
  return Item?.n.N;
};

const mismatch = {
  __type: 'com.amazonaws.dynamodb.v20120810#IdempotentParameterMismatchException',
  Message: 'The client request token was used before, with other parameters.',
};

test('the same transaction under the same token is done once', async () => {
  expect([await increment('t'), await increment('t')]).toEqual([{}, {}]);
  expect(await count()).toBe('1');
});

test('the same transaction at the same time is done once', async () => {
  await Promise.all(Array.from({ length: 20 }, () => increment('t')));
  expect(await count()).toBe('1');
});

test('under another token it is done again', async () => {
  await increment('t');
  await increment('u');
  expect(await count()).toBe('2');
});

test('another transaction under the token is refused', async () => {
  await increment('t');
  expect(await increment('t', '2')).toEqual(mismatch);
  expect(await count()).toBe('1');
});

test('members in another order are the same transaction', async () => {
  const operation = { TableName: 'things', Item: { id: { S: 'x' }, _p: { S: '1' } } };
  const first = { ClientRequestToken: 't', TransactItems: [{ Put: operation }] };
  const { TableName, Item } = operation;
  const reordered = {
    TransactItems: [{ Put: { Item: { _p: Item._p, id: Item.id }, TableName } }],
    ClientRequestToken: 't',
  };
  const other = {
    ClientRequestToken: 't',
    TransactItems: [{ Put: { TableName, Item: { ...Item, _p: { S: '2' } } } }],
  };

  expect(await fixture.ask('TransactWriteItems', first)).toEqual({});
  expect(await fixture.ask('TransactWriteItems', reordered)).toEqual({});
  expect(await fixture.ask('TransactWriteItems', other)).toEqual(mismatch);
});

test('a cancelled transaction may be sent again under its token', async () => {
  const conditional = {
    ClientRequestToken: 't',
    TransactItems: [
      {
        Put: {
          TableName: 'things',
          Item: { id: { S: 'b' } },
          ConditionExpression: 'attribute_exists(id)',
        },
      },
    ],
  };

  expect(await fixture.ask('TransactWriteItems', conditional)).toHaveProperty(
    'CancellationReasons',
  );
  await fixture.ask('PutItem', { TableName: 'things', Item: { id: { S: 'b' } } });
  expect(await fixture.ask('TransactWriteItems', conditional)).toEqual({});
});

test.each([
  ['ten minutes less a millisecond later it is still known', 10 * minute - 1, '1'],
  ['ten minutes later it is new', 10 * minute, '2'],
])('%s', async (_name, pause, want) => {
  await increment('t');
  fixture.advance(pause);
  await increment('t');
  expect(await count()).toBe(want);
});

test('it is known after a restart', async () => {
  await increment('t');
  await fixture.reopen();
  await increment('t');
  expect(await count()).toBe('1');
});

test('a sweep keeps the tokens that are still valid', async () => {
  await increment('t');
  fixture.advance(5 * minute);
  await fixture.engine.sweep();
  await increment('t');
  fixture.advance(6 * minute);
  await fixture.engine.sweep();
  await increment('t');
  expect(await count()).toBe('2');
});

test('a token of 37 characters is refused, one of 36 is not', async () => {
  expect(await increment('t'.repeat(37))).toMatchObject({
    message: expect.stringContaining(
      "at 'clientRequestToken' failed to satisfy constraint",
    ) as string,
  });
  expect(await increment('t'.repeat(36))).toEqual({});
});
