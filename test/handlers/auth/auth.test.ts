import { createHash } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { responses } from '../../../generated/storefront/auth/response-validators.js';
import { operations } from '../../../generated/storefront/auth/operations.ts';
import { handler } from '../../../handlers/auth/index.lambda.ts';
import { documentClient } from '../../../handlers/runtime/document-client.ts';
import { getUser } from '../../../handlers/stores/users.ts';
import { faultyService, type FaultyService } from '../faulty-service.ts';
import { newEmail, nobody, openPool, password, type OpenPool } from '../pool.ts';
import { bodyOf, caller, noon, openShop, outcome, routesOf, type Shop } from '../shop.ts';

let shop: Shop;
let pool: OpenPool;
let userPool: FaultyService;
beforeAll(async () => {
  shop = await openShop();
  pool = await openPool();
  userPool = await faultyService(pool.url);
  process.env['AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER'] = userPool.url;
});
afterAll(async () => {
  await userPool.close();
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

const json = { 'content-type': 'application/json' };

/** What a session says, whoever opened it how. */
const sessionOf = (self: string, id: string) => ({
  accessToken: expect.stringMatching(/^[^.]+\.[^.]+\.[^.]+$/) as string,
  refreshToken: expect.any(String) as string,
  tokenType: 'Bearer',
  expiresIn: 3600,
  links: {
    self,
    user: `/api/v1/users/${id}`,
    cart: '/api/v1/cart',
    orders: '/api/v1/orders',
  },
});

describe('register', () => {
  test('makes a user whose id is the subject of its token, in pool and table', async () => {
    const email = newEmail();
    const registered = await register(email.toUpperCase());
    const { user, accessToken } = bodyOf(registered);
    const { id } = user;
    expect(registered).toEqual({
      statusCode: 201,
      headers: { ...json, location: `/api/v1/users/${id}`, etag: '"1"' },
      body: {
        user: {
          id,
          email,
          name: 'Ada',
          userType: 'customer',
          status: 'active',
          createdAt: '2026-11-21T12:00:00.000Z',
          links: { self: `/api/v1/users/${id}`, orders: '/api/v1/orders', cart: '/api/v1/cart' },
        },
        ...sessionOf('/api/v1/register', id),
      },
    });
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

  test('tells why the pool refuses a password', async () => {
    const message = 'Password was found in a list of stolen ones';
    userPool.faults.push({
      operation: 'SignUp',
      writes: false,
      statusCode: 400,
      body: { __type: 'InvalidPasswordException', message },
    });
    expect(await register(newEmail())).toEqual({
      statusCode: 400,
      headers: json,
      body: { message, code: 'invalid_request' },
    });
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
    const { id } = bodyOf(await register(email)).user;
    const session = await login(email.toUpperCase());
    expect(session).toEqual({
      statusCode: 200,
      headers: json,
      body: sessionOf('/api/v1/login', id),
    });
    const { accessToken } = bodyOf(session);
    expect(claimsOf(accessToken)['sub']).toBe(id);
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
    expect(wrong).toEqual({
      statusCode: 401,
      headers: json,
      body: {
        code: 'invalid_credentials',
        message: 'The e-mail address or the password is wrong',
      },
    });
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

describe('attempts in fifteen minutes', () => {
  const email = newEmail();
  const digest = createHash('sha256').update(email).digest('hex');
  const windowMs = 15 * 60 * 1000;
  const tooMany = {
    statusCode: 429,
    headers: { ...json, 'retry-after': '800' },
    body: { code: 'too_many_attempts', message: 'Too many attempts, try again later' },
  };

  /** Notes that a subject has used up so many attempts of the window that begins then. */
  const spend = (subject: string, attempts: number, from: number) =>
    documentClient().send(
      new PutCommand({
        TableName: process.env['ATTEMPTS_TABLE'],
        Item: { attempt_key: `${subject} ${from / windowMs}`, attempts },
      }),
    );

  test.each([
    ['login', 'account', 5],
    ['login', 'address', 200],
    ['register', 'account', 150],
    ['register', 'address', 1000],
  ])('%s: an %s has %i', async (action, kind, limit) => {
    const from = noon + limit * windowMs;
    const subject = kind === 'account' ? digest : '192.0.2.1';
    await spend(`${action} ${kind} ${subject}`, limit - 1, from);
    const body = { email: email.toUpperCase(), password: 'not the password', name: 'Ada' };
    const attempt = () =>
      call(`POST /api/v1/${action}`, {
        as: nobody,
        body: action === 'login' ? { ...body, name: undefined } : body,
        at: from + 100_000,
      });
    expect((await attempt()).statusCode).not.toBe(429);
    expect(await attempt()).toEqual(tooMany);
  });
});
