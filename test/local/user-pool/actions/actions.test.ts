import { createHmac } from 'node:crypto';
import * as cognito from '@aws-sdk/client-cognito-identity-provider';
import { addUser, clientId, email, outcome, password, signIn, signUp } from '../fixture.ts';
import { definition, start, startFixture } from '../fixture.ts';
import { clientsOf } from '../../../../local/user-pool/clients.ts';
import type { Fixture } from '../fixture.ts';

let fixture: Fixture;

beforeEach(async () => {
  fixture = await startFixture();
});
afterEach(async () => {
  await fixture.stop();
});

const pool = (): { UserPoolId: string } => ({ UserPoolId: fixture.pool.poolId });
const user = (): { UserPoolId: string; Username: string } => ({ ...pool(), Username: email });

const newUser = (changes: object = {}): Promise<unknown> =>
  fixture.client.send(
    new cognito.SignUpCommand({
      ...{ ClientId: clientId(fixture), Username: email, Password: password },
      ...changes,
    }),
  );

describe('SignUp', () => {
  test('answers the sub and where the code went, and sends the code', async () => {
    const answer = (await newUser()) as cognito.SignUpCommandOutput;
    const { $metadata, ...body } = answer;

    expect($metadata.httpStatusCode).toBe(200);
    expect(body).toEqual({
      UserConfirmed: false,
      UserSub: expect.stringMatching(/^[\da-f-]{36}$/) as string,
      CodeDeliveryDetails: {
        AttributeName: 'email',
        DeliveryMedium: 'EMAIL',
        Destination: 'a***@e***',
      },
    });
    expect(fixture.messages).toEqual([
      { to: email, text: expect.stringMatching(/^Your confirmation code is \d{6}$/) as string },
    ]);
  });

  test.each<[string, object, string]>([
    [
      'a name that is no e-mail',
      { Username: 'ada' },
      'InvalidParameterException: Username should be an email.',
    ],
    [
      'a short password',
      { Password: 'short 1' },
      'InvalidPasswordException: Password did not conform with policy: Password not long enough',
    ],
    [
      'an unknown client',
      { ClientId: 'nobody' },
      'ResourceNotFoundException: User pool client nobody does not exist.',
    ],
    [
      'an attribute the pool has not',
      { UserAttributes: [{ Name: 'custom:role', Value: 'admin' }] },
      'InvalidParameterException: Attributes did not conform to the schema: custom:role: Attribute does not exist in the schema.',
    ],
    [
      'a sub of its own',
      { UserAttributes: [{ Name: 'sub', Value: 'x' }] },
      'InvalidParameterException: Cannot modify the non-mutable attribute sub',
    ],
    [
      'another e-mail as attribute',
      { UserAttributes: [{ Name: 'email', Value: 'eve@example.com' }] },
      'InvalidParameterException: Username and email attribute must be the same.',
    ],
    [
      'attributes the pool has',
      { UserAttributes: [{ Name: 'custom:tier', Value: 'gold' }] },
      'accepted',
    ],
  ])('with %s', async (_, changes, want) => {
    expect(await outcome(newUser(changes))).toBe(want);
  });

  test('sends no code in a pool that verifies no e-mail, and an administrator confirms', async () => {
    const { autoVerifiedAttributes, ...others } = definition;
    const quiet = await startFixture({ definition: others });
    const { $metadata, ...body } = await quiet.client.send(
      new cognito.SignUpCommand({
        ...{ ClientId: clientId(quiet), Username: email, Password: password },
      }),
    );
    const named = { UserPoolId: quiet.pool.poolId, Username: email };
    await quiet.client.send(new cognito.AdminConfirmSignUpCommand(named));
    const signedIn = await outcome(signIn(quiet));
    await quiet.stop();

    expect(autoVerifiedAttributes).toEqual(['email']);
    expect($metadata.httpStatusCode).toBe(200);
    expect(body).toEqual({ UserConfirmed: false, UserSub: expect.any(String) as string });
    expect([signedIn, quiet.messages]).toEqual(['accepted', []]);
  });

  test('of a known e-mail is refused, in any case', async () => {
    await addUser(fixture);

    expect(await outcome(newUser({ Username: 'Ada@Example.COM' }))).toBe(
      'UsernameExistsException: User already exists',
    );
  });
});

