import { prefixes, rangeOf } from '../../../local/dynamodb/prefixes.ts';
import { expireItems } from '../../../local/dynamodb/time-to-live.ts';
import { interrupted, openFixture, refusalOf, start, tableOf } from './fixture.ts';
import type { Fixture } from './fixture.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
  await fixture.ask('CreateTable', tableOf('things', 'kind'));
});
afterEach(() => fixture.close());

const change = (AttributeName: string, Enabled: boolean, TableName = 'things'): Promise<unknown> =>
  fixture.ask('UpdateTimeToLive', {
    TableName,
    TimeToLiveSpecification: { AttributeName, Enabled },
  });

const describeIt = (): Promise<unknown> =>
  fixture.ask('DescribeTimeToLive', { TableName: 'things' });

const seconds = start / 1000;
const year = 365 * 24 * 60 * 60;

const disabled = { TimeToLiveDescription: { TimeToLiveStatus: 'DISABLED' } };
const enabled = {
  TimeToLiveDescription: { TimeToLiveStatus: 'ENABLED', AttributeName: 'expires_at' },
};

test('it is disabled, enabled at once, kept over a restart, and disabled again', async () => {
  expect(await describeIt()).toEqual(disabled);
  expect(await change('expires_at', true)).toEqual({
    TimeToLiveSpecification: { AttributeName: 'expires_at', Enabled: true },
  });
  await fixture.reopen();
  expect(await describeIt()).toEqual(enabled);
  await change('expires_at', false);
  expect(await describeIt()).toEqual(disabled);
});

test.each<[string, [string, boolean][], string]>([
  [
    'enabled twice',
    [
      ['a', true],
      ['a', true],
    ],
    'TimeToLive is already enabled',
  ],
  ['disabled twice', [['a', false]], 'TimeToLive is already disabled'],
  [
    'enabled on a second attribute',
    [
      ['a', true],
      ['b', true],
    ],
    'TimeToLive is active on a different AttributeName: current AttributeName is a',
  ],
  [
    'disabled on another attribute',
    [
      ['a', true],
      ['b', false],
    ],
    'TimeToLive is active on a different AttributeName: current AttributeName is a',
  ],
])('%s is refused', async (_name, changes, message) => {
  const answers: unknown[] = [];
  for (const [attribute, on] of changes) answers.push(await change(attribute, on));
  expect(answers.at(-1)).toEqual(refusalOf('ValidationException', message));
});

test('a table that does not exist is not found', async () => {
  const refusal = refusalOf(
    'ResourceNotFoundException',
    'Requested resource not found: Table: nowhere not found',
  );
  expect(await change('expires_at', true, 'nowhere')).toEqual(refusal);
  expect(await fixture.ask('DescribeTimeToLive', { TableName: 'nowhere' })).toEqual(refusal);
});

const remaining = async (IndexName?: string): Promise<string[]> => {
  const { Items } = (await fixture.ask('Scan', {
    TableName: 'things',
    ...(IndexName !== undefined && { IndexName }),
  })) as { Items: { id: { S: string } }[] };
  return Items.map(({ id }) => id.S).sort();
};

const put = (id: string, expiry?: object): Promise<unknown> =>
  fixture.ask('PutItem', {
    TableName: 'things',
    Item: { id: { S: id }, kind: { S: 'tool' }, ...(expiry && { expires_at: expiry }) },
  });

test.each<[string, object | undefined, boolean]>([
  ['a second ago', { N: String(seconds - 1) }, false],
  ['now', { N: String(seconds) }, true],
  ['in a second', { N: String(seconds + 1) }, true],
  ['five years and a second ago', { N: String(seconds - 5 * year - 1) }, true],
  ['five years less a second ago', { N: String(seconds - 5 * year + 1) }, false],
  ['never', undefined, true],
  ['a text', { S: String(seconds - 1) }, true],
  ['milliseconds', { N: String(start - 1000) }, true],
])('an item that expires %s', async (_name, expiry, stays) => {
  await change('expires_at', true);
  await put('a', expiry);

  expect(await fixture.engine.sweep()).toBe(stays ? 0 : 1);
  expect(await remaining()).toEqual(stays ? ['a'] : []);
  expect(await remaining('by-kind')).toEqual(stays ? ['a'] : []);
});

test('nothing expires by itself, nor where it is not enabled', async () => {
  await put('a', { N: String(seconds - 1) });
  expect(await fixture.engine.sweep()).toBe(0);
  await change('expires_at', true);
  expect(await remaining()).toEqual(['a']);
});

test('items expire as the clock goes on, and an expiry put off holds', async () => {
  await change('expires_at', true);
  for (const second of [10, 20, 30]) await put(`in-${second}`, { N: String(seconds + second) });
  fixture.advance(15_000);
  await put('in-20', { N: String(seconds + 60) });
  fixture.advance(10_000);

  expect(await fixture.engine.sweep()).toBe(1);
  expect(await remaining()).toEqual(['in-20', 'in-30']);
});

test('an item replaced after a sweep read it is kept', async () => {
  await change('expires_at', true);
  await put('a', { N: String(seconds - 1) });
  const later = JSON.stringify({ id: { S: 'a' }, expires_at: { N: String(seconds + 60) } });
  let expired: number | undefined;
  await fixture.reopen(async (database) => {
    const [key = ''] = await database.keys(rangeOf(prefixes.items('things'))).nextv(1);
    const replaced = interrupted(database, () => {
      database.stage([{ key, value: later }]);
      return database.landed();
    });
    expired = await expireItems(replaced, start);
  });

  expect(expired).toBe(0);
  expect(await remaining()).toEqual(['a']);
});
