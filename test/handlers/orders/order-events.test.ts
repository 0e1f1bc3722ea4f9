import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import type * as OrderEvents from '../../../handlers/stores/order-events.ts';
import { openEvents, type Events } from '../../../local/events/events.ts';
import { idsInOrder, served, temporaryFolder, type Served } from '../../local/json-services.ts';
import {
  bodyOf,
  newPerson,
  newProduct,
  noon,
  openShop,
  pieces,
  type Person,
  type Shop,
} from '../shop.ts';
import { cancel, change, getOrder, order } from './order-service.ts';

const bus = 'gatehouse-test-shop';

let shop: Shop;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let events: Events;
let server: Served;
let silent: Server;
let owner: Person;
let admin: Person;

beforeAll(async () => {
  shop = await openShop();
  folder = await temporaryFolder();
  const now = (): number => noon;
  events = await openEvents({ folder: folder.path, buses: [bus], now, newId: idsInOrder() });
  server = await served([events.service]);
  silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  [owner, admin] = [await newPerson(), await newPerson('admin')];
  process.env['AWS_ENDPOINT_URL_EVENTBRIDGE'] = server.url;
});
afterAll(async () => {
  delete process.env['EVENT_BUS'];
  silent.closeAllConnections();
  silent.close();
  await server.close();
  await events.close();
  await shop.close();
  await folder.remove();
});
beforeEach(() => {
  process.env['EVENT_BUS'] = bus;
});

/** What was told of an order, the first thing first. */
const toldOf = (id: string): string[] =>
  events
    .recent()
    .filter(({ detail }) => detail['orderId'] === id)
    .map((it) => it['detail-type'])
    .reverse();

const ordered = async (note?: string) =>
  order(owner, [pieces(await newProduct(5, 250), 2)], note === undefined ? {} : { note });

test('an order that is made is told with ids and sums, and nothing that a person wrote', async () => {
  const made = bodyOf(await ordered('Ring twice'));
  const [event] = events.recent();
  expect(event).toMatchObject({
    source: 'shop.orders',
    'detail-type': 'OrderCreated',
    time: '2026-11-21T12:00:00Z',
    'event-bus-name': bus,
  });
  expect(event?.detail).toEqual({
    orderId: made.id,
    userId: owner.id,
    status: 'pending',
    pieces: 2,
    total: { amount: 500, currency: 'EUR' },
    version: 1,
  });
});

test('every move is told by its name', async () => {
  const made = await ordered();
  const noted = await change(owner, made, { status: 'pending', note: 'Ring' });
  const paid = await change(owner, noted, { status: 'paid' });
  const rewritten = await change(owner, paid, { status: 'paid', note: 'Knock' });
  await change(admin, rewritten, { status: 'shipped' });
  expect(toldOf(bodyOf(made).id)).toEqual([
    'OrderCreated',
    'OrderUpdated',
    'OrderPaid',
    'OrderUpdated',
    'OrderUpdated',
  ]);
});

test.each([
  ['deleted', async (id: string) => cancel(owner, id)],
  [
    'moved',
    async (id: string) => change(owner, await getOrder(owner, id), { status: 'cancelled' }),
  ],
])('an order that is cancelled by being %s is told as cancelled', async (_, end) => {
  const { id } = bodyOf(await ordered());
  expect((await end(id)).statusCode).toBe(200);
  expect(toldOf(id)).toEqual(['OrderCreated', 'OrderCancelled']);
});

test('what is refused, and what is answered again, is not told', async () => {
  const items = [pieces(await newProduct(5))];
  const key = randomUUID();
  const { id } = bodyOf(await order(owner, items, { key }));
  expect((await order(owner, items, { key })).statusCode).toBe(201);
  const shipped = await change(owner, await getOrder(owner, id), { status: 'shipped' });
  expect(shipped.statusCode).toBe(409);
  expect(toldOf(id)).toEqual(['OrderCreated']);
});

test('an order stands where the bus is not there', async () => {
  process.env['EVENT_BUS'] = 'gatehouse-test-none';
  const made = await ordered();
  expect(made.statusCode).toBe(201);
  process.env['EVENT_BUS'] = bus;
  expect(toldOf(bodyOf(made).id)).toEqual([]);
  expect((await getOrder(owner, bodyOf(made).id)).statusCode).toBe(200);
});

test('a bus that never answers is not waited for', async () => {
  // The client has its address by now: the bus itself goes silent.
  const { tellOfOrder } = await silentBus();
  await expect(tellOfOrder('OrderCreated', anOrder, noon)).resolves.toBeUndefined();
});

const anOrder = {
  ...{ order_id: 'o', created_at: noon, user_id: 'u', product: 'p', quantity: 1, total: 1 },
  ...({ currency: 'EUR', status: 'pending', items: [], updated_at: noon, version: 1 } as const),
};

/** The module once more, with a client of its own. */
async function silentBus(): Promise<typeof OrderEvents> {
  process.env['AWS_ENDPOINT_URL_EVENTBRIDGE'] =
    `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const again = '../../../handlers/stores/order-events.ts?again';
  return (await import(again)) as typeof OrderEvents;
}
