import { randomUUID } from 'node:crypto';
import { administrators } from '../runtime/groups.ts';
import { log } from '../runtime/log.ts';
import {
  addToGroup,
  deletePoolUser,
  isEnabled,
  signUp,
  type Credentials,
  type PoolUser,
  type SignUp,
} from './user-pool.ts';
import {
  keepUser,
  putNewUser,
  withdrawUser,
  type NewUser,
  type UserItem,
  type UserType,
} from './users.ts';

export interface Enrolment extends Credentials {
  readonly name: string;
  readonly userType: UserType;
}

export type Enrolled =
  | { readonly outcome: 'enrolled'; readonly user: UserItem }
  | Exclude<SignUp, { outcome: 'created' }>;

/**
 * Makes a user in the pool and its profile in the table, or neither. The pool decides who gets an
 * e-mail address; what it made is taken back when the rest fails. A process that dies in between
 * leaves a pool user whose profile is made at the next log-in.
 */
export async function enrol(enrolment: Enrolment, now: number): Promise<Enrolled> {
  const email = enrolment.email.toLowerCase();
  const signedUp = await signUp({ email, password: enrolment.password }, enrolment.name, now);
  if (signedUp.outcome !== 'created') return signedUp;
  const { userId } = signedUp;
  const { name, userType } = enrolment;
  try {
    if (userType === administrators) await addToGroup(userId, administrators);
    const user = await makeProfile({ user_id: userId, email, name, userType }, now);
    return { outcome: 'enrolled', user };
  } catch (error) {
    await deletePoolUser(userId);
    throw error;
  }
}

/**
 * Makes the profile that a user of the pool lacks: an interrupted registration's, or that of an
 * administrator made by hand. One that was deleted since it logged in lacks it too, and must not get it
 * back: it was disabled in the pool before its profile went, so the pool is asked after the profile
 * is written, and before, so that a call that dies in between leaves none. Where the pool says no, or
 * cannot say, the profile is taken back if this call made it and nobody else relies on it.
 *
 * @returns the profile that stands then; `undefined` when the account was closed
 */
export async function completeEnrolment(
  { userId, email, name }: PoolUser,
  userType: UserType,
  now: number,
): Promise<UserItem | undefined> {
  // Not the time: two log-ins may share a millisecond.
  const enrolment = randomUUID();
  const user = { user_id: userId, email, name, userType, enrolment };
  let profile: UserItem | undefined;
  try {
    profile = await makeProfile(user, now, () => isEnabled(userId));
  } catch (error) {
    await withdrawUser(userId, enrolment).catch((second: unknown) =>
      log.error('A profile could not be taken back', second, { userId }),
    );
    throw error;
  }
  if (profile === undefined) await withdrawUser(userId, enrolment);
  return profile;
}

const attempts = 5;

/**
 * Makes a profile, or relies on the one that somebody else was faster to make. That one is kept from
 * being taken back before anybody is told of it; where it was taken back already, all begins anew.
 *
 * @param mayStand asked before the profile is written and after
 */
async function makeProfile(user: NewUser, now: number): Promise<UserItem>;
async function makeProfile(
  user: NewUser,
  now: number,
  mayStand: () => Promise<boolean>,
): Promise<UserItem | undefined>;
async function makeProfile(
  user: NewUser,
  now: number,
  mayStand = () => Promise.resolve(true),
): Promise<UserItem | undefined> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (!(await mayStand())) return undefined;
    const profile = await putNewUser(user, now);
    if (!(await mayStand())) return undefined;
    const own = profile?.enrolment === undefined || profile.enrolment === user.enrolment;
    const standing = own ? profile : await keepUser(profile);
    if (standing !== undefined) return standing;
  }
  throw new Error('The profile was taken back as often as it was made');
}
