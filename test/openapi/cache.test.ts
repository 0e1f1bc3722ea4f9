import type { Gateway } from '../../gateway/index.ts';
import { heldClock, keyOf, openPartnerApi, type HeldClock, type ProxyEvent } from './partner.ts';

const hour = 3_600_000;

/** A product whose price changes behind the cache. */
let price = 0;
let asked: string[] = [];

let clock: HeldClock;
let gateway: Gateway;
beforeAll(async () => {
  clock = heldClock(Date.UTC(2026, 10, 15, 12));
  gateway = await openPartnerApi(
    'partner-v1',
    clock,
    ({ resource, pathParameters }: ProxyEvent) => {
      asked.push(`${resource} ${JSON.stringify(pathParameters)}`);
      return { statusCode: 200, headers: {}, body: JSON.stringify({ price }) };
    },
  );
});
afterAll(() => gateway.close());
beforeEach(() => {
  [price, asked] = [100, []];
  clock.time += hour;
});

const id = '1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01';
const other = '1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e02';

interface Asked {
  readonly url?: string;
  readonly partner?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The price that a caller sees. */
async function see({ url = `/products/${id}`, partner = 'depot', headers = {} }: Asked = {}) {
  const answer = await gateway.inject({
    ...{ method: 'GET', url },
    headers: { 'x-api-key': keyOf(partner), ...headers },
  });
  return (JSON.parse(answer.body.toString()) as { price: unknown }).price;
}

const refresh = { 'cache-control': 'max-age=0' };

test('a changed product shows after an hour', async () => {
  expect(await see()).toBe(100);
  price = 200;
  clock.time += hour - 1;
  expect(await see()).toBe(100);
  expect(asked).toHaveLength(1);
  clock.time += 1;
  expect(await see()).toBe(200);
});

test('Cache-Control: max-age=0 asks anew, for everybody', async () => {
  await see();
  price = 200;
  expect(await see({ partner: 'cumulus' })).toBe(100);
  expect(await see({ headers: refresh })).toBe(200);
  expect(await see({ partner: 'cumulus' })).toBe(200);
});

test.each([
  ['another product', `/products/${id}`, `/products/${other}`],
  ['another page size', '/products?limit=1', '/products?limit=2'],
  ['another cursor', '/products?cursor=a', '/products?cursor=b'],
  ['another category', '/products?category=a', '/products?category=b'],
  ['another word', '/products/search?q=a', '/products/search?q=b'],
])('%s is kept apart', async (_, one, another) => {
  await see({ url: one });
  price = 200;
  expect(await see({ url: another })).toBe(200);
  expect(await see({ url: one })).toBe(100);
});

test('what the document does not name as a key is not asked about', async () => {
  await see({ url: '/products?limit=1&unheard=a' });
  price = 200;
  expect(await see({ url: '/products?limit=1&unheard=b' })).toBe(100);
});

test('a key of nobody sees nothing of the cache', async () => {
  await see();
  const headers = { 'x-api-key': keyOf('nobody') };
  const { status } = await gateway.inject({ method: 'GET', url: `/products/${id}`, headers });
  expect(status).toBe(403);
});
