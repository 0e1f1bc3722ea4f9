import { responses } from '../../../generated/storefront/status/response-validators.js';
import { operations } from '../../../generated/storefront/status/operations.ts';
import { handler } from '../../../handlers/status/index.lambda.ts';
import { faultyService, type Delay, type FaultyService } from '../faulty-service.ts';
import { nobody } from '../pool.ts';
import { caller, openShop, routesOf, type Shop } from '../shop.ts';

let shop: Shop;
let dynamoDb: FaultyService;
beforeAll(async () => {
  shop = await openShop();
  dynamoDb = await faultyService(shop.dynamoDb.url);
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = dynamoDb.url;
});
afterAll(async () => {
  await dynamoDb.close();
  await shop.close();
});

const json = { 'content-type': 'application/json' };
const call = caller(handler, routesOf(operations.table), responses);

test.each([['/_health'], ['/_health/live'], ['/api/v1/public/health']])('%s', async (path) => {
  expect(await call(`GET ${path}`, { as: nobody })).toEqual({
    statusCode: 200,
    headers: json,
    body: {
      status: 'healthy',
      links: { self: path, ready: '/_health/ready', live: '/_health/live' },
    },
  });
});

const names = ['users', 'orders', 'catalog', 'idempotency', 'attempts'];

const checks = (failed: readonly string[] = []) =>
  names.map((name) => ({ name, status: failed.includes(name) ? 'failed' : 'ok' }));

const notReady = (failed: readonly string[]) => ({
  statusCode: 503,
  headers: json,
  body: { message: 'Not ready', code: 'unavailable', checks: checks(failed) },
});

test('ready when every table answers', async () => {
  expect(await call('GET /_health/ready', { as: nobody })).toEqual({
    statusCode: 200,
    headers: json,
    body: { status: 'ready', checks: checks(), links: { self: '/_health/ready' } },
  });
});

test('not ready when one does not, and says which', async () => {
  const table = process.env['CATALOG_TABLE'];
  process.env['CATALOG_TABLE'] = 'gatehouse-test-missing';
  const answer = await call('GET /_health/ready', { as: nobody });
  process.env['CATALOG_TABLE'] = table;
  expect(answer).toEqual(notReady(['catalog']));
});

test('not ready when tables keep silent: each is asked once, and not again', async () => {
  const silence: Delay = { operation: 'GetItem', meanwhile: () => new Promise(() => undefined) };
  dynamoDb.faults.push(...Array<Delay>(3 * names.length).fill(silence));
  expect(await call('GET /_health/ready', { as: nobody })).toEqual(notReady(names));
  expect(dynamoDb.faults.length).toBeGreaterThanOrEqual(2 * names.length);
});
