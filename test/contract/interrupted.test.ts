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

test.each(['/api/v1/register', '/api/v1/users'])(
  'POST %s that fails halfway leaves the address free',
  async (url) => {
    const user = { email: `${randomUUID()}@shop.example`, password, name: 'Ada' };
    // The limits on attempts are kept in a table of their own.
    shop.tables.failing = 'users';
    const failed = await post(url, user);
    shop.tables.failing = undefined;

    expect([failed, await post(url, user)]).toEqual([500, 201]);
  },
);

test('an account that is closed while it logs in gets no profile', async () => {
  const { endpoint, poolId: UserPoolId, clientId: ClientId } = shop.userPool;
  const pool = new CognitoIdentityProviderClient(connectionTo(endpoint));
  const [closed, open] = [randomUUID(), randomUUID()].map((name) => `${name}@shop.example`);
  for (const Username of [closed, open]) {
    await pool.send(new SignUpCommand({ ClientId, Username, Password: password }));
    await pool.send(new AdminConfirmSignUpCommand({ UserPoolId, Username }));
  }
  shop.userPool.onToken = async () => {
    await pool.send(new AdminDisableUserCommand({ UserPoolId, Username: closed }));
  };
  const refused = await post('/api/v1/login', { email: closed, password });
  shop.userPool.onToken = undefined;
  const accepted = await post('/api/v1/login', { email: open, password });
  pool.destroy();

  expect([refused, accepted]).toEqual([401, 200]);
});
