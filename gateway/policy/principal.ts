import type { Json } from '../document/document.ts';
import { isObject, membersOf, pointerTo } from '../document/pointer.ts';
import type { KnownPrincipal } from './condition-keys.ts';
import type { ReportFault } from './fault.ts';

/** Whether a statement speaks of a caller; `undefined` is an anonymous one. */
export type PrincipalTest = (caller: KnownPrincipal | undefined) => boolean;

const ACCOUNT = /^(?:arn:[\w-]+:iam::)?(\d{12})(?::root)?$/;
const PRINCIPAL_ARN =
  /^arn:[\w-]+:(?:iam|sts)::\d{12}:(?:user|role|assumed-role|federated-user)\/[^*?]+$/;

/** Kinds of principal that no caller of an API is: services, and tokens of other issuers. */
const OTHER_KINDS = new Set(['Service', 'Federated', 'CanonicalUser']);

/** Compiles `Principal` of a resource policy: `*`, or accounts, users, roles and sessions under `AWS`. */
export function compilePrincipal(
  principal: Json | undefined,
  pointer: string,
  report: ReportFault,
): PrincipalTest {
  if (principal === '*') return () => true;
  if (!isObject(principal) || membersOf(principal).length === 0) {
    report({ pointer, message: 'Principal is "*", or an object like {"AWS": "123456789012"}.' });
    return () => false;
  }
  const tests = membersOf(principal).flatMap(([kind, value]) => {
    const at = `${pointer}${pointerTo(kind)}`;
    const values = Array.isArray(value) ? (value as Json[]) : [value];
    if (values.length === 0) report({ pointer: at, message: `${kind} names nobody.` });
    if (OTHER_KINDS.has(kind)) return [];
    if (kind !== 'AWS') report({ pointer: at, message: `${kind} is no kind of principal.` });
    return values.map((it) => awsPrincipal(it, at, report));
  });
  return (caller) => tests.some((test) => test(caller));
}

function awsPrincipal(value: Json, pointer: string, report: ReportFault): PrincipalTest {
  if (value === '*') return () => true;
  const [, account] = typeof value === 'string' ? (ACCOUNT.exec(value) ?? []) : [];
  if (account !== undefined) return (caller) => caller?.accountId === account;
  if (typeof value === 'string' && PRINCIPAL_ARN.test(value))
    return (caller) => caller !== undefined && names(value, caller.arn);
  report({
    pointer,
    message: `Invalid principal in policy: ${JSON.stringify(value)}. A principal is an account or the ARN of a user or role, without wildcards.`,
  });
  return () => false;
}

/** A role stands for every session of it. */
function names(principal: string, caller: string): boolean {
  return principal === caller || principal === roleOf(caller);
}

/** `arn:aws:iam::123456789012:role/reader` of `arn:aws:sts::123456789012:assumed-role/reader/session`. */
function roleOf(caller: string): string | undefined {
  const [, partition, account, role] =
    /^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\/[^/]+$/.exec(caller) ?? [];
  return role === undefined ? undefined : `arn:${partition}:iam::${account}:role/${role}`;
}
