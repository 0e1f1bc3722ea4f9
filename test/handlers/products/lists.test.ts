import { randomUUID } from 'node:crypto';
import { BatchWriteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { documentClient } from '../../../handlers/runtime/document-client.ts';
import { newProductItems } from '../../../handlers/stores/product-items.ts';
import { noon, openShop, type Shop } from '../shop.ts';
import { newCategory, outcomeOf, parametersOf, v1, walk, type Page } from './partner.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

interface Made {
  readonly name?: string;
  readonly categories?: readonly string[];
  readonly at?: number;
}

/** Writes products; their ids. */
async function make(...products: readonly Made[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const { name = 'Thing', categories = ['other'], at = noon } of products) {
    const productId = randomUUID();
    const times = { version: 1, created_at: at, updated_at: at };
    const facts = { name, categories, price: 100, currency: 'EUR' as const };
    const items = newProductItems({ productId, ...facts, ...times });
    const RequestItems = {
      [process.env['CATALOG_TABLE'] ?? '']: items.map((Item) => ({ PutRequest: { Item } })),
    };
    await documentClient().send(new BatchWriteCommand({ RequestItems }));
    ids.push(productId);
  }
  return ids;
}

const put = (Item: Record<string, string>) =>
  documentClient().send(new PutCommand({ TableName: process.env['CATALOG_TABLE'], Item }));

const idsOf = (pages: readonly Page[]) => pages.flatMap(({ items }) => items.map(({ id }) => id));
const times = <T>(count: number, value: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => value(index));
const list = (query: Record<string, string>) => v1('listProducts', { query });
const search = (query: Record<string, string>) => v1('searchProducts', { query });
const pageOf = async (answer: ReturnType<typeof v1>) => (await answer).body as Page;

describe('a list', () => {
  const category = newCategory();
  let ids: readonly string[];
  beforeAll(async () => {
    // Some of one millisecond: their order is that of their ids.
    ids = await make(
      ...times(23, (index) => ({ categories: [category], at: noon + Math.floor(index / 3) })),
    );
  });

  test('is walked whole, each product once, the older first, with any limit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 100 }), async (limit) => {
        const pages = await walk('listProducts', { category, limit: String(limit) });
        expect([...idsOf(pages)].sort()).toEqual([...ids].sort());
        expect(pages.map(({ items }) => items.length)).toEqual(
          times(Math.ceil(23 / limit), (page) => Math.min(limit, 23 - page * limit)),
        );
        const made = pages.flatMap(({ items }) => items.map(({ createdAt }) => createdAt));
        expect(made).toEqual([...made].sort());
      }),
      { numRuns: 8, examples: [[1], [23], [22]] },
    );
  });

  test('of all products has each once, too', async () => {
    const all = idsOf(await walk('listProducts', { limit: '7' }));
    expect(new Set(all).size).toBe(all.length);
    expect(ids.filter((id) => !all.includes(id))).toEqual([]);
  });

  test('says by links where it is and how it goes on', async () => {
    const first = await pageOf(list({ category, limit: '20' }));
    expect(first.links.self).toBe(`/v1/products?category=${category}&limit=20`);
    const second = await pageOf(list(parametersOf(first.links.next ?? '')));
    expect(second.links).toEqual({ self: first.links.next });
  });

  test('goes on behind a product that is gone meanwhile', async () => {
    const some = newCategory();
    const made = await make(...times(3, (index) => ({ categories: [some], at: noon + index })));
    const { links } = await pageOf(list({ category: some, limit: '1' }));
    await v1('deleteProduct', { productId: made[0] ?? '', ifMatch: '*' });
    const rest = await pageOf(list({ ...parametersOf(links.next ?? ''), limit: '5' }));
    expect(rest.items.map(({ id }) => id)).toEqual(made.slice(1));
  });

  test('shows what is, where the index still says what was', async () => {
    const [was, gone] = [newCategory(), newCategory()];
    const word = newCategory().slice(2);
    const [id = '', there = ''] = await make({}, { name: word, categories: [was] });
    const stale = { GSI1PK: `CATEGORY#${was}`, GSI1SK: `2026-01-01T00:00:00.000Z#${id}` };
    const staleWord = { GSI1PK: `TERM#${word.slice(0, 1)}`, GSI1SK: `${word}#${id}` };
    const deleted = { GSI1PK: `CATEGORY#${was}`, GSI1SK: `2026-01-01T00:00:00.000Z#${gone}` };
    await put({ PK: `PRODUCT#${id}`, SK: `CATEGORY#${was}`, ...stale });
    await put({ PK: `PRODUCT#${id}`, SK: `TERM#${word}`, ...staleWord });
    await put({ PK: `PRODUCT#${gone}`, SK: `CATEGORY#${was}`, ...deleted });
    expect(idsOf(await walk('listProducts', { category: was, limit: '1' }))).toEqual([there]);
    expect(idsOf(await walk('searchProducts', { q: word, limit: '1' }))).toEqual([there]);
  });

  test('of a category that nothing is in is empty', async () => {
    const nothing = newCategory();
    expect((await list({ category: nothing })).body).toEqual({
      items: [],
      links: { self: `/v1/products?category=${nothing}&limit=20` },
    });
  });
});

