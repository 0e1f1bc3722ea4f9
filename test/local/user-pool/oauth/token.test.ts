import { createHash } from 'node:crypto';
import { decodeJwt } from 'jose';
import { addUser, clientId, email, password, startFixture } from '../fixture.ts';
import type { Fixture } from '../fixture.ts';

let fixture: Fixture;

beforeEach(async () => {
  fixture = await startFixture();
});
afterEach(async () => {
  await fixture.stop();
});

const verifier = 'a-verifier-of-at-least-forty-three-characters-1234';
const challenge = createHash('sha256').update(verifier).digest('base64url');
const callback = 'http://localhost:3000/callback';

const request = (changes: Record<string, string | undefined> = {}): URLSearchParams => {
  const all = {
    response_type: 'code',
    client_id: clientId(fixture),
    redirect_uri: callback,
    scope: 'openid email',
    state: 'st&te',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...changes,
  };
  const given = Object.entries(all).filter(
    (it: [string, string | undefined]): it is [string, string] => it[1] !== undefined,
  );
  return new URLSearchParams(given);
};

const get = (path: string): Promise<Response> =>
  fetch(fixture.pool.url + path, { redirect: 'manual' });

const post = (path: string, form: Record<string, string>, headers = {}): Promise<Response> =>
  fetch(fixture.pool.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers,
    body: new URLSearchParams(form),
  });

