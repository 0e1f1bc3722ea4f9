import { AdminListGroupsForUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { UserPoolData } from '../../../infra/data/project-data.ts';
import { makeAdmin } from '../../../local/seed/make-admin.ts';
import { definition, outcome, signIn, startFixture, type Fixture } from '../user-pool/fixture.ts';

const user = {
  email: 'alex@example.com',
  password: 'a long enough password 1',
  name: 'Alex Admin',
} as const;

/** A pool whose groups and scopes have these names. */
const poolOf = (groups: readonly string[], scopes: readonly string[]): UserPoolData => ({
  ...definition,
  groups: groups.map((name) => ({ name })),
  resourceServers: [
    { identifier: 'shop', scopes: scopes.map((name) => ({ name, description: name })) },
  ],
});

let fixture: Fixture;
afterEach(() => fixture.stop());

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['the one group with a scope', ['boss', 'staff'], ['boss'], ['boss']],
  ['every group with a scope', ['boss', 'staff'], ['read', 'staff', 'boss'], ['boss', 'staff']],
])('an administrator is a member of %s, made once or twice', async (_, groups, scopes, want) => {
  const named = poolOf(groups, scopes);
  fixture = await startFixture({ definition: named });
  const { url: endpoint, poolId } = fixture.pool;
  await makeAdmin({ endpoint, poolId, definition: named }, user);
  await makeAdmin({ endpoint, poolId, definition: named }, user);
  const { Groups = [] } = await fixture.client.send(
    new AdminListGroupsForUserCommand({ UserPoolId: poolId, Username: user.email }),
  );
  const logIn = await outcome(signIn(fixture, user.email, user.password));
  expect(Groups.map(({ GroupName }) => GroupName).sort()).toEqual(want);
  expect(logIn).toBe('accepted');
});

test('a pool whose groups have no scope is refused before a user is made', async () => {
  const none = poolOf(['boss'], ['read']);
  fixture = await startFixture({ definition: none });
  const { url: endpoint, poolId } = fixture.pool;
  const made = makeAdmin({ endpoint, poolId, definition: none }, user);

  await expect(made).rejects.toThrow(
    'infra/data/user-pool.json has no group with a scope of its name',
  );
  await expect(signIn(fixture, user.email, user.password)).rejects.toThrow('Incorrect username');
});
