import { randomUUID } from 'node:crypto';
import { handler as nightly } from '../../../handlers/nightly-report/index.lambda.ts';
import { handler as request } from '../../../handlers/reports/index.lambda.ts';
import type { ReportKind } from '../../../handlers/stores/reports.ts';
import { newProduct, noon } from '../shop.ts';
import { openReportHouse, readReport, type ReportHouse } from './report-house.ts';

let house: ReportHouse;
let products: string[];
beforeAll(async () => {
  house = await openReportHouse();
  products = [await newProduct(5, 300), await newProduct(0, 100), await newProduct(40, 200)];
  products.sort();
});
afterAll(() => house.close());
beforeEach(() => {
  house.sqs.batches.length = 0;
  house.bucket.fails = false;
});

const ask = async (kind: ReportKind, partnerId = 'atlas'): Promise<string> => {
  const reportId = randomUUID();
  await request({ reportId, partnerId, kind, requestedAt: noon });
  return reportId;
};
const sent = (): unknown[] => house.sqs.batches.flat().map((it) => JSON.parse(it) as unknown);
const linksOf = (reportId: string) => ({ self: `/v1/reports/${reportId}` });
const pending = (id: string, kind: ReportKind) => ({
  statusCode: 200,
  body: {
    ...{ id, kind, status: 'pending' },
    requestedAt: '2026-11-21T12:00:00.000Z',
    links: linksOf(id),
  },
});
const notFound = { statusCode: 404, body: { message: 'Not Found', code: 'not_found' } };

/** A report that is done, with what its partner reads of it. */
async function reportOf(kind: ReportKind, partner = 'atlas') {
  const id = await ask(kind, partner);
  house.bind();
  await house.rest();
  return { id, read: (await readReport(partner, id)).body as Record<string, unknown> };
}

test('a report is pending until it is made, and is then told with its result', async () => {
  const id = await ask('catalog');
  expect(await readReport('atlas', id)).toEqual(pending(id, 'catalog'));
  expect(sent()).toEqual([]);
  house.bind();
  await house.rest();
  const { finishedAt, ...body } = (await readReport('atlas', id)).body as Record<string, unknown>;
  expect(body).toEqual({
    ...pending(id, 'catalog').body,
    status: 'ready',
    result: {
      products: 3,
      categories: expect.any(Array),
      prices: { lowest: 100, highest: 300, currency: 'EUR' },
    },
  });
  expect(Date.parse(String(finishedAt))).toBeGreaterThan(0);
});

test('its partner is told once it is ready', async () => {
  const { id, read } = await reportOf('catalog');
  expect(sent()).toEqual([
    {
      id,
      partnerId: 'atlas',
      type: 'report.completed',
      createdAt: Date.parse(String(read['finishedAt'])),
      data: { reportId: id, links: linksOf(id) },
    },
  ]);
});

test('an inventory counts pieces, and names what is running out', async () => {
  const { read } = await reportOf('inventory');
  expect(read['result']).toEqual({
    products: 3,
    onHand: 45,
    outOfStock: 1,
    low: [
      { sku: expect.any(String), name: expect.stringContaining('Product'), onHand: 0 },
      { sku: expect.any(String), name: expect.stringContaining('Product'), onHand: 5 },
    ],
  });
});

test('the result is kept under its partner’s name', async () => {
  const { id } = await reportOf('catalog', 'borealis');
  const key = `/gatehouse-test-media-123456789012/reports/borealis/${id}.json`;
  expect(JSON.parse(house.bucket.objects.get(key) ?? '')).toMatchObject({ products: 3 });
});

test('a report that cannot be made is tried again, then failed, and its partner is told', async () => {
  house.bucket.fails = true;
  const { id } = await reportOf('catalog');
  for (const seconds of [1, 2, 4]) {
    expect(await readReport('atlas', id)).toEqual(pending(id, 'catalog'));
    await house.timers.advance(seconds * 1000);
    await house.rest();
  }
  const { body } = await readReport('atlas', id);
  expect(body).toMatchObject({ status: 'failed' });
  expect(body).not.toHaveProperty('result');
  expect(sent()).toEqual([
    expect.objectContaining({ type: 'report.failed', data: { reportId: id, links: linksOf(id) } }),
  ]);
});

