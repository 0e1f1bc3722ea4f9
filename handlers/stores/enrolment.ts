import { addToGroup, deletePoolUser, signUp, type Credentials, type SignUp } from './user-pool.ts';
import { putNewUser, type UserItem, type UserType } from './users.ts';

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
    if (userType === 'admin') await addToGroup(userId, 'admin');
    const user = await putNewUser({ user_id: userId, email, name, userType }, now);
    return { outcome: 'enrolled', user };
  } catch (error) {
    await deletePoolUser(userId);
    throw error;
  }
}
