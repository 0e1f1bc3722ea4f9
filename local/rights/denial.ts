import type { Grants, Right } from './grants.ts';

const account = '123456789012';
const region = 'us-east-1';

/**
 * Looks whether a function may do what it asks for.
 *
 * @param authorization the header of its call
 * @param needed every right the call takes
 * @returns AWS's sentence about the first right that is missing; `undefined` when none is, and for
 *   callers that are no functions
 */
export function denialOf(
  grants: Grants,
  authorization: string,
  needed: readonly Right[],
): string | undefined {
  const caller = /Credential=([^/,\s]+)\//.exec(authorization)?.[1] ?? '';
  const granted = Object.hasOwn(grants, caller) ? grants[caller] : undefined;
  const missing = granted && needed.find((right) => !allows(granted, right));
  if (missing === undefined) return undefined;
  const [action = '', resource = ''] = missing.split(' ', 2);
  const [service = ''] = action.split(':', 1);
  return (
    `User: arn:aws:sts::${account}:assumed-role/${caller}/${caller} is not authorized to perform: ` +
    `${action} on resource: arn:aws:${service}:${region}:${account}:${resource} ` +
    `because no identity-based policy allows the ${action} action`
  );
}

const allows = (granted: readonly Right[], right: Right): boolean =>
  granted.some((it) => it === right || it === right.replace(/[^/]*$/, '*'));
