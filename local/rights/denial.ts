import { arnOf } from '../../infra/data/rights.ts';
import type { Grant, Grants, Right } from './grants.ts';
import { remedyOf } from './remedy.ts';

const place = { partition: 'aws', region: 'us-east-1', account: '123456789012' };

export interface Denial {
  /** `sqs:SendMessage`. */
  readonly action: string;
  /** AWS's sentence about the first right that is missing, for the caller. */
  readonly message: string;
  /** A line for the terminal: which function or role was denied what, and what to write where. */
  readonly told: string;
}

/**
 * Looks whether a function or a role may do what it asks for.
 *
 * @param authorization the header of its call
 * @param needed every right the call takes
 * @returns `undefined` when no right is missing, and for callers that nobody granted anything
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
  const [action = '', resource = ''] = splitRight(missing);
  const [service = ''] = action.split(':', 1);
  const message =
    `User: arn:aws:sts::${place.account}:assumed-role/${caller}/${grant.session ?? caller} is not authorized to perform: ` +
    `${action} on resource: ${arnOf(place, { service, resource })} ` +
    `because no identity-based policy allows the ${action} action`;
  const denied = `${caller} was denied ${action.slice(service.length + 1)} on ${resource}`;
  return { action, message, told: `${denied}: ${remedyOf(grant, missing)}` };
}

/** A resource may hold spaces. */
const splitRight = (right: Right): readonly string[] => /^(\S+) (.*)$/s.exec(right)?.slice(1) ?? [];

const allows = ({ rights }: Grant, right: Right): boolean =>
  rights.some((it) => it === right || (/[*?]/.test(it) && patternOf(it).test(right)));

/** IAM's own wildcards: `*` for any characters, `?` for one. */
const patternOf = (right: Right): RegExp =>
  new RegExp(
    `^${right
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    's',
  );
