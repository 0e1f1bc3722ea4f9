import { responses } from '../../../generated/storefront/status/response-validators.js';
import { operations } from '../../../generated/storefront/status/operations.ts';
import { handler } from '../../../handlers/status/index.lambda.ts';
import { nobody } from '../pool.ts';
import { caller, openShop, routesOf, type Shop } from '../shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const call = caller(handler, routesOf(operations.table), responses);

test.each([['/_health'], ['/_health/live'], ['/api/v1/public/health']])('%s', async (path) => {
  expect(await call(`GET ${path}`, { as: nobody })).toMatchObject({
    statusCode: 200,
    body: { status: 'healthy', links: { self: path } },
  });
});

const checks = (failed?: string) =>
  ['users', 'orders', 'catalog', 'idempotency', 'attempts'].map((name) => ({
    name,
    status: name === failed ? 'failed' : 'ok',
  }));

test('ready when every table answers', async () => {
  expect(await call('GET /_health/ready', { as: nobody })).toMatchObject({
    statusCode: 200,
    body: { status: 'ready', checks: checks() },
  });
});

test('not ready when one does not, and says which', async () => {
  const table = process.env['CATALOG_TABLE'];
  process.env['CATALOG_TABLE'] = 'gatehouse-test-missing';
  const answer = await call('GET /_health/ready', { as: nobody });
  process.env['CATALOG_TABLE'] = table;
  expect(answer).toMatchObject({
    statusCode: 503,
    body: { code: 'unavailable', checks: checks('catalog') },
  });
});