test('a report that is made at the second attempt is as good as any', async () => {
  house.bucket.fails = true;
  const { id } = await reportOf('catalog');
  house.bucket.fails = false;
  await house.timers.advance(1000);
  await house.rest();
  expect((await readReport('atlas', id)).body).toMatchObject({ status: 'ready' });
});

test('asked for again, as Lambda does after a failure, it is made once', async () => {
  const { id } = await reportOf('catalog');
  await request({ reportId: id, partnerId: 'atlas', kind: 'catalog', requestedAt: noon });
  await house.rest();
  expect((await readReport('atlas', id)).body).toMatchObject({ status: 'ready' });
  expect(sent()).toHaveLength(1);
});

test('what was noted before the machine could be started is started by the next attempt', async () => {
  const again = { reportId: randomUUID(), partnerId: 'atlas', kind: 'catalog', requestedAt: noon };
  const machine = process.env['REPORT_MACHINE_ARN'];
  process.env['REPORT_MACHINE_ARN'] = `${String(machine)}-gone`;
  await expect(request(again as Parameters<typeof request>[0])).rejects.toMatchObject({
    name: 'StateMachineDoesNotExist',
  });
  process.env['REPORT_MACHINE_ARN'] = machine;
  await request(again as Parameters<typeof request>[0]);
  await house.rest();
  expect((await readReport('atlas', again.reportId)).body).toMatchObject({ status: 'ready' });
});

test('another partner’s report answers as one that is not there', async () => {
  const { id } = await reportOf('catalog');
  expect(await readReport('borealis', id)).toEqual(notFound);
  expect(await readReport('atlas', randomUUID())).toEqual(notFound);
  expect((await readReport('atlas', id)).statusCode).toBe(200);
});

test('a report is there for thirty days, though DynamoDB deletes it later', async () => {
  const { id } = await reportOf('catalog');
  const end = noon + 30 * 24 * 3_600_000;
  expect((await readReport('atlas', id, end - 1)).statusCode).toBe(200);
  expect(await readReport('atlas', id, end)).toEqual(notFound);
});

test('a result that is gone is an internal error, which tells nothing', async () => {
  const { id } = await reportOf('catalog');
  house.bucket.fails = true;
  expect(await readReport('atlas', id)).toEqual({
    statusCode: 500,
    body: { message: 'Internal Server Error', code: 'internal_error' },
  });
});

test('every day has one nightly report, the depot’s, however often it is called', async () => {
  const at = (time: string) => nightly({ id: randomUUID(), time });
  await at('2026-11-22T03:00:00Z');
  await at('2026-11-22T03:00:41Z');
  await house.rest();
  await at('2026-11-23T03:00:00Z');
  await house.rest();
  const told = sent() as { partnerId: string; type: string; data: { reportId: string } }[];
  expect(told.map(({ partnerId, type }) => [partnerId, type])).toEqual(
    Array(2).fill(['depot', 'report.completed']),
  );
  const [first, second] = told.map(({ data }) => data.reportId);
  expect(first).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(second).not.toBe(first);
  expect((await readReport('depot', String(first))).body).toMatchObject({
    kind: 'inventory',
    requestedAt: '2026-11-22T00:00:00.000Z',
  });
});

test('a report whose kind nobody knows fails, rather than being built of nothing', async () => {
  const id = await ask('weather' as ReportKind);
  await house.rest();
  for (const seconds of [1, 2, 4]) {
    await house.timers.advance(seconds * 1000);
    await house.rest();
  }
  expect(sent()).toEqual([expect.objectContaining({ id, type: 'report.failed' })]);
});
