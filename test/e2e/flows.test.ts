import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startProduct, type Product } from './product.ts';

const redocly = 'node_modules/@redocly/cli/bin/cli.js';
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

let folder: string;
let shop: Product | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flows-'));
  shop = await startProduct(folder, '--no-watch');
}, 90_000);
afterAll(async () => {
  await shop?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('a visit to the shop, as the Arazzo file tells it, each answer checked against the document', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      redocly,
      'respect',
      'test/e2e/shop.arazzo.yaml',
      '--server',
      `storefront=${shop?.storefront ?? ''}`,
    ],
    { env: { ...process.env, ...quiet }, maxBuffer: 64 * 1024 * 1024 },
  );
  expect(stdout).toMatch(/Workflows: 1 passed/);
}, 120_000);
