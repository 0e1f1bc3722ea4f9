import { openFixture, refusalOf, tableOf } from './fixture.ts';
import type { Fixture } from './fixture.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
  await fixture.ask('CreateTable', tableOf('things', 'kind'));
});
afterEach(() => fixture.close());

const put = (id: string, more: object = {}): Promise<unknown> =>
  fixture.ask('PutItem', { TableName: 'things', Item: { id: { S: id }, ...more } });

interface Page {
  Items: { id: { S: string } }[];
  LastEvaluatedKey?: object;
}

const conditionFailed = refusalOf(
  'ConditionalCheckFailedException',
  'The conditional request failed',
);

test.each([
  ['PutItem', { Item: { id: { S: 'a' } } }],
  ['DeleteItem', { Key: { id: { S: 'a' } } }],
  ['UpdateItem', { Key: { id: { S: 'a' } }, UpdateExpression: 'REMOVE kind' }],
])('a failed condition of %s returns the item where ALL_OLD is asked', async (operation, input) => {
  await put('a', { n: { N: '1' } });
  const conditional = {
    TableName: 'things',
    ...input,
    ConditionExpression: 'attribute_not_exists(id)',
  };

  expect(await fixture.ask(operation, conditional)).toEqual(conditionFailed);
  expect(
    await fixture.ask(operation, { ...conditional, ReturnValuesOnConditionCheckFailure: 'NONE' }),
  ).toEqual(conditionFailed);
  expect(
    await fixture.ask(operation, {
      ...conditional,
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    }),
  ).toEqual({ ...conditionFailed, Item: { id: { S: 'a' }, n: { N: '1' } } });
});

test('of a hundred conditional puts of one key exactly one wins', async () => {
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, n) =>
      fixture.ask('PutItem', {
        TableName: 'things',
        Item: { id: { S: 'mail' }, owner: { N: String(n) } },
        ConditionExpression: 'attribute_not_exists(id)',
      }),
    ),
  );

  const winners = answers.flatMap((answer, n) => ('message' in (answer as object) ? [] : [n]));
  expect(winners).toHaveLength(1);
  expect(await fixture.ask('Scan', { TableName: 'things' })).toMatchObject({
    Items: [{ id: { S: 'mail' }, owner: { N: String(winners[0]) } }],
  });
});

test('increments at the same time are all counted', async () => {
  await Promise.all(
    Array.from({ length: 200 }, () =>
      fixture.ask('UpdateItem', {
        TableName: 'things',
        Key: { id: { S: 'counter' } },
        UpdateExpression: 'ADD n :one',
        ExpressionAttributeValues: { ':one': { N: '1' } },
      }),
    ),
  );

  expect(
    await fixture.ask('GetItem', { TableName: 'things', Key: { id: { S: 'counter' } } }),
  ).toEqual({ Item: { id: { S: 'counter' }, n: { N: '200' } } });
});

const pages = async (input: object): Promise<string[]> => {
  const ids: string[] = [];
  let start: object = {};
  for (;;) {
    const page = (await fixture.ask('Query', {
      TableName: 'things',
      IndexName: 'by-kind',
      KeyConditionExpression: 'kind = :kind',
      ExpressionAttributeValues: { ':kind': { S: 'tool' } },
      ...input,
      ...start,
    })) as Page;
    ids.push(...page.Items.map(({ id }) => id.S));
    if (!page.LastEvaluatedKey) return ids;
    start = { ExclusiveStartKey: page.LastEvaluatedKey };
  }
};

/** Among 7,000 items two share the 24 bits that end dynalite's index keys with a probability of 77 %. */
describe('seven thousand items under one index key', () => {
  const ids = Array.from({ length: 7000 }, (_, n) => `item-${n}`);
  beforeEach(async () => {
    for (let from = 0; from < ids.length; from += 25) {
      await fixture.ask('BatchWriteItem', {
        RequestItems: {
          things: ids
            .slice(from, from + 25)
            .map((id) => ({ PutRequest: { Item: { id: { S: id }, kind: { S: 'tool' } } } })),
        },
      });
    }
  });

  test('each has its entry, and pages in both directions give each once', async () => {
    const forward = await pages({ Limit: 999 });
    const backward = await pages({ Limit: 999, ScanIndexForward: false });

    expect([...forward].sort()).toEqual([...ids].sort());
    expect(backward).toEqual([...forward].reverse());
  });
});

test.each([
  ['forward', true],
  ['backward', false],
])('%s pages of one item resume behind the last', async (_name, ScanIndexForward) => {
  for (const id of ['a', 'b', 'c', 'd', 'e']) await put(id, { kind: { S: 'tool' } });

  expect((await pages({ Limit: 1, ScanIndexForward })).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('an index scan in pages of one item gives each once', async () => {
  for (const id of ['a', 'b', 'c']) await put(id, { kind: { S: id === 'c' ? 'toy' : 'tool' } });
  const seen: string[] = [];
  let start: object = {};
  for (;;) {
    const input = { TableName: 'things', IndexName: 'by-kind', Limit: 1, ...start };
    const page = (await fixture.ask('Scan', input)) as Page;
    seen.push(...page.Items.map(({ id }) => id.S));
    if (!page.LastEvaluatedKey) break;
    start = { ExclusiveStartKey: page.LastEvaluatedKey };
  }

  expect(seen.sort()).toEqual(['a', 'b', 'c']);
});

test('an index follows changes of its key and deletions', async () => {
  const inIndex = async (): Promise<unknown> => {
    const { Items } = (await fixture.ask('Scan', {
      TableName: 'things',
      IndexName: 'by-kind',
    })) as Page;
    return Items;
  };

  await put('a', { kind: { S: 'tool' } });
  expect(await inIndex()).toEqual([{ id: { S: 'a' }, kind: { S: 'tool' } }]);
  await put('a', { kind: { S: 'toy' } });
  expect(await inIndex()).toEqual([{ id: { S: 'a' }, kind: { S: 'toy' } }]);
  await put('a');
  expect(await inIndex()).toEqual([]);
  await put('a', { kind: { S: 'tool' } });
  await fixture.ask('DeleteItem', { TableName: 'things', Key: { id: { S: 'a' } } });
  expect(await inIndex()).toEqual([]);
});

test('closing stores what was under way', async () => {
  const writes = ['a', 'b', 'c'].map((id) => put(id, { kind: { S: 'tool' } }));
  await fixture.reopen();

  expect(await Promise.all(writes)).toEqual([{}, {}, {}]);
  expect((await pages({})).sort()).toEqual(['a', 'b', 'c']);
});

test('everything is there after a restart', async () => {
  await put('a', { kind: { S: 'tool' } });
  await fixture.reopen();

  expect(await pages({})).toEqual(['a']);
  expect(await fixture.ask('ListTables', {})).toEqual({ TableNames: ['things'] });
});

test.each(['ExecuteStatement', 'constructor', 'toString', ''])(
  'an operation that is not served, %p, is unknown',
  async (operation) => {
    expect(await fixture.ask(operation, {})).toEqual({
      __type: 'com.amazon.coral.service#UnknownOperationException',
    });
  },
);
