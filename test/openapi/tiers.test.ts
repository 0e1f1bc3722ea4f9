import type { Gateway } from '../../gateway/index.ts';
import { heldClock, keyOf, openPartnerApi, type HeldClock } from './partner.ts';

let clock: HeldClock;
let gateway: Gateway;
beforeAll(async () => {
  clock = heldClock(0);
  gateway = await openPartnerApi('partner-v1', clock, () => ({ statusCode: 200, body: '{}' }));
});
afterAll(() => gateway.close());

/** Every test has a month of its own, in which nothing is used yet. */
let month = 0;
beforeEach(() => {
  month += 1;
  clock.time = Date.UTC(2026, month, 15, 12);
});

interface Told {
  readonly status: number;
  readonly message: unknown;
}

async function call(partner: string | undefined): Promise<Told> {
  const headers = partner === undefined ? {} : { 'x-api-key': keyOf(partner) };
  const { status, body } = await gateway.inject({ method: 'GET', url: '/products', headers });
  const { message } = JSON.parse(body.toString()) as { message?: unknown };
  return { status, message };
}

const calls = async (partner: string, times: number): Promise<Told[]> =>
  Promise.all(Array.from({ length: times }, () => call(partner)));

const statuses = (told: readonly Told[]): readonly number[] => told.map(({ status }) => status);
const ok = (times: number): readonly number[] => Array.from({ length: times }, () => 200);

const tooMany = { status: 429, message: 'Too Many Requests' };
const limitExceeded = { status: 429, message: 'Limit Exceeded' };

test('free: ten calls at once pass, the eleventh waits, after a second five more pass (REST 128)', async () => {
  expect(statuses(await calls('atlas', 10))).toEqual(ok(10));
  expect(await call('atlas')).toEqual(tooMany);
  clock.time += 1000;
  expect(statuses(await calls('atlas', 5))).toEqual(ok(5));
  expect(await call('atlas')).toEqual(tooMany);
});

test('free: the 1,001st call of the month is refused, the first of the next month is not', async () => {
  for (let batch = 0; batch < 100; batch += 1) {
    expect(statuses(await calls('atlas', 10))).toEqual(ok(10));
    clock.time += 2000;
  }
  expect(await call('atlas')).toEqual(limitExceeded);
  expect(statuses(await calls('borealis', 20))).toEqual(ok(20));
  expect(statuses(await calls('cumulus', 20))).toEqual(ok(20));
  expect(statuses(await calls('depot', 20))).toEqual(ok(20));
  clock.time = Date.UTC(2026, month + 1, 1);
  expect((await call('atlas')).status).toBe(200);
});

test.each([
  ['borealis', 100, 50],
  ['cumulus', 2000, 1000],
])('%s: a burst of %d passes, then %d a second', async (partner, burst, rate) => {
  expect(statuses(await calls(partner, burst))).toEqual(ok(burst));
  expect(await call(partner)).toEqual(tooMany);
  clock.time += 1000;
  expect(statuses(await calls(partner, rate))).toEqual(ok(rate));
  expect(await call(partner)).toEqual(tooMany);
});

test('internal: no month ends it', async () => {
  for (let batch = 0; batch < 3; batch += 1) {
    expect(statuses(await calls('depot', 1000))).toEqual(ok(1000));
    clock.time += 1000;
  }
});

test('a tier that is used up harms no other', async () => {
  await calls('atlas', 11);
  expect(await call('atlas')).toEqual(tooMany);
  expect((await call('borealis')).status).toBe(200);
});

test('no key and a key that is none are refused alike', async () => {
  expect((await call(undefined)).status).toBe(403);
  expect((await call('nobody')).status).toBe(403);
});
