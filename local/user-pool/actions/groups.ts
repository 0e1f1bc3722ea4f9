import { attributesOf, describeUser } from '../attributes.ts';
import { UserPoolError } from '../error.ts';
import { text } from '../input.ts';
import type { Input } from '../input.ts';
import type { Pool } from '../pool.ts';
import type { Action } from './action.ts';
import { changeUser, findUser } from './admin-users.ts';

export const adminAddUserToGroup: Action = (pool, input) => {
  const user = findUser(pool, input);
  const { name } = findGroup(pool, input);
  if (!user.groups.includes(name)) changeUser(pool, user.sub, { groups: [...user.groups, name] });
  return {};
};

export const adminRemoveUserFromGroup: Action = (pool, input) => {
  const user = findUser(pool, input);
  const { name } = findGroup(pool, input);
  changeUser(pool, user.sub, { groups: user.groups.filter((it) => it !== name) });
  return {};
};

export const adminListGroupsForUser: Action = (pool, input) => {
  const { groups } = findUser(pool, input);
  const members = (pool.definition.groups ?? []).filter(({ name }) => groups.includes(name));
  return { Groups: members.map((group) => describeGroup(pool, group)) };
};

export const listGroups: Action = (pool) => ({
  Groups: (pool.definition.groups ?? []).map((group) => describeGroup(pool, group)),
});

export const getGroup: Action = (pool, input) => ({
  Group: describeGroup(pool, findGroup(pool, input)),
});

export const listUsersInGroup: Action = (pool, input) => {
  const { name } = findGroup(pool, input);
  const members = pool.store.users().filter(({ groups }) => groups.includes(name));
  return {
    Users: members.map((user) => ({ ...describeUser(user), Attributes: attributesOf(user) })),
  };
};

function findGroup(pool: Pool, input: Input): Group {
  const name = text(input, 'GroupName');
  const group = (pool.definition.groups ?? []).find((it) => it.name === name);
  if (group) return group;
  throw new UserPoolError('ResourceNotFoundException', 'Group not found.');
}

type Group = NonNullable<Pool['definition']['groups']>[number];

const describeGroup = (pool: Pool, { name, description }: Group): object => ({
  GroupName: name,
  UserPoolId: pool.id,
  ...(description !== undefined && { Description: description }),
});
