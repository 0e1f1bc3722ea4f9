import { refusal } from '../runtime/refusal.ts';

/** "Not yours" and "not there" answer alike. */
export const userNotFound = refusal(404, 'not_found', 'Not Found');
export const emailTaken = refusal(409, 'email_taken', 'This e-mail address is taken');
