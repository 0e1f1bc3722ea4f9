import { randomUUID } from 'node:crypto';
import {
  bodyOf,
  inventoryOf,
  newPerson,
  newProduct,
  noon,
  openShop,
  outcome,
  pieces,
  stockOf,
  type Shop,
} from '../shop.ts';
import { call, cancel, fillCart, getOrder, order } from './order-service.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

/** How often each outcome came. */
const tally = (outcomes: readonly string[]): Record<string, number> =>
  outcomes.reduce<Record<string, number>>(
    (counts, one) => ({ ...counts, [one]: (counts[one] ?? 0) + 1 }),
    {},
  );

const times = <T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));

test('an order is the whole of what the shop says: owner, id, time, names, prices, total', async () => {
  const ada = await newPerson();
  const [cups, knife] = [await newProduct(5, 2490), await newProduct(5, 3450)];
  const made = await order(ada, [pieces(cups, 2), pieces(knife)], { note: 'Ring twice' });
  const { id } = bodyOf(made);
  expect(made).toEqual({
    statusCode: 201,
    headers: { 'content-type': 'application/json', location: `/api/v1/orders/${id}`, etag: '"1"' },
    body: {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      userId: ada.id,
      status: 'pending',
      items: [
        {
          productId: cups,
          name: `Product ${cups}`,
          quantity: 2,
          unitPrice: { amount: 2490, currency: 'EUR' },
          linePrice: { amount: 4980, currency: 'EUR' },
        },
        {
          productId: knife,
          name: `Product ${knife}`,
          quantity: 1,
          unitPrice: { amount: 3450, currency: 'EUR' },
          linePrice: { amount: 3450, currency: 'EUR' },
        },
      ],
      total: { amount: 8430, currency: 'EUR' },
      note: 'Ring twice',
      createdAt: '2026-11-21T12:00:00.000Z',
      updatedAt: '2026-11-21T12:00:00.000Z',
      version: 1,
      links: {
        self: `/api/v1/orders/${id}`,
        collection: '/api/v1/orders',
        user: `/api/v1/users/${ada.id}`,
      },
    },
  });
  expect((await getOrder(ada, id)).body).toEqual(made.body);
  expect([await stockOf(cups), await stockOf(knife)]).toEqual([3, 4]);
});

test('without items the cart is ordered, and empty afterwards', async () => {
  const ada = await newPerson();
  const cups = await newProduct(5);
  await fillCart(ada, [pieces(cups, 2)]);
  const made = await order(ada);
  expect([made.statusCode, bodyOf(made).total.amount]).toEqual([201, 2000]);
  const cart = await call('GET /api/v1/cart', { as: ada });
  expect([bodyOf(cart).items, bodyOf(cart).version]).toEqual([[], 2]);
});

test('named items leave the cart as it is', async () => {
  const ada = await newPerson();
  const [cups, knife] = [await newProduct(5), await newProduct(5)];
  const cart = await fillCart(ada, [pieces(cups)]);
  await order(ada, [pieces(knife)]);
  expect((await call('GET /api/v1/cart', { as: ada })).body).toEqual(cart.body);
});

describe('what a client cannot set', () => {
  test.each(['id', 'userId', 'status', 'total', 'version', 'createdAt', 'links', '__proto__'])(
    '%s in the body is refused',
    async (member) => {
      const ada = await newPerson();
      const body = `{"items":[{"productId":"${randomUUID()}","quantity":1}],"${member}":"x"}`;
      const answer = await call('POST /api/v1/orders', {
        as: ada,
        headers: { 'Idempotency-Key': 'k' },
        body: JSON.parse(body),
      });
      expect(outcome(answer)).toBe('400 invalid_request');
    },
  );

  test.each(['unitPrice', 'price', 'name', 'linePrice'])(
    '%s of an item is refused',
    async (member) => {
      const ada = await newPerson();
      const item = { ...pieces(await newProduct(5)), [member]: 1 };
      const answer = await call('POST /api/v1/orders', {
        as: ada,
        headers: { 'Idempotency-Key': 'k' },
        body: { items: [item] },
      });
      expect(outcome(answer)).toBe('400 invalid_request');
    },
  );
});

