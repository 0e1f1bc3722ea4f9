import { randomBytes } from 'node:crypto';
import { attributesOf, checkEmail, describeUser, readAttributes } from '../attributes.ts';
import { userNotFound, UserPoolError } from '../error.ts';
import { flag, optionalText, text } from '../input.ts';
import type { Input } from '../input.ts';
import { checkPassword, hashPassword } from '../passwords.ts';
import type { Pool } from '../pool.ts';
import type { User } from '../store/records.ts';
import type { Action } from './action.ts';
import { createUser } from './sign-up.ts';

/** @throws UserNotFoundException, which administrators do get to see */
export function findUser(pool: Pool, input: Input): User {
  const user = pool.store.user(text(input, 'Username'));
  if (user) return user;
  throw userNotFound();
}

/** Changes the user as it is in this turn of the event loop. */
export function changeUser(pool: Pool, sub: string, changes: Partial<User>): void {
  const user = pool.store.user(sub);
  if (!user) throw userNotFound();
  pool.store.putUser({ ...user, ...changes, modifiedAt: pool.now() });
}

export const adminCreateUser: Action = async (pool, input) => {
  const email = text(input, 'Username');
  const given = optionalText(input, 'TemporaryPassword');
  const password = given ?? `Aa1!${randomBytes(12).toString('base64url')}`;
  const attributes = readAttributes(pool.definition, input, 'UserAttributes');
  const user = await createUser(pool, {
    ...{ email, password, attributes },
    status: 'FORCE_CHANGE_PASSWORD',
  });
  if (input['MessageAction'] !== 'SUPPRESS') {
    pool.deliver({ to: email, text: `Your temporary password is ${password}` });
  }
  return { User: { ...describeUser(user), Attributes: attributesOf(user) } };
};

export const adminGetUser: Action = (pool, input) => {
  const user = findUser(pool, input);
  return { ...describeUser(user), UserAttributes: attributesOf(user) };
};

/** A permanent password confirms the user; a temporary one has to be changed at the next sign-in. */
export const adminSetUserPassword: Action = async (pool, input) => {
  const { sub } = findUser(pool, input);
  const value = text(input, 'Password');
  checkPassword(pool.definition.passwordPolicy, value);
  const password = await hashPassword(pool.hasher, value);
  const status = flag(input, 'Permanent') ? 'CONFIRMED' : 'FORCE_CHANGE_PASSWORD';
  changeUser(pool, sub, { password, status });
  return {};
};

/** The user's refresh tokens end with it, and access tokens are void for this pool's own actions. */
export const adminDisableUser: Action = (pool, input) => {
  const { sub } = findUser(pool, input);
  changeUser(pool, sub, { enabled: false });
  pool.store.revokeAll(sub);
  return {};
};

export const adminEnableUser: Action = (pool, input) => {
  changeUser(pool, findUser(pool, input).sub, { enabled: true });
  return {};
};

export const adminDeleteUser: Action = (pool, input) => {
  pool.store.deleteUser(findUser(pool, input).sub);
  return {};
};

export const adminUpdateUserAttributes: Action = (pool, input) => {
  const user = findUser(pool, input);
  const { email = user.email, ...attributes } = readAttributes(
    pool.definition,
    input,
    'UserAttributes',
  );
  const owner = pool.store.user(email);
  if (owner && owner.sub !== user.sub) {
    throw new UserPoolError(
      'AliasExistsException',
      'An account with the given email already exists.',
    );
  }
  checkEmail(email);
  const unverified = email === user.email ? {} : { email_verified: 'false' };
  changeUser(pool, user.sub, {
    email,
    attributes: { ...user.attributes, ...unverified, ...attributes },
  });
  return {};
};
