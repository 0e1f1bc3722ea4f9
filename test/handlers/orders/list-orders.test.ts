import type { components } from '../../../generated/storefront/types.ts';
import {
  bodyOf,
  newPerson,
  newProduct,
  noon,
  openShop,
  outcome,
  pieces,
  type Answer,
  type Person,
  type Shop,
} from '../shop.ts';
import { call, order } from './order-service.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const list = (as: Person, query: Record<string, string> = {}) =>
  call('GET /api/v1/orders', { as, query });

/** Orders made a second apart; ids, the oldest first. */
async function makeOrders(as: Person, howMany: number): Promise<string[]> {
  const cups = await newProduct(1000);
  const ids: string[] = [];
  for (let index = 0; index < howMany; index += 1) {
    ids.push(bodyOf(await order(as, [pieces(cups)], { at: noon + index * 1000 })).id);
  }
  return ids;
}

type Page = Answer<components['schemas']['OrderPage']>;

const idsOf = (page: Page) => bodyOf(page).orders.map(({ id }) => id);

/** The link to the next page, which there has to be. */
function nextOf(page: Page): string {
  const { next } = bodyOf(page).links;
  if (next === undefined) throw new Error('This page is the last one');
  return next;
}

const cursorOf = (page: Page): string =>
  new URL(nextOf(page), 'http://shop').searchParams.get('cursor') ?? '';

const follow = (as: Person, link: string) =>
  list(as, Object.fromEntries(new URL(link, 'http://shop').searchParams));

test('no orders: an empty page', async () => {
  expect((await list(await newPerson())).body).toEqual({
    orders: [],
    links: { self: '/api/v1/orders?limit=20', cart: '/api/v1/cart' },
  });
});

test('newest first, page by page, each once, and no link after the last', async () => {
  const ada = await newPerson();
  const ids = await makeOrders(ada, 5);
  const first = await list(ada, { limit: '2' });
  const second = await follow(ada, nextOf(first));
  const third = await follow(ada, nextOf(second));
  expect([first, second, third].map(idsOf)).toEqual([[ids[4], ids[3]], [ids[2], ids[1]], [ids[0]]]);
  expect(bodyOf(second).links.self).toBe(nextOf(first));
  expect(bodyOf(third).links.next).toBeUndefined();
});

test('a page that is exactly full is the last one', async () => {
  const ada = await newPerson();
  await makeOrders(ada, 2);
  expect(bodyOf(await list(ada, { limit: '2' })).links.next).toBeUndefined();
});

test('orders of one millisecond are each on one page', async () => {
  const ada = await newPerson();
  const cups = await newProduct(100);
  for (let index = 0; index < 5; index += 1) await order(ada, [pieces(cups)]);
  const seen: string[] = [];
  let link: string | undefined = '/api/v1/orders?limit=2';
  while (link !== undefined) {
    const page = await follow(ada, link);
    seen.push(...idsOf(page));
    link = bodyOf(page).links.next;
  }
  expect(new Set(seen).size).toBe(5);
  expect(seen).toHaveLength(5);
});

test("another's orders are not in it", async () => {
  await makeOrders(await newPerson(), 2);
  const bob = await newPerson();
  const [own] = await makeOrders(bob, 1);
  expect(idsOf(await list(bob))).toEqual([own]);
});

test("an administrator's list is its own, too", async () => {
  await makeOrders(await newPerson(), 1);
  expect(bodyOf(await list(await newPerson('admin'))).orders).toEqual([]);
});

describe('cursor', () => {
  test("another caller's is refused", async () => {
    const [ada, eve] = [await newPerson(), await newPerson()];
    await makeOrders(ada, 3);
    await makeOrders(eve, 3);
    const next = nextOf(await list(ada, { limit: '1' }));
    expect(outcome(await follow(eve, next))).toBe('400 invalid_cursor');
    expect(outcome(await follow(ada, next))).toBe('200');
  });

  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  test.each([
    ['no JSON', 'Zm9yZ2Vk'],
    ['no list', encoded({ created_at: 1 })],
    ['another list', encoded(['abcdefghijkl', noon, 'x'])],
    ['nothing in it', encoded([])],
  ])('%s is refused', async (_, cursor) => {
    expect(outcome(await list(await newPerson(), { cursor }))).toBe('400 invalid_cursor');
  });

  test.each([
    ['a position of other types', (digest: string) => [digest, 'x', noon]],
    ['a position with a fraction', (digest: string) => [digest, 0.5, 'x']],
    ['a position without an id', (digest: string) => [digest, noon, '']],
    ['a position cut short', (digest: string) => [digest, noon]],
  ])('%s is refused', async (_, forge) => {
    const ada = await newPerson();
    await makeOrders(ada, 2);
    const cursor = cursorOf(await list(ada, { limit: '1' }));
    const [digest] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string];
    const forged = await list(ada, { cursor: encoded(forge(digest)) });
    expect(outcome(forged)).toBe('400 invalid_cursor');
  });

  test("a position of one's own making shows one's own orders only", async () => {
    const ada = await newPerson();
    const [victim] = await makeOrders(await newPerson(), 1);
    const [own] = await makeOrders(ada, 2);
    const cursor = cursorOf(await list(ada, { limit: '1' }));
    const [digest] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string];
    const forged = await list(ada, { cursor: encoded([digest, noon + 500, victim]) });
    expect(idsOf(forged)).toEqual([own]);
  });

  test.each(['', 'not/base64url', 'a'.repeat(1025)])('%.20s breaks its pattern', async (cursor) => {
    expect(outcome(await list(await newPerson(), { cursor }))).toBe('400 invalid_request');
  });
});

test.each(['0', '101', '-1', '1.5', 'many', ''])('limit %s is refused', async (limit) => {
  expect(outcome(await list(await newPerson(), { limit }))).toBe('400 invalid_request');
});

test.each(['1', '100'])('limit %s is taken', async (limit) => {
  expect(outcome(await list(await newPerson(), { limit }))).toBe('200');
});
