import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startProduct, type Product } from './product.ts';

const redocly = 'node_modules/@redocly/cli/bin/cli.js';
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

let folder: string;
let shop: Product;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flows-'));
  shop = await startProduct(folder, '--no-watch');
}, 90_000);
afterAll(async () => {
  await shop.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Runs a program of Node's and gives what it prints. */
async function run(...words: string[]): Promise<string> {
  const env = { ...process.env, ...quiet };
  const options = { env, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)(process.execPath, words, options);
  return stdout;
}

/** Of what the product prints. */
const printed = (pattern: RegExp): string => pattern.exec(shop.output())?.[1] ?? '';

const token = async (...whose: string[]): Promise<string> =>
  (await run('--import', 'tsx', 'scripts/token.ts', ...whose, '--data-folder', folder)).trim();

test('a visit to the shop, as the Arazzo file tells it, each answer checked against the document', async () => {
  const server = `storefront=${shop.storefront}`;
  const output = await run(redocly, 'respect', 'test/e2e/shop.arazzo.yaml', '--server', server);
  expect(output).toMatch(/Workflows: 1 passed/);
}, 120_000);

test('a partner at work, as the Arazzo file tells it, each answer checked against its document', async () => {
  const [partnerToken, catalogToken] = await Promise.all([
    token('--partner', 'depot'),
    token('--catalog'),
  ]);
  const inputs = {
    ...{ partnerToken, catalogToken },
    key: printed(/^ {2}depot \(internal\): (\w+)$/m),
    receiver: printed(/^ +receiver +(http:\S+)/m),
    secret: printed(/its secret (\S+)$/m),
  };
  const { v1, v2 } = shop.partner;
  const { origin } = new URL(inputs.receiver);
  const servers = { 'partner-v1': v1, 'partner-v2': v2, logistics: v1, receiver: origin };
  const output = await run(
    ...[redocly, 'respect', 'test/e2e/partner.arazzo.yaml'],
    ...Object.entries(servers).flatMap(([name, url]) => ['--server', `${name}=${url}`]),
    ...Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]),
  );
  expect(output).toMatch(/Workflows: 1 passed/);
}, 180_000);
