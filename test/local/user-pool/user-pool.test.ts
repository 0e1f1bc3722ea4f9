import {
  AdminDeleteUserCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminGetUserCommand,
  AdminUserGlobalSignOutCommand,
  GetUserCommand,
  GlobalSignOutCommand,
  InitiateAuthCommand,
  ListUsersCommand,
  RevokeTokenCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import { email, addUser, clientId, outcome, password, sdkClient } from './fixture.ts';
import { signIn, signUp, start, startFixture } from './fixture.ts';
import type { Fixture, SignedIn } from './fixture.ts';
import { startUserPool } from '../../../local/user-pool/user-pool.ts';
import { definition } from './fixture.ts';

let fixture: Fixture;

beforeEach(async () => {
  fixture = await startFixture();
});
afterEach(async () => {
  await fixture.stop();
});

const verify = async (token: string): Promise<JWTPayload> => {
  const discovery = await fetch(`${fixture.pool.issuer}/.well-known/openid-configuration`);
  const { jwks_uri: keys } = (await discovery.json()) as { jwks_uri: string };
  const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(keys)), {
    issuer: fixture.pool.issuer,
    algorithms: ['RS256'],
    currentDate: new Date(fixture.now()),
  });
  return payload;
};

const unguessable = {
  jti: expect.any(String) as string,
  origin_jti: expect.any(String) as string,
  event_id: expect.any(String) as string,
};

test('an access token has the claims of a Cognito access token, and no aud', async () => {
  const sub = await addUser(fixture);
  const { AccessToken, ExpiresIn, TokenType } = await signIn(fixture);

  expect([ExpiresIn, TokenType]).toEqual([600, 'Bearer']);
  expect(decodeProtectedHeader(AccessToken)).toEqual({
    alg: 'RS256',
    kid: expect.any(String) as string,
  });
  expect(await verify(AccessToken)).toEqual({
    ...unguessable,
    sub,
    iss: fixture.pool.issuer,
    client_id: clientId(fixture),
    token_use: 'access',
    scope: 'aws.cognito.signin.user.admin',
    auth_time: start / 1000,
    iat: start / 1000,
    exp: start / 1000 + 600,
    username: sub,
  });
});

test('an ID token has the claims of a Cognito ID token', async () => {
  const sub = await addUser(fixture);
  const { IdToken } = await signIn(fixture);

  expect(await verify(IdToken)).toEqual({
    ...unguessable,
    sub,
    iss: fixture.pool.issuer,
    aud: clientId(fixture),
    token_use: 'id',
    auth_time: start / 1000,
    iat: start / 1000,
    exp: start / 1000 + 3600,
    email,
    email_verified: false,
    'cognito:username': sub,
  });
});

test('the key set holds public members only', async () => {
  const answer = await fetch(`${fixture.pool.issuer}/.well-known/jwks.json`);

  expect(await answer.json()).toEqual({
    keys: [
      {
        alg: 'RS256',
        e: 'AQAB',
        kid: expect.any(String) as string,
        kty: 'RSA',
        n: expect.stringMatching(/^[\w-]{342}$/) as string,
        use: 'sig',
      },
    ],
  });
});

test('users, tokens and keys outlive a restart', async () => {
  const sub = await addUser(fixture);
  const before = await signIn(fixture);
  fixture = await fixture.restart();

  const keys = await fetch(`${fixture.pool.issuer}/.well-known/jwks.json`);
  const {
    keys: [key],
  } = (await keys.json()) as { keys: { kid: string }[] };
  expect(decodeProtectedHeader(before.AccessToken).kid).toBe(key?.kid);
  expect((await verify((await signIn(fixture)).AccessToken)).sub).toBe(sub);
  expect((await verify(await refresh(before))).sub).toBe(sub);
});

async function refresh({ RefreshToken }: SignedIn): Promise<string> {
  const { AuthenticationResult } = await fixture.client.send(
    new InitiateAuthCommand({
      ClientId: clientId(fixture),
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      AuthParameters: { REFRESH_TOKEN: RefreshToken },
    }),
  );
  return AuthenticationResult?.AccessToken ?? '';
}

test('a refreshed token keeps the time of the sign-in and has a time of its own', async () => {
  await addUser(fixture);
  const first = await signIn(fixture);
  fixture.advance(120_000);
  const { auth_time, iat, origin_jti, jti } = await verify(await refresh(first));
  const original = await jwtVerify(
    first.AccessToken,
    createRemoteJWKSet(new URL(`${fixture.pool.issuer}/.well-known/jwks.json`)),
    { currentDate: new Date(fixture.now()) },
  );

  expect([auth_time, iat]).toEqual([start / 1000, start / 1000 + 120]);
  expect(origin_jti).toBe(original.payload['origin_jti']);
  expect(jti).not.toBe(original.payload.jti);
});

describe('a wrong password and an unknown user', () => {
  test.each([
    ['a wrong password', email, 'wrong horse 1'],
    ['an unknown user', 'nobody@example.com', password],
    ['an unknown sub', '5a0b9a4e-3f5b-4d0a-9f6e-0d4f3c1b2a19', password],
  ])('%s: one derivation and the one answer', async (_, username, secret) => {
    await addUser(fixture);
    const before = fixture.derivations();

    expect(await outcome(signIn(fixture, username, secret))).toBe(
      'NotAuthorizedException: Incorrect username or password.',
    );
    expect(fixture.derivations() - before).toBe(1);
  });

  test('the right password costs one derivation too', async () => {
    await addUser(fixture);
    const before = fixture.derivations();

    expect(await outcome(signIn(fixture))).toBe('accepted');
    expect(fixture.derivations() - before).toBe(1);
  });

  test('the e-mail is found in any case', async () => {
    await addUser(fixture);

    expect(await outcome(signIn(fixture, 'ADA@Example.com'))).toBe('accepted');
  });
});