describe('confirmation', () => {
  const confirm = (ConfirmationCode: string): Promise<string> =>
    outcome(
      fixture.client.send(
        new cognito.ConfirmSignUpCommand({
          ...{ ClientId: clientId(fixture), Username: email, ConfirmationCode },
        }),
      ),
    );

  test('comes before the first sign-in, and is told only to who knows the password', async () => {
    await signUp(fixture);

    expect(await outcome(signIn(fixture))).toBe(
      'UserNotConfirmedException: User is not confirmed.',
    );
    expect(await outcome(signIn(fixture, email, 'wrong horse 1'))).toBe(
      'NotAuthorizedException: Incorrect username or password.',
    );
  });

  test('by the code that was sent, once', async () => {
    await signUp(fixture);
    const code = /\d{6}/.exec(fixture.messages[0]?.text ?? '')?.[0] ?? '';
    const wrong = code === '000000' ? '111111' : '000000';

    expect([await confirm(wrong), await confirm(code), await confirm(code)]).toEqual([
      'CodeMismatchException: Invalid verification code provided, please try again.',
      'accepted',
      'NotAuthorizedException: User cannot be confirmed. Current status is CONFIRMED',
    ]);
    expect(await outcome(signIn(fixture))).toBe('accepted');
  });
});

describe('InitiateAuth', () => {
  const initiate = (changes: object): Promise<string> =>
    outcome(
      fixture.client.send(
        new cognito.InitiateAuthCommand({
          ClientId: clientId(fixture),
          AuthFlow: 'USER_PASSWORD_AUTH',
          AuthParameters: { USERNAME: email, PASSWORD: password },
          ...changes,
        }),
      ),
    );

  test.each<[string, () => object, string]>([
    ['everything in order', () => ({}), 'accepted'],
    [
      'a client that does not allow it',
      () => ({ ClientId: clientId(fixture, 'idle') }),
      'InvalidParameterException: USER_PASSWORD_AUTH flow not enabled for this client',
    ],
    [
      'a flow the pool does not offer',
      () => ({ AuthFlow: 'USER_SRP_AUTH' }),
      'InvalidParameterException: The local user pool offers USER_PASSWORD_AUTH, ' +
        'REFRESH_TOKEN_AUTH, REFRESH_TOKEN here, not USER_SRP_AUTH.',
    ],
    [
      'no password',
      () => ({ AuthParameters: { USERNAME: email } }),
      'InvalidParameterException: Missing required parameter PASSWORD',
    ],
    [
      'a secret client without its hash',
      () => ({ ClientId: clientId(fixture, 'secret') }),
      'NotAuthorizedException: Unable to verify secret hash for client ',
    ],
    [
      'a secret client with its hash',
      () => {
        const client = clientsOf(fixture.pool.poolId, definition.clients).find(
          ({ name }) => name === 'secret',
        );
        const hmac = createHmac('sha256', client?.secret ?? '').update(email + (client?.id ?? ''));
        const SECRET_HASH = hmac.digest('base64');
        const AuthParameters = { USERNAME: email, PASSWORD: password, SECRET_HASH };
        return { ClientId: client?.id, AuthParameters };
      },
      'accepted',
    ],
  ])('with %s', async (_, changes, want) => {
    await addUser(fixture);
    const got = await initiate(changes());

    expect(got.slice(0, want.length)).toBe(want);
  });

  test("with another client's refresh token", async () => {
    await addUser(fixture);
    const { RefreshToken } = await signIn(fixture);
    const parameters = { REFRESH_TOKEN: RefreshToken };
    const AuthFlow = 'REFRESH_TOKEN_AUTH';

    expect(await initiate({ AuthFlow, AuthParameters: parameters })).toBe('accepted');
    expect(await initiate({ AuthFlow, AuthParameters: { REFRESH_TOKEN: 'x' } })).toBe(
      'NotAuthorizedException: Invalid Refresh Token',
    );
  });
});

