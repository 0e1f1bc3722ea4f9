import { setTimeout as pause } from 'node:timers/promises';
import { startDynamoDb } from '../../../local/dynamodb/start-dynamodb.ts';
import { createTables } from '../../../local/dynamodb/tables.ts';
import { long, newFolder, plainClientOf, removeFolder } from './fixture.ts';
import type { DynamoDb } from '../../../local/dynamodb/start-dynamodb.ts';
import type { PlainClient } from './fixture.ts';

const limit = long ? 300_000 : 60_000;

const rounds = long ? 20 : 8;
const writers = 32;
const accounts = 10;
const balance = 1000;

let folder: string;
let dynamoDb: DynamoDb;
let client: PlainClient;

const TableName = 'gatehouse-test-things';

beforeAll(async () => {
  folder = await newFolder();
  dynamoDb = await startDynamoDb({ folder, port: 0, log: () => undefined });
  const byKind = { partitionKey: { name: 'kind', type: 'S' }, projection: 'ALL' } as const;
  const things = {
    partitionKey: { name: 'id', type: 'S' },
    indexes: { 'by-kind': byKind },
  } as const;
  await createTables(dynamoDb.url, { things }, 'gatehouse', 'test');
  client = plainClientOf(dynamoDb.url);
});
afterAll(async () => {
  client.destroy();
  await dynamoDb.close();
  await removeFolder(folder);
});

interface Thing {
  readonly id: string;
  readonly kind: string;
  readonly n?: number;
}

type Attributes = Record<string, Record<string, string>>;

const attributes = (thing: object): Attributes =>
  Object.fromEntries(
    Object.entries(thing).map(([name, value]) => [
      name,
      typeof value === 'number' ? { N: String(value) } : { S: String(value) },
    ]),
  );

const thingOf = ({ id, kind, n }: Attributes): Thing => ({
  id: id?.['S'] ?? '',
  kind: kind?.['S'] ?? '',
  ...(n && { n: Number(n['N']) }),
});

async function scan(IndexName?: string): Promise<Thing[]> {
  const things: Thing[] = [];
  let start: object | undefined;
  do {
    const page = await client.call('Scan', {
      TableName,
      ...(IndexName !== undefined && { IndexName }),
      ...(start && { ExclusiveStartKey: start }),
    });
    things.push(...(page['Items'] as Attributes[]).map(thingOf));
    start = page['LastEvaluatedKey'] as object | undefined;
  } while (start);
  return things.sort((left, right) => (left.id < right.id ? -1 : 1));
}

const put = (thing: object): object => ({ Put: { TableName, Item: attributes(thing) } });

const store = (thing: Thing): Promise<unknown> =>
  client.call('PutItem', { TableName, Item: attributes(thing) });

/** True when it was done, false when it was cancelled. */
async function transact(...TransactItems: object[]): Promise<boolean> {
  const answer = await client.call('TransactWriteItems', { TransactItems });
  const isCancelled = String(answer['__type']).endsWith('#TransactionCanceledException');
  if (!isCancelled) expect(answer).toEqual({});
  return !isCancelled;
}

const add = (id: string, by: number, least: number): object => ({
  Update: {
    TableName,
    Key: { id: { S: id } },
    UpdateExpression: 'ADD n :by',
    ConditionExpression: 'n >= :least',
    ExpressionAttributeValues: attributes({ ':by': by, ':least': least }),
  },
});

const move = (from: number, to: number): Promise<boolean> =>
  transact(add(`account-${from}`, -7, 7), add(`account-${to}`, 7, 0));

const openAccounts = (): Promise<unknown> =>
  Promise.all(
    Array.from({ length: accounts }, (_, n) =>
      store({ id: `account-${n}`, kind: 'account', n: balance }),
    ),
  );

const sumOf = (things: readonly Thing[]): number =>
  things.filter(({ kind }) => kind === 'account').reduce((sum, { n }) => sum + (n ?? 0), 0);

/** What one writer knows: what was acknowledged, and what it had under way when the process died. */
interface Ledger {
  readonly acknowledged: Map<string, string>;
  readonly underWay: Map<string, string>;
}

const random = (below: number): number => Math.floor(Math.random() * below);

/** No id is a transfer, one a put, two a transaction. */
async function perform(ids: readonly string[], kind: string): Promise<void> {
  const [id] = ids;
  const from = random(accounts);
  if (id === undefined) await move(from, (from + 1 + random(accounts - 1)) % accounts);
  else if (ids.length === 1) await store({ id, kind });
  else await transact(...ids.map((each) => put({ id: each, kind })));
}

