import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { startProduct, type Product } from './product.ts';

const places = ['chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`);
const named = process.env['CHROMIUM_PATH'];
/** One that is named has to be there: whoever names it wants this tested, not skipped. */
const browser = named ?? places.find((path) => existsSync(path));

/** A browser that is shut off from everything but this machine, and what it was asked to fetch there. */
interface Reader {
  readonly context: BrowserContext;
  readonly outside: string[];
}

const isHere = ({ protocol, hostname }: URL): boolean =>
  hostname === '127.0.0.1' || ['data:', 'blob:'].includes(protocol);

/** A page's own policy stops a request before it is seen: a violation is an attempt as well. */
const tellViolations = `document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
  if (/^(https?|wss?):/.test(blockedURI)) console.warn('violation ' + blockedURI);
});`;

async function openReader(folder: string, executablePath: string): Promise<Reader> {
  const context = await chromium.launchPersistentContext(join(folder, 'browser'), {
    executablePath,
    // No name but this machine's address resolves, whatever a page gets past the routes below.
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'].concat(
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ),
  });
  const outside: string[] = [];
  await context.addInitScript({ content: tellViolations });
  context.on('console', (message) => {
    if (message.text().startsWith('violation '))
      outside.push(message.text().slice('violation '.length));
  });
  context.on('request', (request) => {
    if (!isHere(new URL(request.url()))) outside.push(request.url());
  });
  await context.route('**/*', (route) =>
    isHere(new URL(route.request().url())) ? route.continue() : route.abort(),
  );
  return { context, outside };
}

if (browser === undefined) {
  process.stderr.write(
    'SKIPPED docs-page: no chromium is installed (looked at CHROMIUM_PATH and /usr/bin)\n',
  );
}

(browser === undefined ? describe.skip : describe)('in a browser without network', () => {
  let folder: string;
  let product: Product | undefined;
  let reader: Reader | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'docs-page-'));
    product = await startProduct(join(folder, 'data'));
    reader = await openReader(folder, browser ?? '');
  }, 120_000);
  afterAll(async () => {
    await reader?.context.close();
    await product?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (path: string): Promise<{ page: Page; outside: string[] }> => {
    if (product === undefined || reader === undefined) throw new Error('Nothing runs');
    const page = await reader.context.newPage();
    await page.goto(new URL(path, product.docs).href);
    return { page, outside: reader.outside };
  };

  test.each([
    ['the start page', '/', 'What runs where', ['/_health/ready', 'customer@example.com']],
    ['the docs page', '/docs/storefront', 'Storefront', ['Errors are', 'orders', 'admin']],
  ])('%s shows, and asks nothing outside', async (_, path, heading, words) => {
    const { page, outside } = await open(path);
    // Where nothing was generated yet, the run builds the page while this one waits.
    await page.getByRole('heading', { name: heading }).first().waitFor({ timeout: 50_000 });
    await page.waitForLoadState('networkidle');
    const text = await page.locator('body').innerText();
    const missing = words.filter((word) => !text.includes(word));
    expect({ missing, outside }).toEqual({ missing: [], outside: [] });
  });

  test.each([
    ['a page', 'about:blank'],
    ['a page whose policy forbids it', '/docs/storefront'],
  ])('%s that does ask outside is caught', async (_, path) => {
    const { page, outside } = await open(path);
    await page.evaluate(`new Promise((resolve) => {
      const image = document.body.appendChild(new Image());
      image.onerror = resolve;
      image.src = 'https://example.com/logo.svg';
    })`);
    await page.waitForLoadState('networkidle');
    expect(new Set(outside.splice(0))).toEqual(new Set(['https://example.com/logo.svg']));
  });
});
