import type { Grant, Grants, Right } from './grants.ts';
import { remedyOf } from './remedy.ts';

const account = '123456789012';
const region = 'us-east-1';

export interface Denial {
  /** AWS's sentence about the first right that is missing, for the function. */
  readonly message: string;
  /** A line for the terminal: which function was denied what, and what to write where. */
  readonly told: string;
}

/**
 * Looks whether a function may do what it asks for.
 *
 * @param authorization the header of its call
 * @param needed every right the call takes
 * @returns `undefined` when no right is missing, and for callers that are no functions
 */
export function denialOf(
  grants: Grants,
  authorization: string,
  needed: readonly Right[],
): Denial | undefined {
  const caller = /Credential=([^/,\s]+)\//.exec(authorization)?.[1] ?? '';
  const grant = Object.hasOwn(grants, caller) ? grants[caller] : undefined;
  const missing = grant && needed.find((right) => !allows(grant, right));
  if (grant === undefined || missing === undefined) return undefined;
  const [action = '', resource = ''] = missing.split(' ', 2);
  const [service = ''] = action.split(':', 1);
  const message =
    `User: arn:aws:sts::${account}:assumed-role/${caller}/${caller} is not authorized to perform: ` +
    `${action} on resource: arn:aws:${service}:${region}:${account}:${resource} ` +
    `because no identity-based policy allows the ${action} action`;
  const denied = `${caller} was denied ${action.slice(service.length + 1)} on ${resource}`;
  return { message, told: `${denied}: ${remedyOf(grant, missing)}` };
}

const allows = ({ rights }: Grant, right: Right): boolean =>
  rights.some((it) => it === right || it === right.replace(/[^/]*$/, '*'));
