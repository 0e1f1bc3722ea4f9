import { noon, openShop, type Shop } from '../shop.ts';
import {
  newCategory,
  outcomeOf,
  v1,
  v2,
  type PartnerAnswer,
  type Product,
  type ProductV2,
} from '../products/partner.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const cups = {
  title: 'Espresso cups',
  categories: ['kitchen', 'gifts'],
  price: { amount: 2490, currency: 'EUR' },
};
const productOf = ({ body }: PartnerAnswer): ProductV2 => body as ProductV2;

async function newCups(more: object = {}): Promise<{ productId: string; ifMatch: string }> {
  const made = await v2('createProduct', { body: { ...cups, ...more } });
  if (made.statusCode !== 201) throw new Error(JSON.stringify(made.body));
  return { productId: productOf(made).id, ifMatch: made.headers['etag'] ?? '' };
}

test('a new product is told in the changed form, and is the same in version 1', async () => {
  const made = await v2('createProduct', { body: { ...cups, description: 'Small.' } });
  const { id } = productOf(made);
  const common = {
    id,
    description: 'Small.',
    version: 1,
    createdAt: '2026-11-21T12:00:00.000Z',
    updatedAt: '2026-11-21T12:00:00.000Z',
  };
  const links = { image: `/v1/products/${id}/image`, inventory: `/v1/inventory/${id}` };
  expect([made.statusCode, made.headers['location'], made.headers['etag']]).toEqual([
    201,
    `/v2/products/${id}`,
    '"1"',
  ]);
  expect(made.body).toEqual({
    ...common,
    ...cups,
    links: { self: `/v2/products/${id}`, ...links },
  });
  expect((await v2('getProduct', { productId: id })).body).toEqual(made.body);
  expect((await v1('getProduct', { productId: id })).body).toEqual({
    ...common,
    name: 'Espresso cups',
    category: 'kitchen',
    price: 2490,
    currency: 'EUR',
    links: { self: `/v1/products/${id}`, ...links, successor: `/v2/products/${id}` },
  });
});

test('what version 1 made is seen here', async () => {
  const made = await v1('createProduct', { body: { name: 'Bowl', category: 'table', price: 1 } });
  const seen = await v2('getProduct', { productId: (made.body as Product).id });
  expect(seen.body).toMatchObject({
    title: 'Bowl',
    categories: ['table'],
    price: { amount: 1, currency: 'EUR' },
  });
});

test.each<[string, string, object, readonly string[]]>([
  [
    'replaces the first category alone',
    'replaceProduct',
    { name: 'N', category: 'table', price: 1 },
    ['table', 'gifts'],
  ],
  [
    'keeps the others beside the same first',
    'replaceProduct',
    { name: 'N', category: 'kitchen', price: 1 },
    ['kitchen', 'gifts'],
  ],
  ['has none twice', 'replaceProduct', { name: 'N', category: 'gifts', price: 1 }, ['gifts']],
  ['loses none by a patch of something else', 'patchProduct', { price: 1 }, ['kitchen', 'gifts']],
])('version 1 %s', async (_, operation, body, categories) => {
  const made = await newCups();
  expect(outcomeOf(await v1(operation, { ...made, body }))).toBe('200');
  const seen = productOf(await v2('getProduct', made));
  expect([seen.categories, seen.version]).toEqual([categories, 2]);
});

test('both versions count one version, and an ETag of one holds in the other', async () => {
  const made = await newCups();
  const patched = await v1('patchProduct', { ...made, body: { price: 1 } });
  const stale = await v2('patchProduct', { ...made, body: { title: 'T' } });
  const ifMatch = patched.headers['etag'] ?? '';
  const taken = await v2('patchProduct', { ...made, ifMatch, body: { title: 'T' } });
  expect([stale, taken].map(outcomeOf)).toEqual(['412 precondition_failed', '200']);
  expect(productOf(taken)).toMatchObject({ title: 'T', price: { amount: 1 }, version: 3 });
});

test.each<[string, object, object]>([
  [
    'merges the price',
    { price: { amount: 1 } },
    { ...cups, price: { amount: 1, currency: 'EUR' } },
  ],
  [
    'replaces the list of categories',
    { categories: ['table'] },
    { ...cups, categories: ['table'] },
  ],
  ['sets the title', { title: 'T' }, { ...cups, title: 'T' }],
])('a patch %s', async (_, body, want) => {
  const made = await newCups({ description: 'D' });
  const answer = await v2('patchProduct', { ...made, body, at: noon + 1 });
  expect(answer.body).toMatchObject({ ...want, description: 'D', version: 2 });
  const without = await v2('patchProduct', {
    productId: made.productId,
    ifMatch: '*',
    body: { description: null },
  });
  expect(productOf(without).description).toBeUndefined();
});

const eight = Array.from({ length: 8 }, (_, index) => `category-${index}`);

test.each<[string, readonly string[], boolean]>([
  ['no category', [], false],
  ['one', ['kitchen'], true],
  ['eight', eight, true],
  ['nine', [...eight, 'one-more'], false],
  ['one twice', ['kitchen', 'kitchen'], false],
])('%s', async (_, categories, taken) => {
  const made = await newCups();
  const body = { ...cups, categories };
  const answers = [
    await v2('createProduct', { body }),
    await v2('replaceProduct', { ...made, body }),
    await v2('patchProduct', { productId: made.productId, ifMatch: '*', body: { categories } }),
  ];
  const want = taken ? ['201', '200', '200'] : Array(3).fill('400 invalid_request');
  expect(answers.map(outcomeOf)).toEqual(want);
});

test.each(['name', 'category', 'currency', 'version', 'id', 'stock', '__proto__', 'constructor'])(
  '%s is refused in every body',
  async (member) => {
    const { productId } = await newCups();
    const more = `${JSON.stringify(member)}:1}`;
    const body = `${JSON.stringify(cups).slice(0, -1)},${more}`;
    const refused = [
      await v2('createProduct', { body }),
      await v2('replaceProduct', { productId, ifMatch: '*', body }),
      await v2('patchProduct', { productId, ifMatch: '*', body: `{${more}` }),
    ];
    expect(refused.map(outcomeOf)).toEqual(Array(3).fill('400 invalid_request'));
    expect(productOf(await v2('getProduct', { productId })).version).toBe(1);
  },
);

test('a product of several categories is listed in each, and found, under paths of this version', async () => {
  const [one, two] = [newCategory(), newCategory()];
  const { productId } = await newCups({ title: `Cups ${one}`, categories: [one, two] });
  const self = `/v2/products/${productId}`;
  const query = { category: two, limit: '1' };
  const lists = [
    await v2('listProducts', { query: { ...query, category: one } }),
    await v2('listProducts', { query }),
    await v2('searchProducts', { query: { q: `cups ${one}` } }),
  ];
  const selves = lists.map(({ body }) =>
    (body as { items: ProductV2[] }).items.map(({ links }) => links.self),
  );
  expect(selves).toEqual([[self], [self], [self]]);
  expect((lists[1]?.body as { links: object }).links).toEqual({
    self: `/v2/products?category=${two}&limit=1`,
  });
});

test('a removed product is gone in both versions', async () => {
  const made = await newCups();
  expect(outcomeOf(await v2('deleteProduct', { ...made, ifMatch: '"9"' }))).toBe(
    '412 precondition_failed',
  );
  expect(outcomeOf(await v2('deleteProduct', made))).toBe('204');
  expect([await v1('getProduct', made), await v2('getProduct', made)].map(outcomeOf)).toEqual([
    '404 not_found',
    '404 not_found',
  ]);
});