describe('users made by an administrator', () => {
  const create = (changes: object = {}): Promise<cognito.AdminCreateUserCommandOutput> =>
    fixture.client.send(
      new cognito.AdminCreateUserCommand({
        ...{ ...user(), TemporaryPassword: password, MessageAction: 'SUPPRESS' },
        ...changes,
      }),
    );

  test('choose a password at the first sign-in', async () => {
    await create();
    const challenge = await fixture.client.send(
      new cognito.InitiateAuthCommand({
        ClientId: clientId(fixture),
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: email, PASSWORD: password },
      }),
    );
    const respond = (NEW_PASSWORD: string): Promise<string> =>
      outcome(
        fixture.client.send(
          new cognito.RespondToAuthChallengeCommand({
            ClientId: clientId(fixture),
            ChallengeName: 'NEW_PASSWORD_REQUIRED',
            Session: challenge.Session,
            ChallengeResponses: { USERNAME: email, NEW_PASSWORD },
          }),
        ),
      );

    expect(challenge.ChallengeName).toBe('NEW_PASSWORD_REQUIRED');
    expect([
      await respond('short 1'),
      await respond('better horse 2'),
      await respond('x horse 3 xx'),
    ]).toEqual([
      'InvalidPasswordException: Password did not conform with policy: Password not long enough',
      'accepted',
      'NotAuthorizedException: Invalid session for the user.',
    ]);
    expect(await outcome(signIn(fixture, email, 'better horse 2'))).toBe('accepted');
  });

  test('sign in at once with a permanent password', async () => {
    await create();
    await fixture.client.send(
      new cognito.AdminSetUserPasswordCommand({
        ...{ ...user(), Password: 'better horse 2', Permanent: true },
      }),
    );

    expect(await outcome(signIn(fixture, email, 'better horse 2'))).toBe('accepted');
    expect(await outcome(signIn(fixture))).toBe(
      'NotAuthorizedException: Incorrect username or password.',
    );
  });

  test('are described with their attributes', async () => {
    const UserAttributes = [{ Name: 'name', Value: 'Ada' }];
    const { User } = await create({ UserAttributes });
    const { $metadata, ...got } = await fixture.client.send(
      new cognito.AdminGetUserCommand(user()),
    );

    expect($metadata.httpStatusCode).toBe(200);
    expect(got).toEqual({
      Username: User?.Username,
      UserAttributes: [
        { Name: 'sub', Value: User?.Username },
        { Name: 'email_verified', Value: 'false' },
        { Name: 'name', Value: 'Ada' },
        { Name: 'email', Value: email },
      ],
      UserCreateDate: new Date(start),
      UserLastModifiedDate: new Date(start),
      Enabled: true,
      UserStatus: 'FORCE_CHANGE_PASSWORD',
    });
  });

  test('are told their temporary password unless the message is suppressed', async () => {
    await create();
    await create({ Username: 'eve@example.com', MessageAction: undefined });

    expect(fixture.messages).toEqual([
      { to: 'eve@example.com', text: `Your temporary password is ${password}` },
    ]);
  });
});

describe('AdminUpdateUserAttributes', () => {
  const update = (Name: string, Value: string): Promise<string> =>
    outcome(
      fixture.client.send(
        new cognito.AdminUpdateUserAttributesCommand({
          ...user(),
          UserAttributes: [{ Name, Value }],
        }),
      ),
    );

  test('moves an account to a new e-mail and frees the old one', async () => {
    const sub = await addUser(fixture);
    const moved = await update('email', 'lovelace@example.com');
    const { AccessToken } = await signIn(fixture, 'lovelace@example.com');
    const { Username } = await fixture.client.send(new cognito.GetUserCommand({ AccessToken }));

    expect([moved, Username]).toEqual(['accepted', sub]);
    expect(await outcome(signUp(fixture))).toBe('accepted');
  });

  test("to another user's e-mail is refused", async () => {
    await addUser(fixture);
    await addUser(fixture, 'eve@example.com');

    expect(await update('email', 'EVE@example.com')).toBe(
      'AliasExistsException: An account with the given email already exists.',
    );
    expect(await update('email', 'ADA@example.com')).toBe('accepted');
  });
});

describe('groups', () => {
  const members = async (): Promise<(string | undefined)[]> => {
    const { Groups } = await fixture.client.send(new cognito.AdminListGroupsForUserCommand(user()));
    return (Groups ?? []).map(({ GroupName }) => GroupName);
  };

  test('are joined and left, and a token names them', async () => {
    await addUser(fixture);
    const join = (GroupName: string): Promise<string> =>
      outcome(
        fixture.client.send(new cognito.AdminAddUserToGroupCommand({ ...user(), GroupName })),
      );
    const joined = [await join('admin'), await join('admin'), await join('nobody')];
    const before = await members();
    const { AccessToken } = await signIn(fixture);
    const claims = JSON.parse(
      Buffer.from(AccessToken.split('.')[1] ?? '', 'base64url').toString(),
    ) as object;
    await fixture.client.send(
      new cognito.AdminRemoveUserFromGroupCommand({ ...user(), GroupName: 'admin' }),
    );

    expect(joined).toEqual(['accepted', 'accepted', 'ResourceNotFoundException: Group not found.']);
    expect(before).toEqual(['admin']);
    expect(claims).toMatchObject({ 'cognito:groups': ['admin'] });
    expect(await members()).toEqual([]);
  });
});

