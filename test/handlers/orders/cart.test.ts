import { randomUUID } from 'node:crypto';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../../../handlers/runtime/document-client.ts';
import {
  bodyOf,
  newPerson,
  newProduct,
  noon,
  openShop,
  outcome,
  pieces,
  type Person,
  type Shop,
} from '../shop.ts';
import { call, fillCart, order } from './order-service.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const readCart = (as: Person) => call('GET /api/v1/cart', { as });
const clearCart = (as: Person, at = noon) => call('DELETE /api/v1/cart', { as, at });

test('a cart that was never filled is empty, version 0', async () => {
  expect(await readCart(await newPerson())).toEqual({
    statusCode: 200,
    headers: { 'content-type': 'application/json', etag: '"0"' },
    body: {
      items: [],
      total: { amount: 0, currency: 'EUR' },
      version: 0,
      links: { self: '/api/v1/cart', orders: '/api/v1/orders' },
    },
  });
});

test('a filled cart has names and prices of the catalog, and reads back the same', async () => {
  const ada = await newPerson();
  const cups = await newProduct(5, 2490);
  const filled = await fillCart(ada, [pieces(cups, 2)]);
  expect(filled).toEqual({
    statusCode: 200,
    headers: { 'content-type': 'application/json', etag: '"1"' },
    body: {
      items: [
        {
          productId: cups,
          name: `Product ${cups}`,
          quantity: 2,
          unitPrice: { amount: 2490, currency: 'EUR' },
          linePrice: { amount: 4980, currency: 'EUR' },
        },
      ],
      total: { amount: 4980, currency: 'EUR' },
      version: 1,
      updatedAt: '2026-11-21T12:00:00.000Z',
      links: { self: '/api/v1/cart', orders: '/api/v1/orders' },
    },
  });
  expect(await readCart(ada)).toEqual(filled);
});

test('filling it replaces what was in it', async () => {
  const ada = await newPerson();
  const [cups, knife] = [await newProduct(5), await newProduct(5)];
  await fillCart(ada, [pieces(cups)]);
  const filled = await fillCart(ada, [pieces(knife)]);
  expect(bodyOf(filled).items.map(({ productId }) => productId)).toEqual([knife]);
  expect(filled.headers['etag']).toBe('"2"');
});

test("a cart is the caller's own", async () => {
  const ada = await newPerson();
  await fillCart(ada, [pieces(await newProduct(5))]);
  expect(bodyOf(await readCart(await newPerson())).items).toEqual([]);
});

test('emptying keeps counting, so that an old version never comes back', async () => {
  const ada = await newPerson();
  await fillCart(ada, [pieces(await newProduct(5))]);
  expect(await clearCart(ada, noon + 60_000)).toEqual({ statusCode: 204, headers: {} });
  const { items, version, updatedAt } = bodyOf(await readCart(ada));
  expect([items, version, updatedAt]).toEqual([[], 2, '2026-11-21T12:01:00.000Z']);
});

test('emptying a cart that was never filled leaves nothing behind', async () => {
  const ada = await newPerson();
  expect((await clearCart(ada)).statusCode).toBe(204);
  expect(bodyOf(await readCart(ada)).version).toBe(0);
});

describe('If-Match', () => {
  test.each([
    ['the version there is', '"1"', '200'],
    ['whichever there is', '*', '200'],
    ['an older version', '"0"', '412 precondition_failed'],
    ['a newer version', '"2"', '412 precondition_failed'],
    ['a weak tag, which never matches', 'W/"1"', '412 precondition_failed'],
    ['no entity tag', '1', '400 invalid_request'],
  ])('%s', async (_, ifMatch, expected) => {
    const ada = await newPerson();
    const cups = await newProduct(5);
    await fillCart(ada, [pieces(cups)]);
    expect(outcome(await fillCart(ada, [pieces(cups, 2)], { 'If-Match': ifMatch }))).toBe(expected);
  });

  test('version 0 fills a cart that was never filled, once', async () => {
    const ada = await newPerson();
    const cups = await newProduct(5);
    const fill = () => fillCart(ada, [pieces(cups)], { 'If-Match': '"0"' });
    const answers = await Promise.all(Array.from({ length: 10 }, fill));
    expect(answers.map(outcome).sort()).toEqual([
      '200',
      ...Array<string>(9).fill('412 precondition_failed'),
    ]);
  });
});

describe('refused', () => {
  const productId = randomUUID();
  test.each([
    ['no items', { items: [] }, '400 invalid_request'],
    ['no body', undefined, '400 invalid_request'],
    ['an owner', { items: [pieces(productId)], userId: 'x' }, '400 invalid_request'],
    ['a version', { items: [pieces(productId)], version: 7 }, '400 invalid_request'],
    ['a price', { items: [{ ...pieces(productId), unitPrice: 1 }] }, '400 invalid_request'],
    ['an unknown product', { items: [pieces(productId)] }, '422 unknown_product'],
    ['a product twice', { items: [pieces(productId), pieces(productId)] }, '422 duplicate_product'],
  ])('%s', async (_, body, expected) => {
    const as = await newPerson();
    expect(outcome(await call('PUT /api/v1/cart', { as, body }))).toBe(expected);
  });
});

test('a product that has left the catalog is not shown; ordering the cart names it', async () => {
  const ada = await newPerson();
  const [cups, gone] = [await newProduct(5), await newProduct(5)];
  await fillCart(ada, [pieces(cups), pieces(gone)]);
  const Key = { PK: `PRODUCT#${gone}`, SK: 'DETAILS' };
  await documentClient().send(new DeleteCommand({ TableName: process.env['CATALOG_TABLE'], Key }));
  const shown = bodyOf(await readCart(ada)).items;
  expect(shown.map((item) => item.productId)).toEqual([cups]);
  expect((await order(ada)).body).toEqual({
    message: `There is no product ${gone}`,
    code: 'unknown_product',
  });
});
