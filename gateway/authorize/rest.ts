import { conditionKeysOfCall } from '../context/known-of-call.ts';
import { methodArn } from '../context/method-arn.ts';
import { crossAccount, sameAccount } from '../policy/outcome.ts';
import { INVOKE } from '../policy/policy.ts';
import type { Decision } from '../policy/policy.ts';
import type { RestAuthorized, RestRouted } from '../rest-call.ts';
import { refusal } from './denial.ts';

/**
 * Refuses, before its Lambda authorizer is asked, what the API's resource policy denies explicitly
 * (import fact 240). Every other method's policy is asked by `authorize` alone.
 *
 * @throws RestError ACCESS_DENIED (fact 208), DEFAULT_4XX with 414 (fact 201)
 */
export function denyEarly(call: RestRouted): void {
  const { resourcePolicy } = call.deployment;
  if (resourcePolicy === undefined || call.method.authorization.type !== 'CUSTOM') return;
  const resource = methodArn(call);
  const decision = ofApi(call, resource);
  if (decision === 'explicit-deny')
    throw refusal(call, { by: 'api', user: 'anonymous', resource, decision });
}

/**
 * Decides whether the caller may run this method: what the caller's own policies or its authorizer's say,
 * and the API's resource policy, as AWS's tables combine them (import facts 240, 241).
 *
 * @throws RestError ACCESS_DENIED (facts 197, 198, 208), DEFAULT_4XX with 414 (fact 201)
 */
export function authorize(call: RestAuthorized): void {
  const { authorization, deployment, context } = call;
  const { resourcePolicy } = deployment;
  switch (authorization.type) {
    case 'NONE':
    case 'COGNITO_USER_POOLS':
      // Nobody's policy: without one of the API's there is nothing to ask, with one it must allow.
      if (resourcePolicy === undefined) return;
      byApiAlone(call);
      break;
    case 'CUSTOM':
      byAuthorizer(call, authorization);
      break;
    case 'AWS_IAM':
      byIdentity(call, authorization);
      break;
    default:
      authorization satisfies never;
  }
  context.authorize = { status: 200, latency: 0 };
  if (call.log.enabled) call.log.outcome('the caller may run the method', resourcePolicy?.pointer);
}

type Authorization<T> = Extract<RestAuthorized['authorization'], { type: T }>;

function byApiAlone(call: RestAuthorized): void {
  const resource = methodArn(call);
  const decision = ofApi(call, resource);
  if (decision !== 'allow')
    throw refusal(call, { by: 'api', user: 'anonymous', resource, decision });
}

function byAuthorizer(call: RestAuthorized, authorization: Authorization<'CUSTOM'>): void {
  const resource = methodArn(call);
  const own = authorization.decide(resource, conditionKeysOfCall(call));
  const { resourcePolicy } = call.deployment;
  const api = resourcePolicy === undefined ? 'implicit-deny' : ofApi(call, resource);
  const decision = sameAccount(own, api);
  if (decision === 'allow') return;
  const by = api === 'explicit-deny' && own !== 'explicit-deny' ? 'api' : 'authorizer';
  throw refusal(call, { by, user: 'anonymous', resource, decision });
}

/** A caller of another account needs a resource policy that allows, too (import fact 241, table B). */
function byIdentity(call: RestAuthorized, authorization: Authorization<'AWS_IAM'>): void {
  const { arn, accountId, principal } = authorization;
  const resource = methodArn(call);
  const keys = conditionKeysOfCall(call, principal);
  const own = authorization.decide({ action: INVOKE, resource, keys, principal });
  const api =
    call.deployment.resourcePolicy?.policy.decide({ action: INVOKE, resource, keys, principal }) ??
    'implicit-deny';
  const combine = accountId === call.deployment.accountId ? sameAccount : crossAccount;
  const decision = combine(own, api);
  if (decision !== 'allow') throw refusal(call, { by: 'identity', user: arn, resource, decision });
}

function ofApi(call: RestRouted, resource: string): Decision {
  const { resourcePolicy } = call.deployment;
  const keys = conditionKeysOfCall(call);
  return (
    resourcePolicy?.policy.decide({ action: INVOKE, resource, keys, principal: undefined }) ??
    'allow'
  );
}
