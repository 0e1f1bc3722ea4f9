import { conditionKeysOf } from '../policy/condition-keys.ts';
import type { RestAccepted } from '../rest-call.ts';

/** What a policy grants whom the cache may be invalidated by (fact 219). */
const INVALIDATE = 'execute-api:InvalidateCache';

/** A directive of a list, with its value as a number or in quotes. */
const MAX_AGE_ZERO = /(?:^|,)\s*max-age\s*=\s*"?0+"?\s*(?:$|,)/i;

/** Whether a call asks for a fresh answer: `Cache-Control: max-age=0`, and nothing else, does (fact 219). */
export const asksForFresh = (cacheControl: string | undefined): boolean =>
  cacheControl !== undefined && MAX_AGE_ZERO.test(cacheControl);

/**
 * Whether the caller may have it: one who signed, and whose policies grant it or who has none. Nobody else can
 * hold an IAM policy.
 */
export function mayInvalidate(call: RestAccepted, now: number): boolean {
  const { authorization, deployment, request } = call;
  if (authorization.type !== 'AWS_IAM') return false;
  const caller = deployment.callers.get(authorization.accessKeyId);
  if (caller === undefined) return false;
  const { policies, principal } = caller;
  if (policies === undefined) return true;
  const keys = conditionKeysOf({
    sourceIp: request.sourceIp,
    userAgent: request.headers['user-agent'],
    referer: request.headers['referer'],
    now,
    principal,
  });
  const decisions = policies.map((it) =>
    it.decide({ action: INVALIDATE, resource: arnOf(call), keys, principal }),
  );
  return decisions.includes('allow') && !decisions.includes('explicit-deny');
}

/** `arn:aws:execute-api:{region}:{account}:{api}/{stage}/{METHOD}/{path}` (fact 201). */
function arnOf({ deployment, httpMethod, resourcePath }: RestAccepted): string {
  const { partition, region, accountId, apiId, stage } = deployment;
  const path = resourcePath.replace(/^\//, '');
  return `arn:${partition}:execute-api:${region}:${accountId}:${apiId}/${stage}/${httpMethod}/${path}`;
}
