import { conditionKeysOf } from '../policy/condition-keys.ts';
import type { ConditionKeys, KnownPrincipal } from '../policy/condition-keys.ts';
import type { RestReceived } from '../rest-call.ts';

/** What the conditions of policies can ask about a call of a REST API. */
export function conditionKeysOfCall(
  { request, context }: RestReceived,
  principal?: KnownPrincipal,
): ConditionKeys {
  return conditionKeysOf({
    sourceIp: request.sourceIp,
    userAgent: request.headers['user-agent'],
    referer: request.headers['referer'],
    now: context.requestTimeEpoch,
    ...(principal !== undefined && { principal }),
  });
}
