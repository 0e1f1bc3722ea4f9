import { demoOrders, demoUsers } from './demo.ts';
import { makeAdmin } from './make-admin.ts';
import type { SeedPool } from './make-admin.ts';
import { seedCatalog, type SeedBucket } from './seed-catalog.ts';
import type { Shop } from './shop.ts';

export interface SeedOptions {
  readonly root: string;
  readonly shop: Shop;
  /** Full name of a table of the data file. */
  readonly tableName: (name: string) => string;
  readonly dynamodb: string;
  /** Where pictures of the products go; none are put where it is left out. */
  readonly images?: SeedBucket | undefined;
  readonly userPool: SeedPool;
}

/**
 * Fills an empty shop: products, a customer with orders, an administrator. Customer and orders come
 * in through the shop's own operations. Run again after it was cut off, it makes what is missing.
 *
 * @throws Error naming the call that was refused
 */
export async function seed(options: SeedOptions): Promise<void> {
  await Promise.all([
    seedCatalog({ ...options, catalog: options.tableName('catalog') }),
    makeAdmin(options.userPool, demoUsers.admin),
    addCustomer(options.shop),
  ]);
  await addOrders(options.shop);
  await logIn(options.shop, demoUsers.admin);
}

async function addCustomer(shop: Shop): Promise<void> {
  const { status, body } = await shop('POST', '/api/v1/register', { body: demoUsers.customer });
  if (status !== 201 && status !== 409) refused('POST /api/v1/register', status, body);
}

async function addOrders(shop: Shop): Promise<void> {
  const token = await logIn(shop, demoUsers.customer);
  for (const { key, items } of demoOrders) {
    const answer = await shop('POST', '/api/v1/orders', { token, key, body: { items } });
    if (answer.status !== 201) refused('POST /api/v1/orders', answer.status, answer.body);
  }
}

/** The first log-in makes the profile of a user that an administrator made. */
async function logIn(
  shop: Shop,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<string> {
  const { status, body } = await shop('POST', '/api/v1/login', { body: { email, password } });
  const token = body['accessToken'];
  if (status !== 200 || typeof token !== 'string') refused('POST /api/v1/login', status, body);
  return token;
}

function refused(call: string, status: number, body: object): never {
  throw new Error(`${call} answered ${status} while seeding: ${JSON.stringify(body)}`);
}