describe('bounds', () => {
  const productId = randomUUID();
  test.each([
    ['no item', []],
    ['no piece', [pieces(productId, 0)]],
    ['a negative number of pieces', [pieces(productId, -1)]],
    ['half a piece', [pieces(productId, 0.5)]],
    ['a hundred pieces', [pieces(productId, 100)]],
    ['a product id that is none', [pieces('1')]],
    ['31 items', Array.from({ length: 31 }, () => pieces(randomUUID()))],
  ])('%s is refused', async (_, items) => {
    expect(outcome(await order(await newPerson(), items))).toBe('400 invalid_request');
  });

  test('30 items of 99 pieces are sold', async () => {
    const products = await times(30, () => newProduct(99, 999_999));
    const made = await order(
      await newPerson(),
      products.map((id) => pieces(id, 99)),
    );
    expect([made.statusCode, bodyOf(made).total.amount]).toEqual([201, 30 * 99 * 999_999]);
  });

  test('a missing Idempotency-Key is refused', async () => {
    const as = await newPerson();
    const body = { items: [pieces(await newProduct(1))] };
    const answer = await call('POST /api/v1/orders', { as, body });
    expect(outcome(answer)).toBe('400 invalid_request');
  });
});

test.each([
  ['an unknown product', () => Promise.resolve([pieces(randomUUID())]), '422 unknown_product'],
  [
    'a product twice',
    async () => {
      const id = await newProduct(5);
      return [pieces(id), pieces(id)];
    },
    '422 duplicate_product',
  ],
  ['more than the stock', async () => [pieces(await newProduct(1), 2)], '409 out_of_stock'],
])('%s is refused', async (_, items, expected) => {
  expect(outcome(await order(await newPerson(), await items()))).toBe(expected);
});

test('an order that fails for one product takes nothing of the others', async () => {
  const [plenty, none] = [await newProduct(5), await newProduct(0)];
  const answer = await order(await newPerson(), [pieces(plenty), pieces(none)]);
  expect([outcome(answer), (answer.body as { message: string }).message]).toEqual([
    '409 out_of_stock',
    `There is not enough of ${none} in stock`,
  ]);
  expect(await stockOf(plenty)).toBe(5);
});

test('an empty cart is not ordered', async () => {
  expect(outcome(await order(await newPerson()))).toBe('409 cart_empty');
});

test('thirty buyers of the last piece: one has it', async () => {
  const last = await newProduct(1);
  const buyers = await times(30, () => newPerson());
  const answers = await Promise.all(buyers.map((buyer) => order(buyer, [pieces(last)])));
  expect(tally(answers.map(outcome))).toEqual({ '201': 1, '409 out_of_stock': 29 });
  expect(await stockOf(last)).toBe(0);
});

test('each order and each cancellation is a new version of the inventory, one that is refused is none', async () => {
  const ada = await newPerson();
  const cups = await newProduct(3);
  const made = await order(ada, [pieces(cups, 2)], { at: noon + 1 });
  expect(await inventoryOf(cups)).toMatchObject({ on_hand: 1, version: 2, updated_at: noon + 1 });
  await order(ada, [pieces(cups, 2)]);
  expect(await inventoryOf(cups)).toMatchObject({ on_hand: 1, version: 2, updated_at: noon + 1 });
  await cancel(ada, bodyOf(made).id);
  expect(await inventoryOf(cups)).toMatchObject({ sku: cups, on_hand: 3, version: 3 });
});

test('thirty checkouts of one cart at once: it is ordered once', async () => {
  const ada = await newPerson();
  const cups = await newProduct(100);
  await fillCart(ada, [pieces(cups, 2)]);
  const answers = await times(30, () => order(ada));
  const { '201': ordered, ...others } = tally(answers.map(outcome));
  expect(ordered).toBe(1);
  expect(Object.keys(others).every((it) => /^409 cart_(changed|empty)$/.test(it))).toBe(true);
  expect(await stockOf(cups)).toBe(98);
  const list = await call('GET /api/v1/orders', { as: ada });
  expect(bodyOf(list).orders).toHaveLength(1);
});

