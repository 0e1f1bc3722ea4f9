import { randomInt } from 'node:crypto';
import { checkEmail, readAttributes } from '../attributes.ts';
import { checkSecretHash, findClient, sameText } from '../clients.ts';
import { invalidParameter, notAuthorized, userNotFound, UserPoolError } from '../error.ts';
import { optionalText, text } from '../input.ts';
import { checkPassword, hashPassword } from '../passwords.ts';
import type { Pool } from '../pool.ts';
import type { User, UserStatus } from '../store/records.ts';
import type { Action } from './action.ts';

/**
 * A user signs up; unconfirmed until `ConfirmSignUp` or `AdminConfirmSignUp`. A code is sent only in
 * a pool that verifies e-mails by itself.
 */
export const signUp: Action = async (pool, input) => {
  const client = findClient(pool.clients, text(input, 'ClientId'));
  const email = text(input, 'Username');
  checkSecretHash(client, email, optionalText(input, 'SecretHash'));
  const attributes = readAttributes(pool.definition, input, 'UserAttributes');
  const sendsCode = pool.definition.autoVerifiedAttributes?.includes('email') === true;
  const confirmationCode = sendsCode ? newCode() : undefined;
  const user = await createUser(pool, {
    email,
    password: text(input, 'Password'),
    attributes,
    status: 'UNCONFIRMED',
    confirmationCode,
  });
  const created = { UserConfirmed: false, UserSub: user.sub };
  if (confirmationCode === undefined) return created;
  pool.deliver({ to: email, text: `Your confirmation code is ${confirmationCode}` });
  return {
    ...created,
    CodeDeliveryDetails: {
      AttributeName: 'email',
      DeliveryMedium: 'EMAIL',
      Destination: email.replace(/^(.)[^@]*@(.).*$/, '$1***@$2***'),
    },
  };
};

export const confirmSignUp: Action = (pool, input) => {
  const client = findClient(pool.clients, text(input, 'ClientId'));
  const username = text(input, 'Username');
  checkSecretHash(client, username, optionalText(input, 'SecretHash'));
  const code = text(input, 'ConfirmationCode');
  const user = pool.store.user(username);
  if (user?.status === 'CONFIRMED') throw alreadyConfirmed();
  if (user?.confirmationCode === undefined || !sameText(user.confirmationCode, code)) {
    throw new UserPoolError(
      'CodeMismatchException',
      'Invalid verification code provided, please try again.',
    );
  }
  confirm(pool, user, { ...user.attributes, email_verified: 'true' });
  return {};
};

export const adminConfirmSignUp: Action = (pool, input) => {
  const user = pool.store.user(text(input, 'Username'));
  if (!user) throw userNotFound();
  if (user.status === 'CONFIRMED') throw alreadyConfirmed();
  confirm(pool, user, user.attributes);
  return {};
};

export interface NewUser {
  readonly email: string;
  readonly password: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly status: UserStatus;
  readonly confirmationCode?: string | undefined;
}

/**
 * Adds a user. The e-mail is looked up before the hash, which is costly, and again after it, in the
 * same turn of the event loop as the write: of any number of calls at once, one wins.
 *
 * @throws UsernameExistsException, InvalidPasswordException, InvalidParameterException
 */
export async function createUser(pool: Pool, wanted: NewUser): Promise<User> {
  checkEmail(wanted.email);
  if ((wanted.attributes['email'] ?? wanted.email) !== wanted.email) {
    throw invalidParameter('Username and email attribute must be the same.');
  }
  checkPassword(pool.definition.passwordPolicy, wanted.password);
  checkFree(pool, wanted.email);
  const password = await hashPassword(pool.hasher, wanted.password);
  checkFree(pool, wanted.email);
  const { email, status, confirmationCode } = wanted;
  const others = Object.entries(wanted.attributes).filter(([name]) => name !== 'email');
  const user: User = {
    ...{ sub: pool.newId(), email, status, enabled: true, password },
    attributes: { email_verified: 'false', ...Object.fromEntries(others) },
    groups: [],
    createdAt: pool.now(),
    modifiedAt: pool.now(),
    confirmationCode,
  };
  pool.store.putUser(user);
  return user;
}

function checkFree(pool: Pool, email: string): void {
  if (!pool.store.user(email)) return;
  throw new UserPoolError('UsernameExistsException', 'User already exists');
}

function confirm(pool: Pool, user: User, attributes: User['attributes']): void {
  const confirmed = { status: 'CONFIRMED', confirmationCode: undefined } as const;
  pool.store.putUser({ ...user, ...confirmed, attributes, modifiedAt: pool.now() });
}

const alreadyConfirmed = (): UserPoolError =>
  notAuthorized('User cannot be confirmed. Current status is CONFIRMED');

const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');
