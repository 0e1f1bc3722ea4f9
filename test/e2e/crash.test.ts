import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CognitoIdentityProviderClient,
  ListUsersCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { readProjectData } from '../../infra/data/project-data.ts';
import {
  eventSink,
  hurryDeliveries,
  lostOf,
  noWork,
  partnerOf,
  subscribe,
  workAs,
  type EventSink,
  type Partner,
  type PartnerWork,
} from './partner-crash.ts';
import { startProduct, type Product } from './product.ts';

const rounds = 20;
const product = '1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01';
const stockAtFirst = 1_000_000;

interface Item {
  readonly [attribute: string]: unknown;
}

let folder: string;
let sink: EventSink;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crash-'));
  sink = await eventSink();
});
afterAll(async () => {
  sink.close();
  await rm(folder, { recursive: true, force: true });
});

test(`${rounds} rounds of kill -9 in the middle of sign-ups, orders, products, pictures and webhooks lose nothing acknowledged`, async () => {
  const acknowledged = { users: new Set<string>(), orders: new Set<string>(), ...noWork() };
  let { shop, token, partner } = await started();
  await subscribe(partner, sink);
  for (let round = 0; round < rounds; round += 1) {
    // Every fifth time the whole product dies, otherwise the database or the queues below it.
    const whole = round % 5 === 4;
    const part = round % 2 === 0 ? 'dynamodb' : 'embedded';
    await busy({ shop, token, partner }, acknowledged, {
      after: whole ? 1 + (round % 3) : round % 7,
      counted: whole ? [acknowledged.users] : [acknowledged.users, acknowledged.orders],
      kill: () => shop.kill(whole ? undefined : part),
    });
    if (whole) ({ shop, token, partner } = await started());
  }
  const lost = await lostOf(partner, acknowledged, sink);
  const found = await everything(shop);
  await shop.stop();
  expect(lost).toEqual([]);
  const { products, images, webhooks } = acknowledged;
  for (const { size } of [products, images, webhooks]) expect(size).toBeGreaterThan(rounds);
  expect(acknowledged.users.size).toBeGreaterThan(rounds);
  expect(acknowledged.orders.size).toBeGreaterThan(rounds);
  expect(missing(acknowledged.users, found.users, 'user_id')).toEqual([]);
  expect(missing(acknowledged.users, found.poolUsers, 'sub')).toEqual([]);
  expect(missing(acknowledged.orders, found.orders, 'order_id')).toEqual([]);
  expect(found.indexErrors).toEqual([]);
  expect(found.stock).toBe(stockAtFirst - found.ordered);
}, 400_000);

/** A shop, and who calls it. */
interface Open {
  readonly shop: Product;
  /** The demo customer's. */
  readonly token: string;
  readonly partner: Partner;
}

/** Starts the shop on its folder; it may deliver webhooks to the sink. */
async function started(): Promise<Open> {
  const environment = { WEBHOOK_ALLOWLIST: sink.host };
  const shop = await startProduct({ folder, environment }, '--no-watch');
  const [token, partner] = await Promise.all([logIn(shop), partnerOf(shop, folder)]);
  await hurryDeliveries(shop);
  return { shop, token, partner };
}

interface Kill {
  /** Acknowledgements of this round to wait for; what comes later is cut off. */
  readonly after: number;
  /**
   * Of what: sign-ups alone where the user pool dies too. They take longer than orders, and would
   * otherwise never have been acknowledged just before.
   */
  readonly counted: readonly ReadonlySet<string>[];
  readonly kill: () => Promise<void>;
}

/** Sign-ups, orders and a partner's work at once; what is answered so is acknowledged, what fails is not. */
async function busy(
  { shop, token, partner }: Open,
  acknowledged: { users: Set<string>; orders: Set<string> } & PartnerWork,
  { after, counted, kill }: Kill,
): Promise<void> {
  const count = (): number => counted.reduce((sum, { size }) => sum + size, 0);
  const before = count();
  let killed: Promise<void> | undefined;
  const look = (): void => {
    if (count() - before >= after) killed ??= kill();
  };
  const signUps = Array.from({ length: 4 }, async () => {
    const body = {
      email: `${randomUUID()}@shop.example`,
      password: 'a long enough password',
      name: 'N',
    };
    const made = await post(shop, '/api/v1/register', body);
    if (made?.status === 201) acknowledged.users.add((made.body['user'] as { id: string }).id);
    look();
  });
  const orders = Array.from({ length: 10 }, async () => {
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() };
    const body = { items: [{ productId: product, quantity: 1 }] };
    const made = await post(shop, '/api/v1/orders', body, headers);
    if (made?.status === 201) acknowledged.orders.add(String(made.body['id']));
    look();
  });
  const partners = Array.from({ length: 4 }, () => workAs(partner, acknowledged));
  look();
  await Promise.all([...signUps, ...orders, ...partners]);
  await (killed ?? kill());
}

