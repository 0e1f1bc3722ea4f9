import {
  AdminAddUserToGroupCommand,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt } from 'jose';
import { addUser, clientId, definition, email, outcome, signIn, startFixture } from '../fixture.ts';
import type { Fixture } from '../fixture.ts';

const withTrigger = { ...definition, triggers: { preTokenGeneration: 'token-trigger' } };

async function withAnswer<Result>(
  answer: (event: object) => unknown,
  work: (fixture: Fixture, events: object[]) => Promise<Result>,
): Promise<Result> {
  const events: object[] = [];
  const fixture = await startFixture({
    definition: withTrigger,
    triggers: {
      invoke: async (name, event) => {
        events.push({ name, event });
        return Promise.resolve(answer(event));
      },
    },
  });
  return work(fixture, events).finally(() => fixture.stop());
}

const overriding = (details: object) => (event: object) => ({
  ...event,
  response: { claimsAndScopeOverrideDetails: details },
});

test('the trigger receives a version 2 event', async () => {
  const [sub, events, pool] = await withAnswer(
    (event) => event,
    async (fixture, seen) => {
      const id = await addUser(fixture);
      await fixture.client.send(
        new AdminAddUserToGroupCommand({
          ...{ UserPoolId: fixture.pool.poolId, Username: email, GroupName: 'admin' },
        }),
      );
      const { RefreshToken } = await signIn(fixture);
      await fixture.client.send(
        new InitiateAuthCommand({
          ClientId: clientId(fixture),
          AuthFlow: 'REFRESH_TOKEN_AUTH',
          AuthParameters: { REFRESH_TOKEN: RefreshToken },
        }),
      );
      return [id, seen, fixture.pool] as const;
    },
  );
  const event = (triggerSource: string): object => ({
    name: 'token-trigger',
    event: {
      version: '2',
      triggerSource,
      region: 'us-east-1',
      userPoolId: pool.poolId,
      userName: sub,
      callerContext: {
        awsSdkVersion: 'aws-sdk-unknown-unknown',
        clientId: pool.clientIds['storefront'],
      },
      request: {
        userAttributes: {
          ...{ sub, email, email_verified: 'false', 'cognito:user_status': 'CONFIRMED' },
        },
        groupConfiguration: {
          ...{ groupsToOverride: ['admin'], iamRolesToOverride: [], preferredRole: null },
        },
        scopes: ['aws.cognito.signin.user.admin'],
      },
      response: { claimsAndScopeOverrideDetails: null },
    },
  });

  expect(events).toEqual([
    event('TokenGeneration_Authentication'),
    event('TokenGeneration_RefreshTokens'),
  ]);
});

const scope = 'aws.cognito.signin.user.admin';
const cases: [string, object, object][] = [
  ['nothing', {}, { scope, hasEmail: true }],
  [
    'scopes added and suppressed',
    {
      accessTokenGeneration: {
        scopesToAdd: ['storefront/admin', 'storefront/admin', 'aws.cognito.other', 'a b'],
        scopesToSuppress: [scope],
      },
    },
    { scope: 'storefront/admin' },
  ],
  [
    'claims of its own, of either token',
    {
      accessTokenGeneration: { claimsToAddOrOverride: { tier: { level: 3 } } },
      idTokenGeneration: { claimsToAddOrOverride: { theme: 'dark' }, claimsToSuppress: ['email'] },
    },
    { scope, tier: { level: 3 }, id: { theme: 'dark' }, hasEmail: false },
  ],
  [
    'claims that are not its to change',
    {
      accessTokenGeneration: {
        claimsToAddOrOverride: {
          ...{ sub: 'x', iss: 'x', exp: 1, scope: 'x', username: 'x', client_id: 'x', aud: 'x' },
          'cognito:roles': 'x',
        },
        claimsToSuppress: ['exp', 'sub', 'cognito:groups'],
      },
    },
    { scope },
  ],
  ['groups', { groupOverrideDetails: { groupsToOverride: ['a'] } }, { scope, groups: ['a'] }],
];

test.each(cases)('it changes %s', async (_, details, wanted) => {
  const changed = await withAnswer(overriding(details), async (fixture) => {
    const sub = await addUser(fixture);
    const tokens = await signIn(fixture);
    const access = decodeJwt(tokens.AccessToken);
    const id = decodeJwt(tokens.IdToken);
    expect([access.sub, access.iss, access['username'], access['client_id'], access.aud]).toEqual([
      ...[sub, fixture.pool.issuer, sub, clientId(fixture), undefined],
    ]);
    expect(access.exp).toBe(Math.floor(fixture.now() / 1000) + 600);
    expect(access['cognito:roles']).toBeUndefined();
    expect(access['cognito:groups']).toEqual(id['cognito:groups']);
    return { ...access, groups: access['cognito:groups'], id, hasEmail: 'email' in id };
  });

  expect(changed).toMatchObject(wanted);
});

test('it may set aud of an access token to the client', async () => {
  const aud = await withAnswer(
    (event) => {
      const { callerContext } = event as { callerContext: { clientId: string } };
      const claimsToAddOrOverride = { aud: callerContext.clientId };
      return overriding({ accessTokenGeneration: { claimsToAddOrOverride } })(event);
    },
    async (fixture) => {
      await addUser(fixture);
      return decodeJwt((await signIn(fixture)).AccessToken).aud === clientId(fixture);
    },
  );

  expect(aud).toBe(true);
});

test.each<[string, (event: object) => unknown, string]>([
  [
    'throws',
    () => {
      throw new Error('no such tier');
    },
    'UserLambdaValidationException: PreTokenGeneration failed with error no such tier.',
  ],
  ['answers null', () => null, 'InvalidLambdaResponseException: Unrecognizable lambda output'],
  [
    'answers scopes that are no strings',
    overriding({ accessTokenGeneration: { scopesToAdd: [1] } }),
    'InvalidLambdaResponseException: Unrecognizable lambda output',
  ],
])('no token is made when it %s', async (_, answer, want) => {
  const got = await withAnswer(answer, async (fixture) => {
    await addUser(fixture);
    return outcome(signIn(fixture));
  });

  expect(got).toBe(want);
});
