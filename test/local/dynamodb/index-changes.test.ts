import { changeIndex } from '../../../local/dynamodb/index-changes.ts';
import { prefixes, rangeOf } from '../../../local/dynamodb/prefixes.ts';
import { interrupted, openFixture, refusalOf, tableOf } from './fixture.ts';
import type { Fixture } from './fixture.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
  await fixture.ask('CreateTable', tableOf('things', 'kind'));
});
afterEach(() => fixture.close());

const put = (id: string, more: object = {}): Promise<unknown> =>
  fixture.ask('PutItem', { TableName: 'things', Item: { id: { S: id }, ...more } });

const byColour = {
  IndexName: 'by-colour',
  KeySchema: [{ AttributeName: 'colour', KeyType: 'HASH' }],
  Projection: { ProjectionType: 'KEYS_ONLY' },
};

const update = (more: object): Promise<unknown> =>
  fixture.ask('UpdateTable', { TableName: 'things', ...more });

const create = (index = byColour): Promise<unknown> =>
  update({
    AttributeDefinitions: [{ AttributeName: 'colour', AttributeType: 'S' }],
    GlobalSecondaryIndexUpdates: [{ Create: index }],
  });

const drop = (IndexName: string): Promise<unknown> =>
  update({ GlobalSecondaryIndexUpdates: [{ Delete: { IndexName } }] });

const entries = async (IndexName = 'by-colour'): Promise<string[]> => {
  const { Items } = (await fixture.ask('Scan', { TableName: 'things', IndexName })) as {
    Items: { id: { S: string } }[];
  };
  return Items.map(({ id }) => id.S).sort();
};

const described = async (): Promise<unknown> =>
  ((await fixture.ask('DescribeTable', { TableName: 'things' })) as { Table: unknown }).Table;

test('a new index has the items that were there, where the key has its type', async () => {
  await put('red', { colour: { S: 'red' } });
  await put('number', { colour: { N: '7' } });
  await put('none');

  expect(await create()).toMatchObject({ TableDescription: { TableStatus: 'UPDATING' } });
  expect(await entries()).toEqual(['red']);
  expect(await described()).toMatchObject({
    TableStatus: 'ACTIVE',
    AttributeDefinitions: [
      { AttributeName: 'id', AttributeType: 'S' },
      { AttributeName: 'kind', AttributeType: 'S' },
      { AttributeName: 'colour', AttributeType: 'S' },
    ],
    GlobalSecondaryIndexes: [{ IndexName: 'by-kind' }, { ...byColour, IndexStatus: 'ACTIVE' }],
  });
  await put('blue', { colour: { S: 'blue' } });
  expect(await entries()).toEqual(['blue', 'red']);
});

test('writes while it is filled leave no entry missing or left over', async () => {
  const ids = Array.from({ length: 600 }, (_, n) => `item-${String(n).padStart(3, '0')}`);
  for (const id of ids) await put(id, { colour: { S: 'red' } });
  const filling = create();
  const kept = ids.filter((_, n) => n % 2 === 0);
  await Promise.all([
    ...ids.filter((_, n) => n % 2 === 1).map((id) => put(id)),
    ...['new-1', 'new-2'].map((id) => put(id, { colour: { S: 'blue' } })),
  ]);
  await filling;

  expect(await entries()).toEqual([...kept, 'new-1', 'new-2']);
});

test('a deleted index is gone with its entries and definitions', async () => {
  await put('a', { kind: { S: 'tool' } });
  await drop('by-kind');

  expect(await described()).not.toHaveProperty('GlobalSecondaryIndexes');
  expect(await described()).toMatchObject({
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
  });
  expect(await fixture.ask('Scan', { TableName: 'things', IndexName: 'by-kind' })).toEqual(
    refusalOf('ValidationException', 'The table does not have the specified index: by-kind'),
  );
  await update({
    AttributeDefinitions: [{ AttributeName: 'kind', AttributeType: 'S' }],
    GlobalSecondaryIndexUpdates: [
      {
        Create: {
          ...byColour,
          IndexName: 'by-kind',
          KeySchema: [{ AttributeName: 'kind', KeyType: 'HASH' }],
        },
      },
    ],
  });
  expect(await entries('by-kind')).toEqual(['a']);
});

test.each<[string, () => Promise<unknown>, object]>([
  [
    'an index that is there',
    () => create({ ...byColour, IndexName: 'by-kind' }),
    refusalOf('ValidationException', 'Attempting to create an index which already exists'),
  ],
  [
    'an index that is not there',
    () => drop('by-colour'),
    refusalOf(
      'ResourceNotFoundException',
      'Requested resource not found: Index: by-colour not found',
    ),
  ],
  [
    'a key without a definition',
    () => update({ GlobalSecondaryIndexUpdates: [{ Create: byColour }] }),
    refusalOf(
      'ValidationException',
      'One or more parameter values were invalid: Some index key attributes are not defined in AttributeDefinitions. Keys: [colour], AttributeDefinitions: [id, kind]',
    ),
  ],
  [
    'two at a time',
    () =>
      update({
        AttributeDefinitions: [{ AttributeName: 'colour', AttributeType: 'S' }],
        GlobalSecondaryIndexUpdates: [{ Create: byColour }, { Delete: { IndexName: 'by-kind' } }],
      }),
    refusalOf(
      'LimitExceededException',
      'Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table',
    ),
  ],
])('%s is refused', async (_name, change, refusal) => {
  const before = await described();
  expect(await change()).toEqual(refusal);
  expect(await described()).toEqual(before);
});

test.each([
  ['filling', prefixes.filling, ['a']],
  ['dropping', prefixes.droppedIndex, []],
])(
  '%s an index that a crash cut short is finished at the next start',
  async (_name, note, want) => {
    await put('a', { colour: { S: 'red' } });
    await create();
    await fixture.reopen(async (database) => {
      if (note === prefixes.filling) await database.clear({ gte: 'index-', lt: 'index-~' });
      database.stage([{ key: `${note}things~by-colour`, value: '{}' }]);
      await database.landed();
    });

    expect(await entries()).toEqual(want);
  },
);

test('an item changed after the filling read it has the entry of its present state', async () => {
  await put('a', { colour: { S: 'red' } });
  await put('b', { colour: { S: 'red' } });
  const present = JSON.stringify({ id: { S: 'a' }, n: { N: '1' } });
  await fixture.reopen(async (database) => {
    const keys = await database.keys(rangeOf(prefixes.items('things'))).nextv(2);
    const key = keys.find((each) => database.stored(each)?.includes('"a"')) ?? '';
    const changed = interrupted(database, () => {
      database.stage([{ key, value: present }]);
      return database.landed();
    });
    await changeIndex(changed, {
      TableName: 'things',
      AttributeDefinitions: [{ AttributeName: 'colour', AttributeType: 'S' }],
      GlobalSecondaryIndexUpdates: [{ Create: byColour }],
    });
  });

  expect(await entries()).toEqual(['b']);
});
