import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../../../handlers/runtime/document-client.ts';
import { inventoryOf, newPerson, noon, openShop, outcome, pieces, type Shop } from '../shop.ts';
import { order } from '../orders/order-service.ts';
import {
  newCategory,
  outcomeOf,
  v1,
  walk,
  type PartnerAnswer,
  type PartnerCall,
  type Product,
} from './partner.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const cups = { name: 'Espresso cups', category: 'kitchen', price: 2490 };
const productOf = ({ body }: PartnerAnswer): Product => body as Product;

async function newCups(more: object = {}): Promise<{ productId: string; ifMatch: string }> {
  const made = await v1('createProduct', { body: { ...cups, ...more } });
  if (made.statusCode !== 201) throw new Error(JSON.stringify(made.body));
  return { productId: productOf(made).id, ifMatch: made.headers['etag'] ?? '' };
}

const get = (productId: string) => v1('getProduct', { productId });

/** Sort keys of a product's items. */
async function itemsOf(productId: string): Promise<Record<string, unknown>[]> {
  const { Items = [] } = await documentClient().send(
    new QueryCommand({
      TableName: process.env['CATALOG_TABLE'],
      KeyConditionExpression: 'PK = :pk',
      ExpressionAttributeValues: { ':pk': `PRODUCT#${productId}` },
      ConsistentRead: true,
    }),
  );
  return Items;
}
const sortKeysOf = async (productId: string) => (await itemsOf(productId)).map(({ SK }) => SK);

const unknown = '00000000-0000-4000-8000-000000000000';

test('a new product is the whole of what was said, and what the shop says of it', async () => {
  const made = await v1('createProduct', { body: { ...cups, description: 'Small.' } });
  const { id } = productOf(made);
  expect(made).toEqual({
    statusCode: 201,
    headers: expect.objectContaining({
      'content-type': 'application/json',
      etag: '"1"',
      location: `/v1/products/${id}`,
    }),
    body: {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      ...cups,
      description: 'Small.',
      currency: 'EUR',
      version: 1,
      createdAt: '2026-11-21T12:00:00.000Z',
      updatedAt: '2026-11-21T12:00:00.000Z',
      links: {
        self: `/v1/products/${id}`,
        image: `/v1/products/${id}/image`,
        inventory: `/v1/inventory/${id}`,
        successor: `/v2/products/${id}`,
      },
    },
  });
  const got = await get(id);
  expect([got.statusCode, got.headers['etag'], got.body]).toEqual([200, '"1"', made.body]);
  expect(await inventoryOf(id)).toMatchObject({ sku: id, on_hand: 0, version: 1 });
});

test('of a new product nothing can be bought', async () => {
  const { productId } = await newCups();
  expect(outcome(await order(await newPerson(), [pieces(productId)]))).toBe('409 out_of_stock');
});

describe('what a client cannot set', () => {
  test.each([
    ...['id', 'productId', 'version', 'createdAt', 'updatedAt', 'stock', 'on_hand', 'onHand'],
    ...['links', 'categories', 'PK', 'GSI1PK', '__proto__', 'constructor', 'prototype'],
  ])('%s is refused in every body', async (member) => {
    const { productId } = await newCups();
    const body = `{"name":"x","category":"kitchen","price":1,${JSON.stringify(member)}:1}`;
    const before = await get(productId);
    const refused = [
      await v1('createProduct', { body }),
      await v1('replaceProduct', { productId, ifMatch: '*', body }),
      await v1('patchProduct', { productId, ifMatch: '*', body: `{${JSON.stringify(member)}:1}` }),
    ];
    expect(refused.map(outcomeOf)).toEqual(Array(3).fill('400 invalid_request'));
    expect(await get(productId)).toEqual(before);
  });

  test('without it they are taken', async () => {
    const { productId } = await newCups();
    const body = { name: 'x', category: 'kitchen', price: 1 };
    const taken = [
      await v1('createProduct', { body }),
      await v1('replaceProduct', { productId, ifMatch: '*', body }),
      await v1('patchProduct', { productId, ifMatch: '*', body: { price: 2 } }),
    ];
    expect(taken.map(outcomeOf)).toEqual(['201', '200', '200']);
  });
});

