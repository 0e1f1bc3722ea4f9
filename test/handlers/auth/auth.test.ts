import { responses } from '../../../generated/storefront/auth/response-validators.js';
import { operations } from '../../../generated/storefront/auth/operations.ts';
import { handler } from '../../../handlers/auth/index.lambda.ts';
import { getUser } from '../../../handlers/stores/users.ts';
import { newEmail, nobody, openPool, password, type OpenPool } from '../pool.ts';
import { bodyOf, caller, noon, openShop, outcome, routesOf, type Shop } from '../shop.ts';

let shop: Shop;
let pool: OpenPool;
beforeAll(async () => {
  shop = await openShop();
  pool = await openPool();
});
afterAll(async () => {
  await pool.close();
  await shop.close();
});

const call = caller(handler, routesOf(operations.table), responses);

const register = (email: string, rest: object = {}) =>
  call('POST /api/v1/register', { as: nobody, body: { email, password, name: 'Ada', ...rest } });

const login = (email: string, secret = password, at = noon) =>
  call('POST /api/v1/login', { as: nobody, body: { email, password: secret }, at });

const claimsOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<
    string,
    unknown
  >;

describe('register', () => {
  test('makes a user whose id is the subject of its token, in pool and table', async () => {
    const email = newEmail();
    const registered = await register(email.toUpperCase());
    const { statusCode, headers } = registered;
    const { user, accessToken } = bodyOf(registered);
    const { id } = user;
    expect([statusCode, headers['location'], headers['etag']]).toEqual([
      201,
      `/api/v1/users/${id}`,
      '"1"',
    ]);
    expect(claimsOf(accessToken)['sub']).toBe(id);
    expect(await getUser(id)).toEqual({
      user_id: id,
      email,
      name: 'Ada',
      userType: 'customer',
      status: 'active',
      created_at: noon,
      createdAt: '2026-11-21T12:00:00.000Z',
      version: 1,
    });
  });

  test.each([
    ['a role', { userType: 'admin' }],
    ['an id', { id: '6f1c2a34-58d7-4c0e-9a51-0d2f6b7c8e91' }],
    ['a status', { status: 'active' }],
  ])('takes no %s from the client', async (_, member) => {
    expect(outcome(await register(newEmail(), member))).toBe('400 invalid_request');
  });

  test('an address has one user, whatever its case and however many sign up at once', async () => {
    const email = newEmail();
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => register(index % 2 ? email : email.toUpperCase())),
    );
    const created = answers.filter((it) => it.statusCode === 201);
    const taken = answers.filter((it) => outcome(it) === '409 email_taken');
    expect([created.length, taken.length]).toEqual([1, 29]);
  });
});

describe('login', () => {
  test('gives a token to the right password, without the admin scope', async () => {
    const email = newEmail();
    await register(email);
    const { tokenType, accessToken } = bodyOf(await login(email.toUpperCase()));
    expect(tokenType).toBe('Bearer');
    expect(claimsOf(accessToken)['scope']).toBe('aws.cognito.signin.user.admin');
  });

  test('an unknown user and a wrong password are answered alike, with the same hash work', async () => {
    const email = newEmail();
    await register(email);
    const before = pool.hashes();
    const wrong = await login(email, 'not the password');
    const between = pool.hashes();
    const unknown = await login(newEmail(), 'not the password');
    expect(unknown).toEqual(wrong);
    expect([between - before, pool.hashes() - between]).toEqual([1, 1]);
    expect(wrong).toMatchObject({ statusCode: 401, body: { code: 'invalid_credentials' } });
  });

  test('after five failures an account waits, even with the right password, until the window ends', async () => {
    const email = newEmail();
    await register(email);
    for (let failure = 0; failure < 5; failure += 1) {
      expect((await login(email, 'not the password')).statusCode).toBe(401);
    }
    const refused = await login(email);
    expect([outcome(refused), refused.headers['retry-after']]).toEqual([
      '429 too_many_attempts',
      '900',
    ]);
    expect((await login(email, password, noon + 900_000)).statusCode).toBe(200);
  });

  test('a success forgets the failures before it', async () => {
    const email = newEmail();
    await register(email);
    for (let round = 0; round < 3; round += 1) {
      for (let failure = 0; failure < 4; failure += 1) await login(email, 'not the password');
      expect((await login(email)).statusCode).toBe(200);
    }
  });
});
