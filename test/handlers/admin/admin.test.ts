import { randomUUID } from 'node:crypto';
import { operations } from '../../../generated/storefront/admin/operations.ts';
import { responses } from '../../../generated/storefront/admin/response-validators.js';
import { handler } from '../../../handlers/admin/index.lambda.ts';
import { authenticate, signUp } from '../../../handlers/stores/user-pool.ts';
import { getUser, putNewUser } from '../../../handlers/stores/users.ts';
import { call as callOrders, change, order } from '../orders/order-service.ts';
import { newEmail, openPool, password, type OpenPool } from '../pool.ts';
import {
  bodyOf,
  caller,
  newPerson,
  newProduct,
  noon,
  openShop,
  outcome,
  pieces,
  routesOf,
  stockOf,
  type Person,
  type Shop,
} from '../shop.ts';

const call = caller(handler, routesOf(operations.table), responses);

let shop: Shop;
let pool: OpenPool;
let admin: Person;
beforeAll(async () => {
  shop = await openShop();
  pool = await openPool();
  admin = await newPerson('admin', Date.UTC(2020, 0, 1));
});
afterAll(async () => {
  await pool.close();
  await shop.close();
});

const run = (as: Person, body: object) => call('POST /api/v1/admin', { as, body });

/** A user that can log in. */
async function enrolled(): Promise<{ person: Person; email: string }> {
  const email = newEmail();
  const made = await signUp({ email, password }, 'Ada', noon);
  if (made.outcome !== 'created') throw new Error(made.outcome);
  const user = { user_id: made.userId, email, name: 'Ada', userType: 'customer' as const };
  await putNewUser(user, noon);
  return { person: { id: made.userId, userType: 'customer' }, email };
}

describe('suspending a user', () => {
  test('closes its account here and in the pool, and its token with it', async () => {
    const { person, email } = await enrolled();
    expect(await authenticate({ email, password })).toBeDefined();
    expect((await run(admin, { operation: 'suspendUser', userId: person.id })).body).toEqual({
      operation: 'suspendUser',
      user: {
        id: person.id,
        email,
        name: 'Ada',
        userType: 'customer',
        status: 'suspended',
        createdAt: '2026-11-21T12:00:00.000Z',
        links: { self: `/api/v1/users/${person.id}` },
      },
      links: { self: '/api/v1/admin', user: `/api/v1/users/${person.id}` },
    });
    expect(await authenticate({ email, password })).toBeUndefined();
    expect(outcome(await callOrders('GET /api/v1/cart', { as: person }))).toBe(
      '401 account_inactive',
    );
  });

  test('again changes nothing', async () => {
    const { person } = await enrolled();
    await run(admin, { operation: 'suspendUser', userId: person.id });
    const suspended = await getUser(person.id);
    const again = await run(admin, { operation: 'suspendUser', userId: person.id });
    expect(again.statusCode).toBe(200);
    expect(await getUser(person.id)).toEqual(suspended);
  });

  test('that is the caller itself is refused', async () => {
    const answer = await run(admin, { operation: 'suspendUser', userId: admin.id });
    expect(outcome(answer)).toBe('409 own_account');
    expect((await getUser(admin.id))?.status).toBe('active');
  });

  test('that is none answers 404', async () => {
    const answer = await run(admin, { operation: 'suspendUser', userId: randomUUID() });
    expect(outcome(answer)).toBe('404 not_found');
  });
});

describe('cancelling an order', () => {
  test("cancels anyone's and returns the items to stock", async () => {
    const cups = await newProduct(5);
    const made = await order(await newPerson(), [pieces(cups, 2)]);
    const { id } = bodyOf(made);
    expect((await run(admin, { operation: 'cancelOrder', orderId: id })).body).toEqual({
      operation: 'cancelOrder',
      order: { ...made.body, status: 'cancelled', version: 2 },
      links: { self: '/api/v1/admin', order: `/api/v1/orders/${id}` },
    });
    expect(await stockOf(cups)).toBe(5);
  });

  test('twice is refused', async () => {
    const { id } = bodyOf(await order(await newPerson(), [pieces(await newProduct(5))]));
    const cancelOrder = { operation: 'cancelOrder', orderId: id };
    expect(outcome(await run(admin, cancelOrder))).toBe('200');
    expect(outcome(await run(admin, cancelOrder))).toBe('409 illegal_transition');
  });

  test('that is none answers 404', async () => {
    const answer = await run(admin, { operation: 'cancelOrder', orderId: randomUUID() });
    expect(outcome(answer)).toBe('404 not_found');
  });
});