describe('Idempotency-Key', () => {
  test('sent again it answers the same and orders nothing', async () => {
    const ada = await newPerson();
    const cups = await newProduct(5);
    const first = await order(ada, [pieces(cups)], { key: 'a' });
    const again = await order(ada, [pieces(cups)], { key: 'a', at: noon + 1000 });
    expect(again).toEqual({
      ...first,
      headers: { ...first.headers, 'idempotency-replayed': 'true' },
    });
    expect(await stockOf(cups)).toBe(4);
  });

  test('a cart is ordered once by it, though it is empty by the second call', async () => {
    const ada = await newPerson();
    await fillCart(ada, [pieces(await newProduct(5))]);
    const first = await order(ada, undefined, { key: 'a' });
    const again = await order(ada, undefined, { key: 'a' });
    expect([again.statusCode, again.body]).toEqual([201, first.body]);
  });

  test('the same body with its members in another order is the same body', async () => {
    const ada = await newPerson();
    const id = await newProduct(5);
    const send = (body: object) =>
      call('POST /api/v1/orders', { as: ada, headers: { 'Idempotency-Key': 'a' }, body });
    const first = await send({ items: [{ productId: id, quantity: 1 }], note: 'n' });
    const again = await send({ note: 'n', items: [{ quantity: 1, productId: id }] });
    expect([again.statusCode, again.body]).toEqual([201, first.body]);
  });

  test('with another body it is refused', async () => {
    const ada = await newPerson();
    const cups = await newProduct(5);
    await order(ada, [pieces(cups)], { key: 'a' });
    expect(outcome(await order(ada, [pieces(cups, 2)], { key: 'a' }))).toBe(
      '422 idempotency_key_reused',
    );
    expect(await stockOf(cups)).toBe(4);
  });

  test('another caller has keys of its own', async () => {
    const cups = await newProduct(5);
    const first = await order(await newPerson(), [pieces(cups)], { key: 'shared' });
    const other = await order(await newPerson(), [pieces(cups)], { key: 'shared' });
    expect(other.statusCode).toBe(201);
    expect(bodyOf(other).id).not.toBe(bodyOf(first).id);
  });

  test('twenty twins at once: one orders, every other is refused or told the same', async () => {
    const ada = await newPerson();
    const cups = await newProduct(100);
    const answers = await times(20, () => order(ada, [pieces(cups)], { key: 'a' }));
    const ids = new Set(answers.filter((it) => it.statusCode === 201).map((it) => bodyOf(it).id));
    expect(ids.size).toBe(1);
    const fresh = answers.filter(
      (it) => it.statusCode === 201 && it.headers['idempotency-replayed'] === undefined,
    );
    expect(fresh).toHaveLength(1);
    const refused = answers.filter((it) => it.statusCode !== 201).map(outcome);
    expect(new Set(refused)).toEqual(new Set(['409 idempotency_in_progress']));
    expect(await stockOf(cups)).toBe(99);
  });

  test('a call that failed has not spent it', async () => {
    const ada = await newPerson();
    const [none, cups] = [await newProduct(0), await newProduct(5)];
    expect(outcome(await order(ada, [pieces(none)], { key: 'a' }))).toBe('409 out_of_stock');
    expect(outcome(await order(ada, [pieces(cups)], { key: 'a' }))).toBe('201');
  });

  test('after a day it is a new key, whether or not DynamoDB has deleted the old item', async () => {
    const ada = await newPerson();
    const cups = await newProduct(5);
    const day = 24 * 60 * 60 * 1000;
    const first = await order(ada, [pieces(cups)], { key: 'a' });
    const within = await order(ada, [pieces(cups)], { key: 'a', at: noon + day - 1 });
    const after = await order(ada, [pieces(cups, 2)], { key: 'a', at: noon + day });
    expect(bodyOf(within).id).toBe(bodyOf(first).id);
    expect(after.statusCode).toBe(201);
    expect(bodyOf(after).id).not.toBe(bodyOf(first).id);
  });
});
