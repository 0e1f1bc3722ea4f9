import { administrators } from '../runtime/groups.ts';
import {
  addToGroup,
  deletePoolUser,
  isEnabled,
  signUp,
  type Credentials,
  type PoolUser,
  type SignUp,
} from './user-pool.ts';
import { putNewUser, withdrawUser, type UserItem, type UserType } from './users.ts';

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
    const user = await putNewUser({ user_id: userId, email, name, userType }, now);
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
 * is written. Where it says no, or cannot say, the profile is taken back.
 *
 * @returns the profile that stands then; `undefined` when the account was closed
 */
export async function completeEnrolment(
  { userId, email, name }: PoolUser,
  userType: UserType,
  now: number,
): Promise<UserItem | undefined> {
  let enabled = false;
  try {
    const profile = await putNewUser({ user_id: userId, email, name, userType }, now);
    enabled = await isEnabled(userId);
    return enabled ? profile : undefined;
  } finally {
    if (!enabled) await withdrawUser(userId);
  }
}