test.each<[string, object]>([
  ['no name', { name: '' }],
  ['a name of 121 characters', { name: 'x'.repeat(121) }],
  ['a line break in the name', { name: 'a\nb' }],
  ['a price below nothing', { price: -1 }],
  ['half a cent', { price: 0.5 }],
  ['a price as text', { price: '1' }],
  ['another currency', { currency: 'USD' }],
  ['a category in capitals', { category: 'Kitchen' }],
])('%s is refused', async (_, more) => {
  expect(outcomeOf(await v1('createProduct', { body: { ...cups, ...more } }))).toBe(
    '400 invalid_request',
  );
});

test('a name of 120 characters that are words each is taken, found, changed and removed', async () => {
  // Sixty words: the index keeps the first forty, so that a transaction has room for all.
  const letters = Array.from({ length: 60 }, (_, index) => String.fromCodePoint(0x4e00 + index));
  const other = letters.map((it) => String.fromCodePoint((it.codePointAt(0) ?? 0) + 100));
  const { productId } = await newCups({ name: letters.join(' ') });
  const found = (await walk('searchProducts', { q: `${letters[39] ?? ''} ` })).flatMap(
    (it) => it.items,
  );
  expect(found.map(({ id }) => id)).toEqual([productId]);
  const body = { ...cups, name: other.join(' ') };
  const changed = await v1('replaceProduct', { productId, ifMatch: '*', body });
  expect(outcomeOf(changed)).toBe('200');
  expect(outcomeOf(await v1('deleteProduct', { productId, ifMatch: '*' }))).toBe('204');
});

test('a replaced product is a new version, and the old one is kept', async () => {
  const made = await newCups({ description: 'Small.' });
  const body = { name: 'Tea bowls', category: 'table', price: 1990 };
  const answer = await v1('replaceProduct', { ...made, body, at: noon + 1000 });
  const before = productOf(await v1('getProduct', made));
  expect([answer.statusCode, answer.headers['etag']]).toEqual([200, '"2"']);
  expect(productOf(answer)).toEqual({
    ...before,
    ...body,
    version: 2,
    updatedAt: '2026-11-21T12:00:01.000Z',
  });
  expect(productOf(answer).description).toBeUndefined();
  const items = await itemsOf(made.productId);
  expect(items.map(({ SK }) => SK)).toEqual([
    'CATEGORY#table',
    'DETAILS',
    'INVENTORY',
    'TERM#bowls',
    'TERM#tea',
    'VERSION#000000001',
  ]);
  expect(items.at(-1)).toMatchObject({ name: 'Espresso cups', description: 'Small.', version: 1 });
  expect(items.at(-1)).not.toHaveProperty('GSI1PK');
});

test('a changed product is found as it is now, not as it was', async () => {
  const [before, after] = [newCategory(), newCategory()];
  const made = await newCups({ name: `Zinc ${before}`, category: before });
  const body = { ...cups, name: `Brass ${after}`, category: after };
  await v1('replaceProduct', { ...made, body });
  const found = async (operation: string, query: Record<string, string>) =>
    (await walk(operation, query)).flatMap(({ items }) => items.map(({ id }) => id));
  expect(await found('listProducts', { category: before })).toEqual([]);
  expect(await found('listProducts', { category: after })).toEqual([made.productId]);
  expect(await found('searchProducts', { q: `zinc ${before}` })).toEqual([]);
  expect(await found('searchProducts', { q: `brass ${after}` })).toEqual([made.productId]);
});

