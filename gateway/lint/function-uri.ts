import { functionNameOf } from '../deployment/arn.ts';
import { guessed, startsUnknown } from './filled-in.ts';

/** The ARN of the function may itself be what is not known yet. */
const WRAPPED = /:lambda:path\/{1,2}2015-03-31\/functions\/0\/invocations$/;

/** Whether a uri names a function, as far as it is known: by its ARN, or by its invocation ARN (HTTP fact 100b). */
export const isFunctionUri = (uri: string): boolean =>
  startsUnknown(uri) || WRAPPED.test(guessed(uri)) || functionNameOf(guessed(uri)) !== undefined;