describe('a cursor', () => {
  const [ours, theirs] = [newCategory(), newCategory()];
  const word = newCategory().slice(2);
  beforeAll(() =>
    make(...times(4, (at) => ({ name: `${word} ${at}`, categories: [ours, theirs] }))),
  );
  const cursorOf = async (answer: ReturnType<typeof v1>) =>
    parametersOf((await pageOf(answer)).links.next ?? '')['cursor'] ?? '';

  test.each<[string, () => ReturnType<typeof v1>]>([
    ['another category', () => list({ category: theirs, limit: '1' })],
    ['all products', () => list({ limit: '1' })],
    ['a search', () => search({ q: word, limit: '1' })],
  ])('of %s is refused, that of the list taken', async (_, other) => {
    const own = await cursorOf(list({ category: ours, limit: '1' }));
    const another = await cursorOf(other());
    expect(outcomeOf(await list({ category: ours, cursor: another }))).toBe('400 invalid_cursor');
    expect(outcomeOf(await list({ category: ours, cursor: own }))).toBe('200');
  });

  test('of another search is refused, that of the search taken', async () => {
    const own = await cursorOf(search({ q: word, limit: '1' }));
    expect(outcomeOf(await search({ q: word.slice(0, 3), cursor: own }))).toBe(
      '400 invalid_cursor',
    );
    expect(outcomeOf(await search({ q: word, cursor: own }))).toBe('200');
  });

  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  test.each<[string, (digest: string) => unknown]>([
    ['no position', (digest) => [digest]],
    ['a number', (digest) => [digest, 1]],
    ['no separator', (digest) => [digest, word]],
    ['an empty half', (digest) => [digest, `${word}#`]],
    ['three parts', (digest) => [digest, `${word}#a#b`]],
    ['a position outside of the search', (digest) => [digest, 'aaaa#b']],
    ['no list', () => ({})],
  ])('forged with %s is refused', async (_, forge) => {
    const cursor = await cursorOf(search({ q: word, limit: '1' }));
    const [digest] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string];
    const forged = encoded(forge(digest));
    expect(outcomeOf(await search({ q: word, cursor: forged }))).toBe('400 invalid_cursor');
  });

  test('forged within the search shows no more than the search would', async () => {
    const cursor = await cursorOf(search({ q: word, limit: '1' }));
    const [digest] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string];
    const page = await search({ q: word, cursor: encoded([digest, `${word}#0`]) });
    expect((page.body as Page).items).toHaveLength(4);
  });

  test.each(['', 'not/base64url', 'a'.repeat(1025)])('%.20s breaks its pattern', async (cursor) => {
    expect(outcomeOf(await list({ cursor }))).toBe('400 invalid_request');
  });
});

test.each(['0', '101', '-1', '1.5', 'many', ''])('limit %s is refused', async (limit) => {
  const answers = [await list({ limit }), await search({ q: 'ab', limit })];
  expect(answers.map(outcomeOf)).toEqual(Array(2).fill('400 invalid_request'));
});

test.each(['1', '100'])('limit %s is taken', async (limit) => {
  const answers = [await list({ limit }), await search({ q: 'ab', limit })];
  expect(answers.map(outcomeOf)).toEqual(['200', '200']);
});

describe('a search', () => {
  const found = async (q: string, limit = 20) =>
    idsOf(await walk('searchProducts', { q, limit: String(limit) }));

  test('finds every product by each word of its name, and by how a word begins', async () => {
    const letters = fc.constantFrom('a', 'b', 'É', 'ß', 'ﬁ', '7', '漢', '한', '-', ' ');
    const names = fc.array(fc.string({ unit: letters, minLength: 2, maxLength: 12 }), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(names, async (parts) => {
        const mark = newCategory().slice(2);
        const name = [mark, ...parts].join(' ');
        const [id] = await make({ name });
        const words = name.split(' ').filter((it) => /[\p{L}\p{N}]/u.test(it));
        for (const word of words) {
          expect([word, await found(`${mark} ${word}`)]).toEqual([word, [id]]);
        }
        expect(await found(mark.slice(0, 7).toUpperCase())).toContain(id);
      }),
      { numRuns: 8 },
    );
  });

  test('wants all words, whatever their case, accents, marks and order', async () => {
    const mark = newCategory().slice(2);
    const [pan, both] = await make(
      { name: `Cast-iron pan, ${mark}` },
      { name: `Crème brûlée pan of iron, ${mark}` },
    );
    expect(await found(`${mark} IRON, creme`)).toEqual([both]);
    expect(await found(`pan ${mark} cast iron`)).toEqual([pan]);
    expect(await found(`${mark} ir`)).toHaveLength(2);
    expect(await found(`${mark} copper`)).toEqual([]);
  });

  test('shows a product once, though several of its words begin alike, on any page', async () => {
    const mark = newCategory().slice(2);
    const ids = await make(
      ...times(5, (at) => ({ name: `${mark}a ${mark}b ${mark}${at} ${mark}` })),
    );
    for (const limit of [1, 2, 20]) {
      expect([...(await found(mark, limit))].sort()).toEqual([...ids].sort());
    }
  });

  test('reads a bounded number of times, and its next page goes on from there', async () => {
    const mark = newCategory().slice(2);
    const ids = await make(...times(14, () => ({ name: `${mark} plain` })), {
      name: `${mark}z rare`,
    });
    const pages = await walk('searchProducts', { q: `${mark} rare`, limit: '1' });
    expect(pages.map(({ items }) => items.length)).toEqual([0, 1]);
    expect(idsOf(pages)).toEqual(ids.slice(-1));
  });

  test.each([
    ['two characters', 'ab', '200'],
    ['64', 'a'.repeat(64), '200'],
    ['no word', '!?', '200'],
    ['what looks like a key', 'TERM#a#', '200'],
    ['one character', 'a', '400 invalid_request'],
    ['65', 'a'.repeat(65), '400 invalid_request'],
    ['nothing', '', '400 invalid_request'],
  ])('%s', async (_, q, want) => {
    expect(outcomeOf(await search({ q }))).toBe(want);
  });

  test('without words is refused, since q is required', async () => {
    expect(outcomeOf(await search({}))).toBe('400 invalid_request');
  });

  test('without words in it finds nothing', async () => {
    expect(await found('!?')).toEqual([]);
  });
});