describe('ListUsers', () => {
  const names = ['ada@example.com', 'bob@example.com', 'cyd@example.org'];
  const list = async (input: object): Promise<string[]> => {
    const { Users } = await fixture.client.send(
      new cognito.ListUsersCommand({ ...pool(), ...input }),
    );
    return (Users ?? []).map(
      ({ Attributes }) => Attributes?.find(({ Name }) => Name === 'email')?.Value ?? '',
    );
  };

  test.each<[string | undefined, string[]]>([
    [undefined, names],
    ['email = "bob@example.com"', ['bob@example.com']],
    ['"email" ^= "c"', ['cyd@example.org']],
    ['status = "Disabled"', ['bob@example.com']],
    ['cognito:user_status = "UNCONFIRMED"', ['cyd@example.org']],
    ['email = "nobody"', []],
  ])('filtered by %s', async (Filter, want) => {
    await addUser(fixture, names[0]);
    await addUser(fixture, names[1]);
    await signUp(fixture, names[2]);
    await fixture.client.send(
      new cognito.AdminDisableUserCommand({ ...pool(), Username: names[1] }),
    );

    expect(await list({ Filter })).toEqual(want);
  });

  test('page by page', async () => {
    for (const name of names) await signUp(fixture, name);
    const first = await fixture.client.send(new cognito.ListUsersCommand({ ...pool(), Limit: 2 }));

    expect(first.Users).toHaveLength(2);
    expect(await list({ Limit: 2, PaginationToken: first.PaginationToken })).toEqual([names[2]]);
  });

  test('with a filter that does not parse is refused', async () => {
    expect(await outcome(list({ Filter: 'email like "a"' }))).toBe(
      'InvalidParameterException: Error while parsing filter',
    );
  });
});

describe('the protocol', () => {
  const call = async (target: string, body: string, headers = {}): Promise<object> => {
    const answer = await fetch(fixture.pool.url, {
      method: 'POST',
      headers: { 'x-amz-target': `AWSCognitoIdentityProviderService.${target}`, ...headers },
      body,
    });
    return { status: answer.status, ...((await answer.json()) as object) };
  };
  const signed = { authorization: 'AWS4-HMAC-SHA256 Credential=local' };

  test.each<[string, string, string, object, object]>([
    [
      'an unsigned administrator call',
      'AdminGetUser',
      '{}',
      {},
      {
        status: 400,
        __type: 'MissingAuthenticationTokenException',
        message: 'Missing Authentication Token',
      },
    ],
    [
      'another pool',
      'AdminGetUser',
      '{"UserPoolId":"us-east-1_Other"}',
      signed,
      {
        status: 400,
        __type: 'ResourceNotFoundException',
        message: 'User pool us-east-1_Other does not exist.',
      },
    ],
    [
      'a body that is no JSON',
      'SignUp',
      '{"Password":"secret',
      {},
      { status: 400, __type: 'SerializationException', message: 'The body must be a JSON object.' },
    ],
    [
      'a missing member',
      'SignUp',
      '{}',
      {},
      {
        status: 400,
        __type: 'InvalidParameterException',
        message:
          "1 validation error detected: Value null at 'clientId' failed to satisfy constraint: Member must not be null",
      },
    ],
    [
      'an inherited member',
      'SignUp',
      '{"__proto__":{"ClientId":"x"}}',
      {},
      {
        status: 400,
        __type: 'InvalidParameterException',
        message:
          "1 validation error detected: Value null at 'clientId' failed to satisfy constraint: Member must not be null",
      },
    ],
  ])('refuses %s', async (...[, target, body, headers, want]) => {
    expect(await call(target, body, headers)).toEqual(want);
  });

  test('names what it offers in place of an action it has not', async () => {
    expect(await call('SetUICustomization', '{}')).toEqual({
      status: 400,
      __type: 'UnknownOperationException',
      message: expect.stringMatching(
        /^The local user pool does not offer SetUICustomization\. It offers AdminAddUserToGroup, .*SignUp\.$/,
      ) as string,
    });
  });

  test('refuses a body over its limit', async () => {
    const answer = await fetch(fixture.pool.url, { method: 'POST', body: 'x'.repeat(65_537) });

    expect(answer.status).toBe(413);
  });

  test.each(['/.well-known/jwks.json', '/us-east-1_Other/.well-known/jwks.json', '/nothing'])(
    'has nothing at %s',
    async (path) => {
      expect((await fetch(fixture.pool.url + path)).status).toBe(404);
    },
  );
});
