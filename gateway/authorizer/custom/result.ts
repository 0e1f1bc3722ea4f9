import type { Json, JsonObject } from '../../document/document.ts';
import { isObject, memberOf } from '../../document/pointer.ts';
import { plainMap } from '../../media/plain-map.ts';
import { compilePolicy, INVOKE } from '../../policy/policy.ts';
import type { Policy } from '../../policy/policy.ts';
import type { CustomAuthorization } from '../../rest-call.ts';

/** What a function returned, or why it is malformed: never with a value of it. */
export type ReadResult =
  | { readonly authorization: CustomAuthorization; readonly fault?: undefined }
  | { readonly authorization?: undefined; readonly fault: string };

/** Characters of a policy's resource (fact 201). */
const MAX_RESOURCE = 512;

/**
 * Reads the result of a TOKEN or REQUEST authorizer:
 * `{principalId, policyDocument, context?, usageIdentifierKey?}` (facts 196, 199, 205).
 *
 * @param payload JSON text
 */
export function readResult(payload: string): ReadResult {
  const result = parse(payload);
  if (!isObject(result)) return { fault: 'Invalid JSON in response: it is no object' };
  const { principalId, policyDocument, context, usageIdentifierKey } = result;
  if (typeof principalId !== 'string') return { fault: 'the result has no principalId' };
  if (hasLongResource(policyDocument))
    return { fault: `a resource of the policy has more than ${MAX_RESOURCE} characters` };
  const { policy, faults } = compilePolicy(policyDocument, { of: 'identity' });
  if (policy === undefined) return { fault: `Invalid policy: ${faultText(faults)}` };
  const strings = contextStrings(context);
  if (strings === undefined)
    return { fault: 'context is an object of strings, numbers and booleans' };
  if (!isAbsent(usageIdentifierKey) && typeof usageIdentifierKey !== 'string')
    return { fault: 'usageIdentifierKey is a string' };
  return {
    authorization: {
      type: 'CUSTOM',
      principalId,
      context: strings,
      usageIdentifierKey: usageIdentifierKey ?? undefined,
      decide: decideBy(policy),
    },
  };
}

const decideBy =
  (policy: Policy): CustomAuthorization['decide'] =>
  (resource, keys) =>
    policy.decide({ action: INVOKE, resource, keys, principal: undefined });

const faultText = (faults: readonly { pointer: string; message: string }[]): string =>
  faults.map(({ pointer, message }) => `${pointer}: ${message}`).join(' ');

const isAbsent = (value: Json | undefined): value is null | undefined =>
  value === undefined || value === null;

/** Values as strings (fact 196): `"123"`, `"true"`. */
function contextStrings(context: Json | undefined): Record<string, string> | undefined {
  const strings = plainMap();
  if (isAbsent(context)) return strings;
  if (!isObject(context)) return undefined;
  for (const [name, value] of Object.entries(context)) {
    if (isAbsent(value)) continue;
    if (typeof value === 'object') return undefined;
    strings[name] = String(value);
  }
  return strings;
}

function hasLongResource(policyDocument: Json | undefined): boolean {
  const stated = memberOf(policyDocument, 'Statement');
  const statements = Array.isArray(stated) ? (stated as Json[]) : [stated];
  return statements.some((statement) =>
    ['Resource', 'NotResource'].some((name) => {
      const value = memberOf(statement, name);
      const list = Array.isArray(value) ? (value as Json[]) : [value];
      return list.some((it) => typeof it === 'string' && it.length > MAX_RESOURCE);
    }),
  );
}

/** Whether a function failed with exactly `Unauthorized` (fact 199). */
export const saysUnauthorized = (payload: string): boolean =>
  (parse(payload) as JsonObject | undefined)?.['errorMessage'] === 'Unauthorized';

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