test.each([
  ['an unknown operation', { operation: 'dropTables' }],
  ['no operation', {}],
  ["another operation's member", { operation: 'suspendUser', orderId: randomUUID() }],
  ['a member too many', { operation: 'suspendUser', userId: randomUUID(), userType: 'admin' }],
  ['an id that is none', { operation: 'cancelOrder', orderId: '1' }],
])('%s is refused', async (_, body) => {
  expect(outcome(await run(admin, body))).toBe('400 invalid_request');
});

test('a suspended administrator is none', async () => {
  const { person } = await enrolled();
  const former: Person = { ...person, userType: 'admin' };
  await run(admin, { operation: 'suspendUser', userId: person.id });
  expect(outcome(await run(former, { operation: 'suspendUser', userId: admin.id }))).toBe(
    '401 account_inactive',
  );
  expect(outcome(await call('GET /api/v1/admin', { as: former }))).toBe('401 account_inactive');
});

describe('statistics', () => {
  const day = (date: string, time = 'T12:00:00Z') => Date.parse(date + time);
  const statistics = (query: Record<string, string>, at = noon) =>
    call('GET /api/v1/admin', { as: admin, query, at });

  test('count orders and users of the days asked for, and what was earned', async () => {
    const cups = await newProduct(100, 500);
    const before = await newPerson('customer', day('2030-01-09', 'T23:59:59.999Z'));
    const ada = await newPerson('customer', day('2030-01-10', 'T00:00:00Z'));
    await newPerson('admin', day('2030-01-12', 'T23:59:59.999Z'));
    const buy = (date: string, quantity: number, time?: string) =>
      order(ada, [pieces(cups, quantity)], { at: day(date, time) });
    await order(before, [pieces(cups, 50)], { at: day('2030-01-09', 'T23:59:59.999Z') });
    await buy('2030-01-13', 20, 'T00:00:00Z');
    await buy('2030-01-10', 1, 'T00:00:00Z');
    await change(ada, await buy('2030-01-11', 2), { status: 'paid' });
    const paid = await change(ada, await buy('2030-01-12', 3, 'T23:59:59.999Z'), {
      status: 'paid',
    });
    await change(admin, paid, { status: 'shipped' });
    await change(ada, await buy('2030-01-11', 4), { status: 'cancelled' });
    const cents = (amount: number) => ({ amount, currency: 'EUR' });
    expect((await statistics({ from: '2030-01-10', to: '2030-01-12' })).body).toEqual({
      from: '2030-01-10',
      to: '2030-01-12',
      orders: {
        count: 4,
        revenue: cents(2500),
        byStatus: [
          { status: 'pending', count: 1, total: cents(500) },
          { status: 'paid', count: 1, total: cents(1000) },
          { status: 'shipped', count: 1, total: cents(1500) },
          { status: 'delivered', count: 0, total: cents(0) },
          { status: 'cancelled', count: 1, total: cents(2000) },
        ],
      },
      users: { customers: 1, admins: 1 },
      links: { self: '/api/v1/admin?from=2030-01-10&to=2030-01-12', users: '/api/v1/users' },
    });
  });

  test('of the last thirty days where nothing is asked for', async () => {
    const { from, to } = bodyOf(await statistics({}, day('2031-05-30')));
    expect([from, to]).toEqual(['2031-05-01', '2031-05-30']);
  });

  test.each([
    ['from after to', { from: '2026-11-30', to: '2026-11-01' }],
    ['more than 366 days', { from: '2024-01-01', to: '2026-01-01' }],
    ['a day that is none', { from: '2026-02-30' }],
    ['a time', { from: '2026-11-01T00:00:00Z' }],
  ])('%s is refused', async (_, query) => {
    expect(outcome(await statistics(query as Record<string, string>))).toBe('400 invalid_request');
  });
});
