import { jest } from '@jest/globals';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startProduct } from './product.ts';
import type { Product } from './product.ts';
import { copyProject } from './project-copy.ts';
import type { ProjectCopy } from './project-copy.ts';

jest.setTimeout(120_000);

let project: ProjectCopy;
let document: string;

beforeAll(async () => {
  project = await copyProject();
  await mkdir(join(project.root, 'openapi/beacon'));
  document = join(project.root, 'openapi/beacon/openapi.yaml');
  await cp('test/e2e/second-api.yaml', document);
});
afterAll(() => project.remove());

const start = (...options: string[]): Promise<Product> =>
  startProduct({ folder: '.gatehouse', cwd: project.root }, ...options);

const addressOf = (product: Product, api: string): string =>
  new RegExp(`^ +${api} +(http://\\S+)`, 'm').exec(product.output())?.[1] ?? '';

const get = async (url: string): Promise<[number, unknown]> => {
  const answer = await fetch(url);
  return [answer.status, await answer.json()];
};

const healthy = expect.objectContaining({ status: 'healthy' }) as unknown;

/** Looks again and again until something holds; what is waited for has no other signal. */
async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 60_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('In vain');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

test('a folder more is an API more, on a port of its own, and edits of each go live', async () => {
  const product = await start('--api-port', 'beacon=0');
  const [beacon, shop] = [addressOf(product, 'beacon'), product.storefront];
  const answers = {
    beacon: await get(`${beacon}/_health`),
    shop: await get(`${shop}/_health`),
    onlyTheShops: await get(`${beacon}/_health/ready`),
  };
  const docs = new URL('/docs/beacon', product.docs);
  await until(() => product.output().includes('/docs/beacon'));
  const page = await fetch(docs);

  const from = product.output().length;
  await writeFile(document, (await readFile(document, 'utf8')).replace('/_health:', '/_beacon:'));
  await until(() => product.output().slice(from).includes('live after'));
  const told = product.output().slice(from);
  const moved = [await get(`${beacon}/_health`), await get(`${shop}/_health`)];
  await product.stop();

  expect(new Set([beacon, shop, '']).size).toBe(3);
  expect(answers).toEqual({
    beacon: [200, healthy],
    shop: [200, healthy],
    onlyTheShops: [404, { message: 'Not Found' }],
  });
  expect(page.status).toBe(200);
  expect(told).toMatch(/live after \d+ ms: .*\+ GET \/_beacon, - GET \/_health/);
  expect(moved).toEqual([
    [404, { message: 'Not Found' }],
    [200, healthy],
  ]);
});

const uri = /uri: arn:.*/;
/** `generate` lets it pass, and neither AWS nor the gateway here serves it. */
const refused = 'uri: ${stageVariables.fn}';

test('a refused API goes on as it was, is told once, and keeps no other from going live', async () => {
  await cp('test/e2e/second-api.yaml', document);
  const shopDocument = join(project.root, 'openapi/storefront/openapi.yaml');
  const shopText = await readFile(shopDocument, 'utf8');
  const product = await start('--api-port', 'beacon=0');
  const [beacon, shop] = [addressOf(product, 'beacon'), product.storefront];

  const from = product.output().length;
  const told = (): string => product.output().slice(from);
  await writeFile(document, (await readFile(document, 'utf8')).replace(uri, refused));
  await until(() => told().includes('openapi/beacon is not live'));
  await writeFile(shopDocument, shopText.replace('/_health:', '/_well:'));
  await until(() => told().includes('live after'));
  await writeFile(shopDocument, shopText);
  await until(() => told().split('live after').length > 2);
  const manifest = join(project.root, 'handlers/status/manifest.json');
  await writeFile(manifest, `${await readFile(manifest, 'utf8')}\n`);
  await until(() => told().includes('read on start only'));
  const answers = [await get(`${beacon}/_health`), await get(`${shop}/_health`)];
  await product.stop();

  expect(told()).toMatch(/live after \d+ ms: .*\+ GET \/_well, - GET \/_health/);
  expect(told()).toContain(
    '\nhandlers/status/manifest.json is read on start only: end this run and start again.\n',
  );
  expect(told().match(/^.*beacon.*$/gm)).toEqual([
    expect.stringMatching(/^error: openapi\/beacon\/openapi\.yaml:\d+ .*stageVariables.* \[\S+\]$/),
    'openapi/beacon is not live: the last good one goes on serving.',
  ]);
  expect(answers).toEqual([
    [200, healthy],
    [200, healthy],
  ]);
});

test('a refused API ends the start, named with file and line, and nothing goes on running', async () => {
  const ended = await start('--api-port', 'beacon=0').catch((error: unknown) => String(error));
  await cp('test/e2e/second-api.yaml', document);
  const again = await start('--api-port', 'beacon=0');
  const answer = await get(`${addressOf(again, 'beacon')}/_health`);
  await again.stop();

  expect(ended).toMatch(
    /^Error: Ended with code 1\nerror: openapi\/beacon\/openapi\.yaml:\d+ .*stageVariables.*\nopenapi\/beacon cannot be served: mend it\.\n$/,
  );
  expect(answer).toEqual([200, healthy]);
});

test('an API that was never generated and has an error stops the start, with file and line', async () => {
  await rm(join(project.root, 'generated/beacon'), { recursive: true, force: true });
  const text = await readFile('test/e2e/second-api.yaml', 'utf8');
  await writeFile(document, text.replace('type: aws_proxy', 'type: mock'));
  const ended = await start('--api-port', 'beacon=0').then(
    (product) => product.stop().then(() => 'it ran'),
    (error: unknown) => String(error),
  );

  expect(ended).toMatch(
    /^Error: Ended with code 1\nerror: openapi\/beacon\/openapi\.yaml:\d+ An HTTP API has no integration of type MOCK.*\nopenapi\/beacon was never generated: mend it\.\n$/,
  );
});

test('a port for an API that is not there is refused', async () => {
  const ended = await start('--api-port', 'becon=0').catch((error: unknown) => String(error));

  expect(ended).toBe(
    'Error: Ended with code 1\n--api-port names becon, and openapi/ has beacon, partner-v1, partner-v2, storefront: correct the name.\n',
  );
});
