import { randomUUID } from 'node:crypto';
import {
  AdminConfirmSignUpCommand,
  AdminDisableUserCommand,
  CognitoIdentityProviderClient,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { connectionTo } from '../../local/addresses/connection.ts';
import { logInAdmin, type CallerAccount } from './callers.ts';
import { apis } from './document.ts';
import { openContractShop, type ContractShop } from './shop.ts';

/** What no request alone brings about: it takes rights that nothing else takes. */
let shop: ContractShop;
let admin: CallerAccount;
beforeAll(async () => {
  shop = await openContractShop(apis);
  admin = await logInAdmin(shop);
});
afterAll(() => shop.close());

const password = 'a long enough password';

async function post(url: string, body: object): Promise<number | undefined> {
  shop.advance(1000);
  const answer = await shop.gateways.get('storefront')?.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${admin.token}` },
    body: JSON.stringify(body),
  });
  return answer?.status;
}

test.each([
  ['/api/v1/register', 'at the first call of the table', 0],
  ['/api/v1/users', 'after the caller was looked up', 1],
])('POST %s that fails halfway, %s, leaves the address free', async (url, _, good) => {
  const user = { email: `${randomUUID()}@shop.example`, password, name: 'Ada' };
  const fail = (): Promise<void> => {
    shop.tables.failing = 'users';
    return Promise.resolve();
  };
  if (good === 0) await fail();
  else shop.tables.before = { table: 'users', act: fail };
  const failed = await post(url, user);
  Object.assign(shop.tables, { failing: undefined, before: undefined });

  expect([failed, await post(url, user)]).toEqual([500, 201]);
});

test('an account that is closed while it logs in gets no profile', async () => {
  const { endpoint, poolId: UserPoolId, clientId: ClientId } = shop.userPool;
  const pool = new CognitoIdentityProviderClient(connectionTo(endpoint));
  const [closed, open] = [randomUUID(), randomUUID()].map((name) => `${name}@shop.example`);
  for (const Username of [closed, open]) {
    await pool.send(new SignUpCommand({ ClientId, Username, Password: password }));
    await pool.send(new AdminConfirmSignUpCommand({ UserPoolId, Username }));
  }
  const act = (): Promise<unknown> =>
    pool.send(new AdminDisableUserCommand({ UserPoolId, Username: closed }));
  // By then its token has been made and looked at; the profile is written next.
  shop.tables.before = { table: 'users', act };
  const refused = await post('/api/v1/login', { email: closed, password });
  shop.tables.before = undefined;
  const accepted = await post('/api/v1/login', { email: open, password });
  pool.destroy();

  expect([refused, accepted]).toEqual([401, 200]);
});
