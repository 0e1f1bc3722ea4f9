import { setTimeout as pause } from 'node:timers/promises';
import { PutCommand, ScanCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { startDynamoDb } from '../../../local/dynamodb/start-dynamodb.ts';
import { createTables } from '../../../local/dynamodb/tables.ts';
import { clientOf, long, newFolder, removeFolder } from './fixture.ts';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { DynamoDb } from '../../../local/dynamodb/start-dynamodb.ts';

const limit = long ? 300_000 : 60_000;

const rounds = long ? 20 : 8;
const writers = 32;
const accounts = 10;
const balance = 1000;

let folder: string;
let dynamoDb: DynamoDb;
let client: DynamoDBDocumentClient;

const TableName = 'gatehouse-test-things';

beforeAll(async () => {
  folder = await newFolder();
  dynamoDb = await startDynamoDb({ folder, port: 0, log: () => undefined });
  const byKind = { partitionKey: { name: 'kind', type: 'S' }, projection: 'ALL' } as const;
  const things = {
    partitionKey: { name: 'id', type: 'S' },
    indexes: { 'by-kind': byKind },
  } as const;
  await createTables(dynamoDb.url, { tables: { things } }, 'gatehouse', 'test');
  client = clientOf(dynamoDb.url);
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

async function scan(IndexName?: string): Promise<Thing[]> {
  const things: Thing[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName,
        ...(IndexName !== undefined && { IndexName }),
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
    things.push(...(page.Items as Thing[]));
    start = page.LastEvaluatedKey;
  } while (start);
  return things.sort((left, right) => (left.id < right.id ? -1 : 1));
}

const put = (Item: Thing): object => ({ Put: { TableName, Item } });

const move = (from: number, to: number): TransactWriteCommand =>
  new TransactWriteCommand({
    TransactItems: [
      { id: `account-${from}`, by: -7, least: 7 },
      { id: `account-${to}`, by: 7, least: 0 },
    ].map(({ id, by, least }) => ({
      Update: {
        TableName,
        Key: { id },
        UpdateExpression: 'ADD n :by',
        ConditionExpression: 'n >= :least',
        ExpressionAttributeValues: { ':by': by, ':least': least },
      },
    })),
  });

const openAccounts = (): Promise<unknown> =>
  Promise.all(
    Array.from({ length: accounts }, (_, n) =>
      client.send(
        new PutCommand({
          TableName,
          Item: { id: `account-${n}`, kind: 'account', n: balance },
        }),
      ),
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
      if (ids.length === 0) {
        const from = random(accounts);
        await client.send(move(from, (from + 1 + random(accounts - 1)) % accounts));
      } else if (ids.length === 1) {
        await client.send(new PutCommand({ TableName, Item: { id: ids[0], kind } }));
      } else {
        await client.send(
          new TransactWriteCommand({ TransactItems: ids.map((id) => put({ id, kind })) }),
        );
      }
    } catch (error) {
      if ((error as Error).name === 'TransactionCanceledException') continue;
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
  await client.send(new PutCommand({ TableName, Item: { id: 'stock', kind: 'stock', n: 1 } }));
  const buy = (buyer: number): Promise<unknown> =>
    client.send(
      new TransactWriteCommand({
        TransactItems: [
          {
            Update: {
              TableName,
              Key: { id: 'stock' },
              UpdateExpression: 'ADD n :less',
              ConditionExpression: 'n >= :one',
              ExpressionAttributeValues: { ':less': -1, ':one': 1 },
            },
          },
          put({ id: `sale-${buyer}`, kind: 'sale' }),
        ],
      }),
    );

  const outcomes = await Promise.allSettled(Array.from({ length: 30 }, (_, n) => buy(n)));
  const things = await scan();

  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(things.filter(({ kind }) => kind === 'sale')).toHaveLength(1);
  expect(things.find(({ id }) => id === 'stock')).toMatchObject({ n: 0 });
});

test('eight hundred transfers at the same time keep the sum, and no account falls below zero', async () => {
  await openAccounts();
  const outcomes = await Promise.allSettled(
    Array.from({ length: 800 }, (_, n) => client.send(move(n % accounts, (n * 7 + 1) % accounts))),
  );
  const held = await scan();

  expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
  expect(sumOf(held)).toBe(accounts * balance);
  expect(held.filter(({ n }) => (n ?? 0) < 0)).toEqual([]);
});

test('of a hundred registrations of one address one is made, with its profile', async () => {
  const register = (n: number): Promise<unknown> =>
    client.send(
      new TransactWriteCommand({
        TransactItems: [
          {
            Put: {
              TableName,
              Item: { id: 'mail-a@b', kind: 'mail', owner: n },
              ConditionExpression: 'attribute_not_exists(id)',
            },
          },
          put({ id: `profile-${n}`, kind: 'profile' }),
        ],
      }),
    );

  const outcomes = await Promise.allSettled(Array.from({ length: 100 }, (_, n) => register(n)));
  const winners = outcomes.flatMap(({ status }, n) => (status === 'fulfilled' ? [n] : []));
  const things = await scan('by-kind');

  expect(winners).toHaveLength(1);
  expect(things.filter(({ kind }) => kind === 'mail')).toMatchObject([{ owner: winners[0] }]);
  expect(things.filter(({ kind }) => kind === 'profile').map(({ id }) => id)).toEqual([
    `profile-${winners[0]}`,
  ]);
});
