import fc from 'fast-check';
import {
  mostCategories,
  newProductItems,
  pointersOf,
  wordsOf,
  type ProductItem,
} from '../../../handlers/stores/product-items.ts';

const productOf = (name: string, categories: readonly string[] = ['kitchen']): ProductItem => ({
  productId: 'p-1',
  name,
  categories,
  price: 100,
  currency: 'EUR',
  version: 1,
  created_at: 0,
  updated_at: 0,
});

test('a new product is details, an inventory and what it is found by', () => {
  const product = productOf('Bread knife');
  expect(newProductItems(product, 7)).toEqual([
    {
      PK: 'PRODUCT#p-1',
      SK: 'DETAILS',
      GSI1PK: 'PRODUCTS',
      GSI1SK: '1970-01-01T00:00:00.000Z#p-1',
      ...product,
    },
    { PK: 'PRODUCT#p-1', SK: 'INVENTORY', sku: 'p-1', on_hand: 7, version: 1, updated_at: 0 },
    {
      PK: 'PRODUCT#p-1',
      SK: 'CATEGORY#kitchen',
      GSI1PK: 'CATEGORY#kitchen',
      GSI1SK: '1970-01-01T00:00:00.000Z#p-1',
    },
    { PK: 'PRODUCT#p-1', SK: 'TERM#bread', GSI1PK: 'TERM#b', GSI1SK: 'bread#p-1' },
    { PK: 'PRODUCT#p-1', SK: 'TERM#knife', GSI1PK: 'TERM#k', GSI1SK: 'knife#p-1' },
  ]);
});

const categories = Array.from({ length: mostCategories }, (_, index) => `category-${index}`);

test('one transaction has room for a change of everything, whatever the names', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120, unit: 'grapheme' }), (name) => {
      const pointers = pointersOf(productOf(name, categories)).length;
      const detailsAndVersion = 2;
      expect(detailsAndVersion + 2 * pointers).toBeLessThanOrEqual(100);
    }),
    {
      examples: [
        [Array.from({ length: 60 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join(' ')],
      ],
    },
  );
});

test('keys of any name keep the bounds of DynamoDB', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120, unit: 'grapheme' }), (name) => {
      for (const { SK, GSI1SK } of pointersOf(productOf(name))) {
        expect(Buffer.byteLength(SK)).toBeLessThanOrEqual(1024);
        expect(Buffer.byteLength(String(GSI1SK))).toBeLessThanOrEqual(1024);
      }
    }),
    // Each letter becomes six.
    { examples: [['㌖'.repeat(120)], ['ﷺ'.repeat(120)]] },
  );
});

test.each<[string, readonly string[]]>([
  ['Cast-iron pan, 28 cm', ['cast', 'iron', 'pan', '28', 'cm']],
  ['Crème BRÛLÉE', ['creme', 'brulee']],
  ['ﬁne ＷＩＤＥ', ['fine', 'wide']],
  ['İstanbul', ['istanbul']],
  ['tea tea Tea', ['tea']],
  ['#TERM#x', ['term', 'x']],
  ['!?', []],
  ['', []],
])('the words of %p', (text, want) => {
  expect(wordsOf(text)).toEqual(want);
});

test('words are the same however often they are folded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = wordsOf(text);
      expect(wordsOf(words.join(' '))).toEqual(words);
    }),
  );
});