test('of a hundred sign-ups of one e-mail at once, one wins', async () => {
  let waiting: (() => void)[] | undefined = [];
  /** Lets no derivation end before twenty have begun, so that all of those found the e-mail free. */
  const derive = async (): Promise<Buffer> => {
    await new Promise<void>((resolve) => {
      if (waiting === undefined) resolve();
      else if (waiting.push(resolve) === 20) {
        waiting.forEach((go) => go());
        waiting = undefined;
      }
    });
    return Buffer.alloc(32, 1);
  };
  const contended = await startFixture({ hasher: { derive } });
  const outcomes = await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      outcome(signUp(contended, index % 2 === 0 ? email : email.toUpperCase())),
    ),
  );
  const { Users } = await contended.client.send(
    new ListUsersCommand({ UserPoolId: contended.pool.poolId }),
  );
  await contended.stop();

  expect(outcomes.filter((it) => it === 'accepted')).toHaveLength(1);
  expect(
    outcomes.filter((it) => it === 'UsernameExistsException: User already exists'),
  ).toHaveLength(99);
  expect(Users).toHaveLength(1);
});

const user = () => ({ UserPoolId: fixture.pool.poolId, Username: email });

describe('what ends a sign-in', () => {
  const ends: [string, (tokens: SignedIn) => Promise<unknown>, string, string][] = [
    [
      'AdminDisableUser',
      () => fixture.client.send(new AdminDisableUserCommand(user())),
      'NotAuthorizedException: Invalid Refresh Token',
      'NotAuthorizedException: Access Token has been revoked',
    ],
    [
      'AdminDeleteUser',
      () => fixture.client.send(new AdminDeleteUserCommand(user())),
      'NotAuthorizedException: Invalid Refresh Token',
      'NotAuthorizedException: Invalid Access Token',
    ],
    [
      'GlobalSignOut',
      ({ AccessToken }) => fixture.client.send(new GlobalSignOutCommand({ AccessToken })),
      'NotAuthorizedException: Invalid Refresh Token',
      'NotAuthorizedException: Access Token has been revoked',
    ],
    [
      'AdminUserGlobalSignOut',
      () => fixture.client.send(new AdminUserGlobalSignOutCommand(user())),
      'NotAuthorizedException: Invalid Refresh Token',
      'NotAuthorizedException: Access Token has been revoked',
    ],
    [
      'RevokeToken',
      ({ RefreshToken }) =>
        fixture.client.send(
          new RevokeTokenCommand({ Token: RefreshToken, ClientId: clientId(fixture) }),
        ),
      'NotAuthorizedException: Invalid Refresh Token',
      'NotAuthorizedException: Access Token has been revoked',
    ],
    ['nothing', () => Promise.resolve(), 'accepted', 'accepted'],
  ];

  test.each(ends)('%s', async (_, end, refreshed, got) => {
    await addUser(fixture);
    const tokens = await signIn(fixture);
    await end(tokens);
    const { AccessToken } = tokens;

    expect(await outcome(refresh(tokens))).toBe(refreshed);
    expect(await outcome(fixture.client.send(new GetUserCommand({ AccessToken })))).toBe(got);
  });

  test('a disabled user is refused although the password is right, until enabled again', async () => {
    await addUser(fixture);
    await fixture.client.send(new AdminDisableUserCommand(user()));
    fixture = await fixture.restart();
    const disabled = await outcome(signIn(fixture));
    await fixture.client.send(new AdminEnableUserCommand(user()));

    expect([disabled, await outcome(signIn(fixture))]).toEqual([
      'NotAuthorizedException: User is disabled.',
      'accepted',
    ]);
  });

  test('an access token ends with its time', async () => {
    await addUser(fixture);
    const { AccessToken } = await signIn(fixture);
    fixture.advance(600_000);

    expect(await outcome(fixture.client.send(new GetUserCommand({ AccessToken })))).toBe(
      'NotAuthorizedException: Access Token has expired',
    );
  });

  test('a refresh token ends after thirty days', async () => {
    await addUser(fixture);
    const tokens = await signIn(fixture);
    fixture.advance(30 * 86_400_000);

    expect(await outcome(refresh(tokens))).toBe(
      'NotAuthorizedException: Refresh Token has expired',
    );
  });
});

test('no password, code or refresh token is in a file or the log', async () => {
  await addUser(fixture);
  const { RefreshToken } = await signIn(fixture);
  const { readFile } = await import('node:fs/promises');
  const text = await readFile(`${fixture.folder}/users.jsonl`, 'utf8');

  expect(text).toContain(email);
  for (const secret of [password, RefreshToken]) expect(text).not.toContain(secret);
  expect(fixture.log).toEqual([]);
});

test('a pool on a taken port says so and lets its folder go', async () => {
  const port = Number(new URL(fixture.pool.url).port);

  await expect(
    startUserPool({ definition, folder: `${fixture.folder}/second`, port }),
  ).rejects.toMatchObject({ code: 'EADDRINUSE', port });
});

test('a write that fails is answered as an error and stops further writes', async () => {
  const broken = await startFixture({
    hasher: { derive: () => Promise.reject(new Error('no entropy')) },
  });
  const answer = await outcome(
    sdkClient(broken.pool).send(new AdminGetUserCommand({ ...user(), Username: 'x@example.com' })),
  );
  const failed = await outcome(signUp(broken));
  await broken.stop();

  expect(answer).toBe('UserNotFoundException: User does not exist.');
  expect(failed).toBe('InternalErrorException: Internal error');
  expect(broken.log).toEqual([expect.stringMatching(/^user pool: Error: no entropy\n/)]);
});