async function post(shop: Product, path: string, body: object, headers: object = {}) {
  try {
    const answer = await fetch(shop.storefront + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(20_000),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  } catch {
    return undefined;
  }
}

async function logIn(shop: Product): Promise<string> {
  const body = { email: 'customer@example.com', password: 'demo-customer-password' };
  const answer = await post(shop, '/api/v1/login', body);
  if (answer?.status !== 200) throw new Error(`Log-in answered ${JSON.stringify(answer)}`);
  return String(answer.body['accessToken']);
}

const missing = (ids: ReadonlySet<string>, items: readonly Item[], key: string): string[] => {
  const there = new Set(items.map((it) => it[key]));
  return [...ids].filter((id) => !there.has(id));
};

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
const region = 'us-east-1';

/** What pool and tables hold, and where an index differs from its table. */
async function everything(shop: Product) {
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint: shop.dynamodb, region, credentials }),
  );
  const { tables } = readProjectData('.');
  const contents: Record<string, Item[]> = {};
  const indexErrors: string[] = [];
  for (const [name, { partitionKey, sortKey, indexes }] of Object.entries(tables)) {
    const items = await scan(client, name);
    contents[name] = items;
    const keys = [partitionKey.name, ...(sortKey ? [sortKey.name] : [])];
    for (const [index, it] of Object.entries(indexes ?? {})) {
      const indexKeys = [it.partitionKey.name, ...(it.sortKey ? [it.sortKey.name] : [])];
      const want = items.filter((item) => indexKeys.every((key) => item[key] !== undefined));
      const identify = (item: Item): string =>
        JSON.stringify([...keys, ...indexKeys].map((key) => item[key]));
      const have = (await scan(client, name, index)).map(identify).sort();
      if (JSON.stringify(have) !== JSON.stringify(want.map(identify).sort())) {
        indexErrors.push(`${name} ${index}`);
      }
    }
  }
  const orders = contents['orders'] ?? [];
  const stocked = contents['catalog']?.find((it) => it['sku'] === product);
  return {
    users: contents['users'] ?? [],
    orders,
    poolUsers: await poolUsers(shop),
    indexErrors,
    stock: stocked?.['on_hand'],
    ordered: orders.flatMap(piecesOf).reduce((sum, pieces) => sum + pieces, 0),
  };
}

/** Pieces of the product that an order holds. */
function piecesOf(order: Item): number[] {
  if (order['status'] === 'cancelled') return [];
  const items = order['items'] as readonly { productId: string; quantity: number }[];
  return items.filter((it) => it.productId === product).map((it) => it.quantity);
}

async function scan(
  client: DynamoDBDocumentClient,
  table: string,
  index?: string,
): Promise<Item[]> {
  const items: Item[] = [];
  let from: Item | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: `gatehouse-local-${table}`,
        IndexName: index,
        ExclusiveStartKey: from,
      }),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from);
  return items;
}

/** Those who can log in. */
async function poolUsers(shop: Product): Promise<Item[]> {
  const issuer = /issuer (\S+)/.exec(shop.output())?.[1] ?? '';
  const client = new CognitoIdentityProviderClient({
    endpoint: shop.userPool,
    region,
    credentials,
  });
  const users: Item[] = [];
  let token: string | undefined;
  do {
    const page = await client.send(
      new ListUsersCommand({ UserPoolId: issuer.split('/').at(-1), PaginationToken: token }),
    );
    for (const { Attributes = [], UserStatus } of page.Users ?? []) {
      if (UserStatus !== 'CONFIRMED') continue;
      users.push(Object.fromEntries(Attributes.map((it) => [it.Name, it.Value])));
    }
    token = page.PaginationToken;
  } while (token);
  return users;
}
