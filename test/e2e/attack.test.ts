import { createHmac, createPublicKey, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import type { JsonWebKey, KeyObject } from 'node:crypto';
import { logInAdmin, newCallers, type CallerAccount, type Callers } from '../contract/callers.ts';
import { openContractShop, type ContractShop } from '../contract/shop.ts';

let shop: ContractShop;
let admin: CallerAccount;
let callers: Callers;
beforeAll(async () => {
  shop = await openContractShop(['storefront']);
  admin = await logInAdmin(shop);
});
beforeEach(async () => {
  callers = await newCallers(shop, admin);
});
afterAll(() => shop.close());

interface Sent {
  readonly token?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const cups = '1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01';

async function send(method: string, url: string, { token, body, headers }: Sent = {}) {
  shop.advance(100);
  const answer = await shop.gateways.get('storefront')?.inject({
    method,
    url,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (answer === undefined) throw new Error('no storefront');
  const text = answer.body.toString();
  return { status: answer.status, headers: answer.headers, text, json: parse(text) };
}

function parse(text: string): Record<string, unknown> {
  return text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
}

const order = async (token: string, productId = cups) =>
  send('POST', '/api/v1/orders', {
    token,
    headers: { 'idempotency-key': randomUUID() },
    body: { items: [{ productId, quantity: 1 }] },
  });

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const decode = (part: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;

describe('tokens', () => {
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });

  function forge(header: object, claims: object, signature?: (input: string) => Buffer): string {
    const [genuineHeader = '', genuineClaims = ''] = admin.token.split('.');
    const input = [
      encode({ ...decode(genuineHeader), ...header }),
      encode({ ...decode(genuineClaims), ...claims }),
    ].join('.');
    const signed = signature ?? ((text) => sign('sha256', Buffer.from(text), stranger.privateKey));
    return `${input}.${signed(input).toString('base64url')}`;
  }

  /** The key that everyone may read, taken as the secret of another algorithm. */
  const confuse = (key: KeyObject): string =>
    forge({ alg: 'HS256' }, {}, (text) =>
      createHmac('sha256', key.export({ type: 'spki', format: 'pem' }))
        .update(text)
        .digest(),
    );

  async function issuersKey(): Promise<KeyObject> {
    const issuer = String(decode(admin.token.split('.')[1] ?? '')['iss']);
    const answer = await fetch(`${issuer}/.well-known/jwks.json`);
    const { keys } = (await answer.json()) as { keys: readonly JsonWebKey[] };
    return createPublicKey({ key: keys[0] ?? {}, format: 'jwk' });
  }

  test.each<[string, () => string | Promise<string>]>([
    ['another key', () => forge({}, {})],
    ['no signature, alg none', () => forge({ alg: 'none' }, {}, () => Buffer.alloc(0))],
    ['HS256 with the issuer’s public key', async () => confuse(await issuersKey())],
    ['HS256 with another public key', () => confuse(stranger.publicKey)],
    [
      'a key of its own in the header',
      () => forge({ jwk: stranger.publicKey.export({ format: 'jwk' }) }, {}),
    ],
    ['a key elsewhere', () => forge({ jku: 'http://127.0.0.1:9/keys.json' }, {})],
    ['another kid', () => forge({ kid: 'another' }, {})],
    ['a scope written in', () => splice(callers.customer.token, { scope: 'storefront/admin' })],
    ['another subject written in', () => splice(callers.customer.token, { sub: admin.id })],
    ['four parts', () => `${admin.token}.x`],
    ['nothing', () => ''],
  ])('with %s open nothing', async (_, token) => {
    const { status, text } = await send('GET', '/api/v1/admin', { token: await token() });
    expect([status, text]).toEqual([401, '{"message":"Unauthorized"}']);
  });

  /** The signature stays, the claims change. */
  function splice(token: string, claims: object): string {
    const [header = '', payload = '', signature = ''] = token.split('.');
    return [header, encode({ ...decode(payload), ...claims }), signature].join('.');
  }

  test('that are genuine open what they are for', async () => {
    expect((await send('GET', '/api/v1/admin', { token: admin.token })).status).toBe(200);
  });

  test('expire', async () => {
    const { token } = callers.customer;
    expect((await send('GET', '/api/v1/cart', { token })).status).toBe(200);
    shop.advance(61 * 60_000);
    expect((await send('GET', '/api/v1/cart', { token })).status).toBe(401);
    admin = await logInAdmin(shop);
  });
});

describe('paths that look like an administrator’s', () => {
  test.each([
    ['//api/v1/admin'],
    ['/api//v1/admin'],
    ['/api/v1/./admin'],
    ['/api/v1/x/../admin'],
    ['/api/v1/%2e/admin'],
    ['/api/v1/x/%2e%2e/admin'],
    ['/api/v1%2fadmin'],
    ['/api/v1/admin%2f'],
    ['/api/v1/admin/'],
    ['/api/v1/ADMIN'],
    ['/api/v1/%61dmin'],
    ['/api/v1/admin%3Fx'],
    ['/api/v1/admin;x=1'],
    ['/$default/api/v1/admin'],
    ['/api/v1/public/../admin'],
    ['/_health/../api/v1/admin'],
  ])('%s shows nothing without a token', async (path) => {
    const { status, json } = await send('GET', path);
    expect([401, 404]).toContain(status);
    expect(Object.keys(json)).toEqual(['message']);
  });

  test.each([['X-HTTP-Method-Override'], ['X-Method-Override'], ['X-HTTP-Method']])(
    '%s selects no other operation',
    async (header) => {
      const { status } = await send('GET', '/api/v1/users', { headers: { [header]: 'OPTIONS' } });
      expect(status).toBe(401);
    },
  );
});

describe("another's things", () => {
  test('an order is not there for anyone else, in any operation', async () => {
    const made = await order(callers.customer.token);
    const path = `/api/v1/orders/${String(made.json['id'])}`;
    const { token } = callers.stranger;
    const ifMatch = { 'if-match': '*' };
    const answers = [
      await send('GET', path, { token }),
      await send('PUT', path, { token, headers: ifMatch, body: { status: 'cancelled' } }),
      await send('DELETE', path, { token }),
    ];
    const missing = await send('GET', `/api/v1/orders/${randomUUID()}`, { token });
    expect(answers.map(({ status, text }) => [status, text])).toEqual(
      Array.from({ length: 3 }, () => [404, missing.text]),
    );
    expect((await send('GET', path, { token: callers.customer.token })).json['status']).toBe(
      'pending',
    );
    expect((await send('GET', '/api/v1/orders', { token })).json['orders']).toEqual([]);
  });

  test('a profile is not there for anyone else, in any operation', async () => {
    const path = `/api/v1/users/${callers.customer.id}`;
    const { token } = callers.stranger;
    const body = { email: 'mine@shop.example', name: 'Mine' };
    const statuses = [
      (await send('GET', path, { token })).status,
      (await send('PUT', path, { token, headers: { 'if-match': '*' }, body })).status,
      (await send('DELETE', path, { token })).status,
    ];
    expect(statuses).toEqual([404, 404, 404]);
    expect((await send('GET', path, { token: callers.customer.token })).status).toBe(200);
  });
});

describe('an administrator’s operations', () => {
  const userId = randomUUID();
  const body = { email: 'x@shop.example', password: 'a long enough password', name: 'X' };

  /** What an administrator gets; nobody has the random id. */
  test.each<[string, string, number, Sent]>([
    ['GET', '/api/v1/admin', 200, {}],
    ['POST', '/api/v1/admin', 404, { body: { operation: 'suspendUser', userId } }],
    ['GET', '/api/v1/users', 200, {}],
    ['POST', '/api/v1/users', 201, { body }],
  ])('%s %s is not for customers', async (method, path, status, sent) => {
    const asCustomer = await send(method, path, { ...sent, token: callers.customer.token });
    const asAdmin = await send(method, path, { ...sent, token: admin.token });
    expect([asCustomer.status, asAdmin.status]).toEqual([403, status]);
  });

  test('a customer moves no order that only an administrator may', async () => {
    const { token } = callers.customer;
    const made = await order(token);
    const path = `/api/v1/orders/${String(made.json['id'])}`;
    const move = async (status: string) =>
      send('PUT', path, { token, headers: { 'if-match': '*' }, body: { status } });
    const statuses = [(await move('shipped')).status, (await move('delivered')).status];
    const paid = await move('paid');
    statuses.push((await move('shipped')).status);
    expect(paid.status).toBe(200);
    expect(statuses.every((status) => status === 403 || status === 409)).toBe(true);
    expect((await send('GET', path, { token })).json['status']).toBe('paid');
  });
});

describe('mass assignment', () => {
  test.each([
    ['userType', 'admin'],
    ['isAdmin', true],
    ['groups', ['admin']],
    ['status', 'active'],
    ['user_id', randomUUID()],
  ])('a registration and a profile take no %s from the client', async (member, value) => {
    const profile = { email: `${randomUUID()}@shop.example`, name: 'N', [member]: value };
    const registered = await send('POST', '/api/v1/register', {
      body: { ...profile, password: 'a long enough password' },
    });
    const changed = await send('PUT', `/api/v1/users/${callers.customer.id}`, {
      token: callers.customer.token,
      headers: { 'if-match': '*' },
      body: profile,
    });
    expect([registered.status, changed.status]).toEqual([400, 400]);
  });

  test.each([
    ['userId', randomUUID()],
    ['status', 'paid'],
    ['total', { amount: 1, currency: 'EUR' }],
    ['version', 7],
    ['createdAt', '2020-01-01T00:00:00.000Z'],
    ['__proto__', { isAdmin: true }],
    ['constructor', { prototype: {} }],
  ])('an order takes no %s from the client', async (member, value) => {
    const items = JSON.stringify([{ productId: cups, quantity: 1 }]);
    const raw = `{"items":${items},${JSON.stringify(member)}:${JSON.stringify(value)}}`;
    const answer = await shop.gateways.get('storefront')?.inject({
      method: 'POST',
      url: '/api/v1/orders',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        authorization: `Bearer ${callers.customer.token}`,
      },
      body: raw,
    });
    expect(answer?.status).toBe(400);
  });
});

describe('business', () => {
  test('thirty buyers of the last pieces: each is sold once', async () => {
    const { json } = await send('PUT', '/api/v1/cart', {
      token: callers.customer.token,
      body: { items: [{ productId: cups, quantity: 1 }] },
    });
    expect(json).toHaveProperty('items');
    const last = '1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e0b';
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => order(callers.customer.token, last)),
    );
    const sold = answers.filter(({ status }) => status === 201).length;
    const refused = answers.filter(({ json: body }) => body['code'] === 'out_of_stock').length;
    expect([sold, refused]).toEqual([1, 29]);
  });

  test('a suspended user’s unexpired token opens nothing', async () => {
    const { customer } = callers;
    const body = { operation: 'suspendUser', userId: customer.id };
    expect((await send('POST', '/api/v1/admin', { token: admin.token, body })).status).toBe(200);
    for (const path of ['/api/v1/cart', '/api/v1/orders', `/api/v1/users/${customer.id}`]) {
      const { status, json } = await send('GET', path, { token: customer.token });
      expect([path, status, json['code']]).toEqual([path, 401, 'account_inactive']);
    }
  });

  test('nothing internal is in an error', async () => {
    shop.tables.failing = 'users';
    const { status, text } = await send('GET', '/api/v1/cart', { token: callers.customer.token });
    shop.tables.failing = undefined;
    expect([status, text]).toEqual([
      500,
      '{"message":"Internal Server Error","code":"internal_error"}',
    ]);
  });

  test('no answer shows a password or what is made of it', async () => {
    const { token, id } = callers.customer;
    for (const path of [`/api/v1/users/${id}`, '/api/v1/users']) {
      const { text } = await send('GET', path, {
        token: path.endsWith('users') ? admin.token : token,
      });
      expect(text).not.toMatch(/password|hash|salt/i);
    }
  });
});
