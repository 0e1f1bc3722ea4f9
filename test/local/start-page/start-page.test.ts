import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { announcement } from '../../../local/announcement.ts';
import { curlLines } from '../../../local/start-page/lines.ts';
import { overviewOf } from '../../../local/start-page/overview.ts';
import { startPageServer } from '../../../local/start-page/server.ts';
import type { Live, StartPage } from '../../../local/start-page/server.ts';

const overview = overviewOf({
  apis: {
    urls: new Map([
      ['partner-v1', 'http://127.0.0.1:3003/v1'],
      ['storefront', 'http://127.0.0.1:3000'],
    ]),
    running: [{ name: 'partner-v1', gateway: { state: { kind: 'rest' } } }],
  },
  startPage: 'http://127.0.0.1:3001',
  partners: [{ name: 'atlas', plan: 'free', keys: [{ value: 'key-of-atlas' }] }],
  token: 'a.b.c',
  dataFolder: '/data/<shop>',
  backends: {
    dynamodb: 'http://127.0.0.1:8000',
    pool: {
      ...{ endpoint: 'http://127.0.0.1:3002', issuer: 'http://127.0.0.1:3002/pool' },
      poolId: 'pool',
      clientId: 'client',
    },
    outside: { stageVariables: {}, vpcLinks: {}, receiver: undefined, variables: {} },
    services: {
      endpoints: {
        ...{ sqs: 'http://127.0.0.1:3004', sns: 'http://127.0.0.1:3004' },
        secretsmanager: 'http://127.0.0.1:3005',
      },
      isElsewhere: false,
      recentEvents: () => [],
      bindFunctions: () => undefined,
    },
    identity: 'embedded embedded',
    holdToRights: true,
    bindTriggers: () => undefined,
  },
});

const live: Live = {
  desk: { partners: () => [], create: () => Promise.resolve(), revoke: () => Promise.resolve() },
  happenings: () => Promise.resolve({ events: [], deadLetters: [] }),
};

test('the terminal is told everything', () => {
  expect(announcement(overview, 'http://127.0.0.1:3001')).toBe(`
Gatehouse runs.

  partner-v1       http://127.0.0.1:3003/v1  a REST API
  storefront       http://127.0.0.1:3000  an HTTP API
  docs             http://127.0.0.1:3001/docs/partner-v1
  docs             http://127.0.0.1:3001/docs/storefront
  user pool        http://127.0.0.1:3002  issuer http://127.0.0.1:3002/pool
  DynamoDB         http://127.0.0.1:8000
  SQS              http://127.0.0.1:3004  and SNS
  Secrets Manager  http://127.0.0.1:3005

Data is kept in /data/<shop>. Who can log in:
  customer: customer@example.com  demo-customer-password
  admin: admin@example.com  demo-admin-password

API keys of partners, to change on the start page:
  atlas (free): key-of-atlas

Paste these:

# Is it up?
curl -s http://127.0.0.1:3000/_health/ready

# The orders of the customer
curl -s http://127.0.0.1:3000/api/v1/orders -H 'Authorization: Bearer a.b.c'

# One more order
curl -s -X POST http://127.0.0.1:3000/api/v1/orders -H 'Authorization: Bearer a.b.c' -H 'Content-Type: application/json' -H "Idempotency-Key: order-$(date +%s)" -d '{"items":[{"productId":"1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01","quantity":1}]}'

# A product, for a partner
curl -s http://127.0.0.1:3003/v1/products/1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01 -H 'x-api-key: key-of-atlas'

# Products with a word
curl -s 'http://127.0.0.1:3003/v1/products/search?q=cup&limit=2' -H 'x-api-key: key-of-atlas'

# A quote
curl -s -X POST http://127.0.0.1:3003/v1/quotes -H 'x-api-key: key-of-atlas' -H 'Content-Type: application/json' -d '{"items":[{"productId":"1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01","quantity":2}]}'

More, and the docs: http://127.0.0.1:3001. Ctrl-C ends everything.
`);
});

test('without a token the lines say how to get one', () => {
  expect(curlLines('http://127.0.0.1:3000', undefined).map(({ line }) => line)).toEqual([
    'curl -s http://127.0.0.1:3000/_health/ready',
    'curl -s http://127.0.0.1:3000/api/v1/public/health',
    `curl -s -X POST http://127.0.0.1:3000/api/v1/login -H 'Content-Type: application/json' -d '{"email":"customer@example.com","password":"demo-customer-password"}'`,
  ]);
});

test('on AWS nobody is promised a demo user, and without the storefront there is nothing to paste', () => {
  const { users, lines } = overviewOf({
    ...{
      apis: { urls: new Map(), running: [] },
      startPage: '',
      partners: [],
      token: undefined,
      dataFolder: '',
    },
    backends: {
      ...{ dynamodb: '', identity: undefined, holdToRights: false, bindTriggers: () => undefined },
      pool: { endpoint: '', issuer: '', poolId: '', clientId: '' },
      outside: { stageVariables: {}, vpcLinks: {}, receiver: undefined, variables: {} },
      services: {
        ...{ endpoints: {}, isElsewhere: false },
        ...{ recentEvents: () => [], bindFunctions: () => undefined },
      },
    },
  });

  expect([users, lines]).toEqual([[], []]);
});

describe('the server', () => {
  let root: string;
  let page: StartPage;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'start-page-'));
    page = await startPageServer(root, 0, () => undefined);
  });
  afterEach(async () => {
    await page.close();
    await rm(root, { recursive: true });
  });

  const get = async (path: string): Promise<[number, string]> => {
    const answer = await fetch(page.url + path);
    return [answer.status, await answer.text()];
  };

  test('says that the run is starting until it runs', async () => {
    const [status, html] = await get('/');
    page.show(overview, live);

    expect([status, html]).toEqual([503, expect.stringContaining('http-equiv="refresh"')]);
    expect((await get('/'))[0]).toBe(200);
  });

  test('escapes what it shows, and loads nothing', async () => {
    page.show(overview, live);
    const [, html] = await get('/');

    expect(html).toContain('<code>/data/&lt;shop&gt;</code>');
    expect(html).not.toMatch(/<script|<link|src=|@import|url\(/);
  });

  test('keeps the token from other pages', async () => {
    const { headers } = await fetch(page.url);

    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('x-frame-options')).toBe('DENY');
  });

  test('shows the docs as soon as they are built', async () => {
    page.show(overview, live);
    const [before] = await get('/docs/storefront');
    await mkdir(join(root, 'generated/storefront'), { recursive: true });
    await writeFile(join(root, 'generated/storefront/index.html'), '<h1>Storefront</h1>');

    expect(before).toBe(503);
    expect(await get('/docs/storefront')).toEqual([200, '<h1>Storefront</h1>']);
  });

  test.each(['/docs/other', '/docs/..%2f..', '/docs/../package.json', '/nothing'])(
    'has nothing at %s',
    async (path) => {
      page.show(overview, live);

      expect((await get(path))[0]).toBe(404);
    },
  );
});