/** Walks from the authorization request to the address the browser is sent back to. */
async function logIn(query: URLSearchParams, secret = password): Promise<Response> {
  const authorized = await get(`/oauth2/authorize?${query.toString()}`);
  const login = authorized.headers.get('location') ?? '';
  const shown = await get(login);
  const csrf = /name="_csrf" value="([\w-]+)"/.exec(await shown.text())?.[1] ?? '';
  const cookie = (shown.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return post(login, { username: email, password: secret, _csrf: csrf }, { cookie });
}

async function code(changes: Record<string, string | undefined> = {}): Promise<string> {
  const answer = await logIn(request(changes));
  return new URL(answer.headers.get('location') ?? '').searchParams.get('code') ?? '';
}

const exchange = async (form: Record<string, string>, headers = {}): Promise<object> => {
  const answer = await post('/oauth2/token', form, headers);
  return { status: answer.status, ...((await answer.json()) as object) };
};

const codeForm = (value: string, changes: Record<string, string> = {}): Record<string, string> => ({
  grant_type: 'authorization_code',
  client_id: clientId(fixture),
  redirect_uri: callback,
  code: value,
  code_verifier: verifier,
  ...changes,
});

describe('the code flow', () => {
  test('the right password leads back to the client, with a code and the state', async () => {
    await addUser(fixture);
    const answer = await logIn(request());
    const location = new URL(answer.headers.get('location') ?? '');

    expect(answer.status).toBe(302);
    expect(location.origin + location.pathname).toBe(callback);
    expect(Object.fromEntries(location.searchParams)).toEqual({
      code: expect.stringMatching(/^[\w-]{43}$/) as string,
      state: 'st&te',
    });
  });

  test('a redirect address keeps its own query', async () => {
    await addUser(fixture);
    const answer = await logIn(request({ redirect_uri: 'http://localhost:3000/other?keep=1' }));

    expect(answer.headers.get('location')).toMatch(
      /^http:\/\/localhost:3000\/other\?keep=1&code=[\w-]+&state=st%26te$/,
    );
  });

  test('a wrong password shows the form again, and no code', async () => {
    await addUser(fixture);
    const answer = await logIn(request(), 'wrong horse 1');

    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
    expect(await answer.text()).toContain('<p role="alert">Incorrect username or password.</p>');
  });

  test('a code gives tokens with the granted scopes', async () => {
    const sub = await addUser(fixture);
    const answer = (await exchange(codeForm(await code({ nonce: 'n-1' })))) as Record<
      string,
      string
    >;

    expect(answer).toEqual({
      status: 200,
      access_token: expect.any(String) as string,
      id_token: expect.any(String) as string,
      refresh_token: expect.any(String) as string,
      expires_in: 600,
      token_type: 'Bearer',
    });
    expect(decodeJwt(answer['access_token'] ?? '')).toMatchObject({
      ...{ sub, scope: 'openid email', version: 2, client_id: clientId(fixture) },
    });
    expect(decodeJwt(answer['id_token'] ?? '')).toMatchObject({ sub, nonce: 'n-1' });
  });

  test('a refresh token gives new tokens until it is revoked', async () => {
    await addUser(fixture);
    const { refresh_token: refresh = '' } = (await exchange(codeForm(await code()))) as {
      refresh_token?: string;
    };
    const form = {
      grant_type: 'refresh_token',
      client_id: clientId(fixture),
      refresh_token: refresh,
    };
    const first = await exchange(form);
    const revoked = await post('/oauth2/revoke', { client_id: clientId(fixture), token: refresh });

    expect(first).toMatchObject({ status: 200, access_token: expect.any(String) as string });
    expect(revoked.status).toBe(200);
    expect(await exchange(form)).toEqual({ status: 400, error: 'invalid_grant' });
  });

  test('userInfo answers an access token with openid, and no other', async () => {
    const sub = await addUser(fixture);
    const { access_token: token = '' } = (await exchange(codeForm(await code()))) as {
      access_token?: string;
    };
    const ask = async (authorization: string): Promise<object> => {
      const answer = await fetch(`${fixture.pool.url}/oauth2/userInfo`, {
        headers: { authorization },
      });
      return { status: answer.status, ...((await answer.json()) as object) };
    };

    expect(await ask(`Bearer ${token}`)).toEqual({
      ...{ status: 200, sub, email, email_verified: 'false', username: sub },
    });
    expect(await ask('Bearer x')).toEqual({
      ...{ status: 401, error: 'invalid_token', error_description: 'Invalid Access Token' },
    });
  });

  test('a code serves once', async () => {
    await addUser(fixture);
    const value = await code();

    expect(await exchange(codeForm(value))).toMatchObject({ status: 200 });
    expect(await exchange(codeForm(value))).toEqual({ status: 400, error: 'invalid_grant' });
  });

  test.each<[string, () => Record<string, string>]>([
    ['another redirect address', () => ({ redirect_uri: 'http://localhost:3000/other?keep=1' })],
    ['another verifier', () => ({ code_verifier: verifier.replace('a', 'b') })],
    ['the challenge for a verifier', () => ({ code_verifier: challenge })],
    ['an unknown code', () => ({ code: 'x' })],
  ])('a code is refused with %s, and is used up by a try', async (_, changes) => {
    await addUser(fixture);
    const value = await code();

    expect(await exchange(codeForm(value, changes()))).toEqual({
      ...{ status: 400, error: 'invalid_grant' },
    });
    if (changes()['code'] === undefined) {
      expect(await exchange(codeForm(value))).toEqual({ status: 400, error: 'invalid_grant' });
    }
  });

  test('a code needs its verifier, and takes none when it was made without a challenge', async () => {
    await addUser(fixture);
    const { code_verifier: omitted, ...without } = codeForm(await code());
    const plain = { code_challenge: undefined, code_challenge_method: undefined };

    expect(omitted).toBe(verifier);
    expect(await exchange(without)).toEqual({ status: 400, error: 'invalid_grant' });
    expect(await exchange(codeForm(await code(plain)))).toEqual({
      ...{ status: 400, error: 'invalid_grant' },
    });
    expect(await exchange({ ...without, code: await code(plain) })).toMatchObject({ status: 200 });
  });

  test('a code ends after five minutes', async () => {
    await addUser(fixture);
    const [early, late] = [await code(), await code()];
    fixture.advance(299_999);
    const inTime = await exchange(codeForm(early));
    fixture.advance(1);

    expect(inTime).toMatchObject({ status: 200 });
    expect(await exchange(codeForm(late))).toEqual({ status: 400, error: 'invalid_grant' });
  });
});

describe('an authorization request', () => {
  test.each([
    ['an unknown client', { client_id: 'nobody' }, 'client_id names no client of this pool.'],
    [
      'a redirect address that only begins like a known one',
      { redirect_uri: `${callback}/../evil` },
      'redirect_uri is none of the client, letter by letter.',
    ],
    [
      'a redirect address elsewhere',
      { redirect_uri: 'https://evil.example' },
      'redirect_uri is none of the client, letter by letter.',
    ],
  ])('with %s is never redirected', async (_, changes, reason) => {
    for (const path of ['/oauth2/authorize', '/login']) {
      const answer = await get(`${path}?${request(changes).toString()}`);
      expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
      expect(await answer.text()).toContain(reason);
    }
  });

  test.each([
    ['response type', { response_type: 'token' }, 'unsupported_response_type'],
    ['scope', { scope: 'openid phone' }, 'invalid_scope'],
    ['challenge method', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['challenge', { code_challenge: 'short' }, 'invalid_request'],
    ['method without a challenge', { code_challenge: undefined }, 'invalid_request'],
  ])('with a wrong %s is told to the client', async (_, changes, error) => {
    const answer = await get(`/oauth2/authorize?${request(changes).toString()}`);

    expect(answer.headers.get('location')).toBe(`${callback}?error=${error}&state=st%26te`);
  });

  test('with a member twice is told to the client', async () => {
    const answer = await get(`/oauth2/authorize?${request().toString()}&scope=openid`);

    expect(answer.headers.get('location')).toBe(`${callback}?error=invalid_request&state=st%26te`);
  });

  test('a form that this server did not make is refused', async () => {
    await addUser(fixture);
    const path = `/login?${request().toString()}`;
    const form = { username: email, password, _csrf: 'guess' };
    const outcomes = await Promise.all([
      post(path, form),
      post(path, form, { cookie: 'XSRF-TOKEN=other' }),
      post(path, { username: email, password }, { cookie: 'XSRF-TOKEN=guess' }),
    ]);

    expect(outcomes.map(({ status, headers }) => [status, headers.get('location')])).toEqual([
      ...[1, 2, 3].map(() => [400, null]),
    ]);
  });

  test('the page runs no script and is not framed', async () => {
    const answer = await get(`/login?${request({ state: '"><script>' }).toString()}`);

    expect(answer.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self' http://localhost:3000; " +
        "frame-ancestors 'none'; base-uri 'none'",
    );
    expect(await answer.text()).not.toContain('<script>');
  });
});

describe('client credentials', () => {
  const secretOf = async (name: string): Promise<string> => {
    const { clientsOf } = await import('../../../../local/user-pool/clients.ts');
    const { definition } = await import('../fixture.ts');
    const clients = clientsOf(fixture.pool.poolId, definition.clients);
    return clients.find((it) => it.name === name)?.secret ?? '';
  };
  const basic = (id: string, secret: string): object => ({
    authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
  });

  test('give a token of the client itself', async () => {
    const id = clientId(fixture, 'machine');
    const form = { grant_type: 'client_credentials', scope: 'storefront/admin' };
    const answer = (await exchange(form, basic(id, await secretOf('machine')))) as {
      access_token: string;
    };
    const { jti, ...claims } = decodeJwt(answer.access_token);
    const now = fixture.now() / 1000;

    expect(jti).toEqual(expect.any(String));
    expect(claims).toEqual({
      sub: id,
      token_use: 'access',
      scope: 'storefront/admin',
      auth_time: now,
      iss: fixture.pool.issuer,
      exp: now + 3600,
      iat: now,
      version: 2,
      client_id: id,
    });
  });

  test('in the form serve too, and no scope means all of them', async () => {
    const form = {
      grant_type: 'client_credentials',
      client_id: clientId(fixture, 'machine'),
      client_secret: await secretOf('machine'),
    };
    const answer = (await exchange(form)) as { access_token: string };

    expect(decodeJwt(answer.access_token)['scope']).toBe('storefront/admin');
  });

  test.each<[string, string, boolean, Record<string, string>, string]>([
    ['a wrong secret', 'machine', false, {}, 'invalid_client'],
    ['a scope it has not', 'machine', true, { scope: 'storefront/other' }, 'invalid_scope'],
    ['a client without the flow', 'secret', true, {}, 'unauthorized_client'],
    ['a public client', 'storefront', true, {}, 'unauthorized_client'],
    ['an unknown grant', 'machine', true, { grant_type: 'password' }, 'unsupported_grant_type'],
  ])('%s is refused', async (...[, name, isRight, changes, error]) => {
    const secret = isRight ? await secretOf(name) : 'x';
    const form = { grant_type: 'client_credentials', ...changes };

    expect(await exchange(form, basic(clientId(fixture, name), secret))).toEqual({
      ...{ status: 400, error },
    });
  });
});