/** Puts new items, pairs in a transaction, other kinds over old items, and transfers, until the process dies. */
async function write(name: string, ledger: Ledger, dead: AbortSignal): Promise<void> {
  for (let n = 0; !dead.aborted; n += 1) {
    const kind = `kind-${random(5)}`;
    const ids = [
      [`${name}-${n}`],
      [`${name}-${n}-left`, `${name}-${n}-right`],
      [`${name}-${random(n + 1)}`],
      [],
    ][n % 4] as string[];
    for (const id of ids) ledger.underWay.set(id, kind);
    try {
      await perform(ids, kind);
    } catch {
      return;
    }
    for (const id of ids) {
      ledger.acknowledged.set(id, kind);
      ledger.underWay.delete(id);
    }
  }
}

const newLedgers = (round: number): [string, Ledger][] =>
  Array.from({ length: writers }, (_, n) => [
    `r${round}-w${n}`,
    { acknowledged: new Map<string, string>(), underWay: new Map<string, string>() },
  ]);

/** The acknowledged writes that are not there, and the items nobody wrote. */
function differences(things: readonly Thing[], ledgers: readonly (readonly [string, Ledger])[]) {
  const stored = new Map(things.map(({ id, kind }) => [id, kind]));
  const acknowledged = new Map(ledgers.flatMap(([, ledger]) => [...ledger.acknowledged]));
  const underWay = new Map(ledgers.flatMap(([, ledger]) => [...ledger.underWay]));
  const lost = [...acknowledged].filter(
    ([id, kind]) => stored.get(id) !== kind && stored.get(id) !== underWay.get(id),
  );
  const unknown = things.filter(
    ({ id, kind }) =>
      kind !== 'account' && acknowledged.get(id) !== kind && underWay.get(id) !== kind,
  );
  const torn = things.filter(
    ({ id }) => id.endsWith('-left') && !stored.has(id.replace('-left', '-right')),
  );
  const half = things.filter(
    ({ id }) => id.endsWith('-right') && !stored.has(id.replace('-right', '-left')),
  );
  return { lost, unknown, torn: [...torn, ...half] };
}

test(
  `${rounds} kills under ${writers} writers lose and tear nothing`,
  async () => {
    await openAccounts();
    const ledgers: [string, Ledger][] = [];
    for (let round = 0; round < rounds; round += 1) {
      const started = newLedgers(round);
      ledgers.push(...started);
      const death = new AbortController();
      const work = started.map(([name, ledger]) => write(name, ledger, death.signal));
      await pause(50 + random(150));
      death.abort();
      process.kill(dynamoDb.pid() ?? 0, 'SIGKILL');
      await Promise.all(work);
      client.destroy();
      client = plainClientOf(dynamoDb.url);
      const things = await scan();

      expect(differences(things, ledgers)).toEqual({ lost: [], unknown: [], torn: [] });
      expect(await scan('by-kind')).toEqual(things);
      expect(sumOf(things)).toBe(accounts * balance);
    }
    const acknowledged = ledgers.reduce((sum, [, ledger]) => sum + ledger.acknowledged.size, 0);
    expect(acknowledged).toBeGreaterThan(rounds * writers);
  },
  limit,
);

test('the last item is sold once to thirty buyers', async () => {
  await store({ id: 'stock', kind: 'stock', n: 1 });

  const sold = await Promise.all(
    Array.from({ length: 30 }, (_, buyer) =>
      transact(add('stock', -1, 1), put({ id: `sale-${buyer}`, kind: 'sale' })),
    ),
  );
  const things = await scan();

  expect(sold.filter(Boolean)).toHaveLength(1);
  expect(things.filter(({ kind }) => kind === 'sale')).toHaveLength(1);
  expect(things.find(({ id }) => id === 'stock')).toMatchObject({ n: 0 });
});

test('eight hundred transfers at the same time keep the sum, and no account falls below zero', async () => {
  await openAccounts();

  const done = await Promise.all(
    Array.from({ length: 800 }, (_, n) => move(n % accounts, (n + 1 + (n % 9)) % accounts)),
  );
  const things = await scan();

  expect(done).toContain(true);
  expect(sumOf(things)).toBe(accounts * balance);
  expect(things.filter(({ n }) => (n ?? 0) < 0)).toEqual([]);
});

test('of a hundred registrations of one address one is made, with its profile', async () => {
  const register = (owner: number): Promise<boolean> =>
    transact(
      {
        Put: {
          TableName,
          Item: attributes({ id: 'mail-a@b', kind: 'mail', n: owner }),
          ConditionExpression: 'attribute_not_exists(id)',
        },
      },
      put({ id: `profile-${owner}`, kind: 'profile' }),
    );

  const made = await Promise.all(Array.from({ length: 100 }, (_, n) => register(n)));
  const winner = made.indexOf(true);
  const things = await scan('by-kind');

  expect(made.filter(Boolean)).toHaveLength(1);
  expect(things.filter(({ kind }) => kind === 'mail' || kind === 'profile')).toEqual([
    { id: 'mail-a@b', kind: 'mail', n: winner },
    { id: `profile-${winner}`, kind: 'profile' },
  ]);
});
