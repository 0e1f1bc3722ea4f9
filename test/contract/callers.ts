import { randomUUID } from 'node:crypto';
import { demoUsers } from '../../local/seed/demo.ts';
import type { ContractShop } from './shop.ts';

/** Someone who calls: known in preconditions by its role, `{customer.id}`. */
export interface CallerAccount {
  readonly id: string;
  readonly email: string;
  readonly token: string;
}

export type Callers = Readonly<Record<'customer' | 'stranger' | 'admin', CallerAccount>>;

const password = 'a long enough password';

/** Signs up a customer and a stranger of a case's own, and logs the administrator in. */
export async function newCallers(shop: ContractShop, admin: CallerAccount): Promise<Callers> {
  const [customer, stranger] = await Promise.all([signUp(shop), signUp(shop)]);
  return { customer, stranger, admin };
}

async function signUp(shop: ContractShop): Promise<CallerAccount> {
  const email = `${randomUUID()}@shop.example`;
  return account(shop, '/api/v1/register', { email, password, name: 'Caller' });
}

export const logInAdmin = (shop: ContractShop): Promise<CallerAccount> => {
  const { email, password: secret } = demoUsers.admin;
  return account(shop, '/api/v1/login', { email, password: secret });
};

async function account(
  shop: ContractShop,
  url: string,
  body: { readonly email: string; readonly password: string; readonly name?: string },
): Promise<CallerAccount> {
  shop.advance(1000);
  const answer = await shop.gateways.get('storefront')?.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const session = JSON.parse(String(answer?.body)) as {
    accessToken: string;
    links: { user: string };
  };
  const id = session.links.user.split('/').at(-1) ?? '';
  return { id, email: body.email, token: session.accessToken };
}
