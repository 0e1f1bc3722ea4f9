import { quote } from '../../../handlers/quotes/quote.ts';
import type { ProductItem } from '../../../handlers/stores/products.ts';

const noon = Date.UTC(2026, 10, 21, 12);
const lamp = '1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01';
const chair = '1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e02';
const unknown = '1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7eff';

const product = (productId: string, name: string, price: number) =>
  [productId, { productId, name, price } as ProductItem] as const;
const catalog = new Map([product(lamp, 'Lamp', 1999), product(chair, 'Chair', 4500)]);

/** Answers what is asked for, and notes it. */
const asked: string[][] = [];
const read = (ids: readonly string[]): Promise<ReadonlyMap<string, ProductItem>> => {
  asked.push([...ids]);
  return Promise.resolve(new Map([...catalog].filter(([id]) => ids.includes(id))));
};
beforeEach(() => asked.splice(0));

const item = (productId: string, quantity = 1) => ({ productId, quantity });
const of = (...items: ReturnType<typeof item>[]) => quote({ items, requestId: 'r' }, read, noon);

test('prices every item in cents, and says until when', async () => {
  expect(await of(item(lamp, 3), item(chair))).toEqual({
    lines: [
      { productId: lamp, name: 'Lamp', quantity: 3, unitPrice: 1999, amount: 5997 },
      { productId: chair, name: 'Chair', quantity: 1, unitPrice: 4500, amount: 4500 },
    ],
    total: 10497,
    currency: 'EUR',
    validUntil: '2026-11-22T12:00:00.000Z',
  });
  expect(asked).toEqual([[lamp, chair]]);
});

const different = (count: number) =>
  Array.from({ length: count }, (_, at) => item(`${lamp.slice(0, -2)}${at + 10}`));

test.each([
  ['no items', [], 'Invalid: items is empty'],
  ['51 items', different(51), 'Invalid: items has 51 entries, at most 50'],
  ['a product twice', [item(lamp), item(lamp)], 'Invalid: items names a product twice'],
])('%s are refused, and the catalog is not asked', async (_, items, message) => {
  await expect(of(...items)).rejects.toThrow(message);
  expect(asked).toEqual([]);
});

test('50 items are not too many: the catalog is asked', async () => {
  await expect(of(...different(50))).rejects.toThrow(/^NotFound: /);
  expect(asked).toHaveLength(1);
});

test('products that are not there are named', async () => {
  await expect(of(item(lamp), item(unknown))).rejects.toThrow(`NotFound: no product ${unknown}`);
});

test('a catalog that does not answer is told apart, without what it said', async () => {
  const away = () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.1'));
  const asking = quote({ items: [item(lamp)], requestId: 'r' }, away, noon);
  await expect(asking).rejects.toThrow(/^Unavailable: the catalog does not answer$/);
});