describe('JSON Merge Patch', () => {
  test.each<[string, object, object, object]>([
    ['sets what it has', {}, { price: 1 }, { ...cups, price: 1 }],
    ['adds', {}, { description: 'New.' }, { ...cups, description: 'New.' }],
    ['takes out by null', { description: 'Old.' }, { description: null }, cups],
    ['takes out what is not there', {}, { description: null }, cups],
    [
      'changes nothing it does not name',
      { description: 'D' },
      { price: 1 },
      { ...cups, description: 'D', price: 1 },
    ],
  ])('%s', async (_, more, body, want) => {
    const made = await newCups(more);
    const answer = await v1('patchProduct', { ...made, body });
    const { name, description, category, price, version } = productOf(answer);
    const found = { name, category, price, ...(description !== undefined && { description }) };
    expect([answer.statusCode, found, version]).toEqual([200, want, 2]);
    expect((await v1('getProduct', made)).body).toEqual(answer.body);
  });

  test.each<[string, unknown]>([
    ['nothing', {}],
    ['a list', []],
    ['null', 'null'],
    ['a text', '"x"'],
    ['what takes out a required member', { name: null }],
    ['a price of none', { price: null }],
    ['a wrong type', { price: 'x' }],
    ['no JSON', '{'],
  ])('%s is refused', async (_, body) => {
    const made = await newCups();
    expect(outcomeOf(await v1('patchProduct', { ...made, body }))).toBe('400 invalid_request');
    expect(productOf(await v1('getProduct', made)).version).toBe(1);
  });
});

describe('If-Match', () => {
  const writes: [string, PartnerCall, string][] = [
    ['replaceProduct', { body: cups }, '200'],
    ['patchProduct', { body: { price: 1 } }, '200'],
    ['deleteProduct', {}, '204'],
  ];
  test.each(writes)(
    '%s: another version is refused, the current one taken',
    async (operation, call, done) => {
      const made = await newCups();
      for (const ifMatch of ['"2"', '"0"', 'W/"1"', '1', '""']) {
        const refused = await v1(operation, { ...made, ...call, ifMatch });
        expect([ifMatch, outcomeOf(refused)]).toEqual([ifMatch, '412 precondition_failed']);
      }
      expect(outcomeOf(await v1(operation, { ...call, ...made }))).toBe(done);
    },
  );

  test.each(writes)('%s: a list that names it, and *, are taken', async (operation, call, done) => {
    for (const ifMatch of ['"7", "1"', '*']) {
      const { productId } = await newCups();
      expect(outcomeOf(await v1(operation, { ...call, productId, ifMatch }))).toBe(done);
    }
  });

  test.each(writes)('%s: is required', async (operation, call) => {
    const { productId } = await newCups();
    expect(outcomeOf(await v1(operation, { ...call, productId }))).toBe('400 invalid_request');
  });

  test.each(writes)(
    '%s: what is not there is a 404, what is no id a 400',
    async (operation, call) => {
      const missing = await v1(operation, { ...call, productId: unknown, ifMatch: '*' });
      const noId = await v1(operation, { ...call, productId: 'CART', ifMatch: '*' });
      expect([missing, noId].map(outcomeOf)).toEqual(['404 not_found', '400 invalid_request']);
    },
  );

  test('two writers of one version: one is done, one is told', async () => {
    const made = await newCups();
    const answers = await Promise.all([
      v1('patchProduct', { ...made, body: { price: 1 } }),
      v1('patchProduct', { ...made, body: { price: 2 } }),
    ]);
    expect(answers.map(outcomeOf).sort()).toEqual(['200', '412 precondition_failed']);
    expect(productOf(await v1('getProduct', made)).version).toBe(2);
  });

  test('two writers of whichever version: both are done, one after the other', async () => {
    const { productId } = await newCups();
    const both = [{ price: 1 }, { description: 'D' }];
    const answers = await Promise.all(
      both.map((body) => v1('patchProduct', { productId, ifMatch: '*', body })),
    );
    expect(answers.map(outcomeOf)).toEqual(['200', '200']);
    expect(productOf(await get(productId))).toMatchObject({
      price: 1,
      description: 'D',
      version: 3,
    });
  });
});

test('a removed product is gone with its inventory and whatever it was found by; its versions stay', async () => {
  const category = newCategory();
  const made = await newCups({ category });
  const patched = await v1('patchProduct', { ...made, body: { price: 1 } });
  const removal = { productId: made.productId, ifMatch: patched.headers['etag'] ?? '' };
  expect(await v1('deleteProduct', removal)).toMatchObject({ statusCode: 204, body: undefined });
  expect(await sortKeysOf(made.productId)).toEqual(['VERSION#000000001', 'VERSION#000000002']);
  expect(outcomeOf(await get(made.productId))).toBe('404 not_found');
  expect((await walk('listProducts', { category }))[0]?.items).toEqual([]);
  expect(outcomeOf(await v1('deleteProduct', removal))).toBe('404 not_found');
});
