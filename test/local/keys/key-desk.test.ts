import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentOf } from '../../../gateway/document/read.ts';
import { createGateway } from '../../../gateway/index.ts';
import type { Gateway } from '../../../gateway/index.ts';
import type { ApiSettings } from '../../../infra/data/generated-api.ts';
import { KeyDesk } from '../../../local/keys/key-desk.ts';
import { keysAndPlans } from '../../../local/keys/keys-and-plans.ts';
import { KeyStore } from '../../../local/keys/key-store.ts';

const document = documentOf({
  openapi: '3.0.1',
  info: { title: 'partner', version: '1' },
  components: { securitySchemes: { key: { type: 'apiKey', name: 'x-api-key', in: 'header' } } },
  paths: {
    '/a': {
      get: {
        security: [{ key: [] }],
        responses: { 200: { description: 'OK' } },
        'x-amazon-apigateway-integration': {
          type: 'mock',
          requestTemplates: { 'application/json': '{"statusCode": 200}' },
          responses: { default: { statusCode: '200' } },
        },
      },
    },
  },
});

const settings = new Map<string, ApiSettings>([
  [
    'partner',
    {
      usagePlans: [
        {
          ...{ name: 'free', quota: { limit: 1_000, period: 'MONTH' }, apiKeys: ['atlas'] },
          throttle: { rateLimit: 5, burstLimit: 10 },
        },
        { name: 'internal', apiKeys: ['depot'] },
      ],
    },
  ],
]);

let folder: string;
let gateway: Gateway;
let store: KeyStore;
let desk: KeyDesk;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-'));
  let made = 0;
  store = await KeyStore.open({
    ...{ path: join(folder, 'api-keys.json'), partners: ['atlas', 'depot'], now: () => 0 },
    newValue: () => `value-${String((made += 1)).padStart(20, '0')}`,
  });
  const config = () => keysAndPlans('partner', settings, store);
  gateway = await createGateway(document, config(), {
    ...{ clock: { now: () => 0 }, log: () => undefined, accessLog: () => undefined },
  });
  desk = new KeyDesk({
    ...{ store, settings: () => settings, usage: () => gateway.usage },
    refresh: () => gateway.update(document, config()),
  });
});
afterEach(async () => {
  await gateway.close();
  await rm(folder, { recursive: true });
});

const call = async (key: string | undefined): Promise<number> => {
  const headers = { 'x-api-key': key ?? '' };
  return (await gateway.inject({ url: '/a', headers })).status;
};

const valueOf = (name: string): string | undefined =>
  store.keysOf('atlas').find((it) => it.name === name)?.value;

test('a partner changes from one key to the other without a call refused, and no count is lost', async () => {
  const old = valueOf('atlas');
  const before = [await call(old), await call(old)];
  await desk.create('atlas');
  const meanwhile = [await call(old), await call(valueOf('atlas-2'))];
  const uses = desk.partners()[0]?.keys.map(({ name, used, remaining }) => [name, used, remaining]);
  await desk.revoke('atlas', 'atlas');
  const after = [await call(old), await call(valueOf('atlas-2'))];

  expect({ before, meanwhile, after }).toEqual({
    ...{ before: [200, 200], meanwhile: [200, 200], after: [403, 200] },
  });
  expect(uses).toEqual([
    ['atlas', 3, 997],
    ['atlas-2', 1, 999],
  ]);
  expect(desk.partners()[0]?.keys[0]).toMatchObject({ name: 'atlas-2', used: 2, remaining: 998 });
});

test('partners are told their limits; a plan without a quota counts nothing', () => {
  expect(desk.partners()).toEqual([
    {
      ...{ name: 'atlas', plan: 'free', limits: '5 a second, burst 10; 1,000 a month' },
      keys: [{ ...store.keysOf('atlas')[0], used: 0, remaining: 1_000 }],
    },
    {
      ...{ name: 'depot', plan: 'internal', limits: 'no quota' },
      keys: [{ ...store.keysOf('depot')[0], used: undefined, remaining: undefined }],
    },
  ]);
});

test('what is refused is not put live', async () => {
  await expect(desk.revoke('atlas', 'depot')).rejects.toThrow('atlas has no such key.');
  expect(await call(valueOf('atlas'))).toBe(200);
});
