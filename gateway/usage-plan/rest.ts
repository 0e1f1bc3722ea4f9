import type { ApiKey } from '../deployment/rest/usage-plans.ts';
import { masked } from '../media/header-text.ts';
import type { RestAuthorized } from '../rest-call.ts';
import { RestError } from '../rest-error.ts';
import { hasRoom } from './quota.ts';
import type { TokenBucket } from './token-bucket.ts';
import type { KeyUsage, Usage } from './usage.ts';

/**
 * Finds the call's API key where its method wants one, then asks the throttles in API Gateway's order
 * (fact 212) and the quota. What refuses a call takes nothing from any of them.
 *
 * @param now milliseconds
 * @throws RestError INVALID_API_KEY (facts 209, 211), THROTTLED, QUOTA_EXCEEDED (fact 212)
 */
export function usagePlan(call: RestAuthorized, usage: Usage, now: number): void {
  const value = keyValueOf(call);
  if (call.log.enabled) {
    call.log.hide(value ?? '');
    logStart(call, value);
  }
  const key = call.method.apiKeyRequired ? keyOf(call, value) : undefined;
  const own = key && usage.of(key, now);
  const buckets = bucketsOf(call, own, usage, now);
  askAll(call, buckets, now);
  const quota = key?.plan?.quota;
  if (own?.count !== undefined && quota !== undefined) {
    usage.advance(own.count, quota.period, now);
    if (!hasRoom(quota, own.count)) throw quotaExceeded(call, value, quota.limit);
    usage.use(own.count);
  }
  takeAll(buckets, now);
  if (call.log.enabled) logSuccess(call, value);
}

/** What a call takes a token from, in the order they are asked (fact 212). */
interface Buckets {
  readonly clientMethod: TokenBucket | undefined;
  readonly client: TokenBucket | undefined;
  readonly stage: TokenBucket | undefined;
  readonly account: TokenBucket | undefined;
}

function bucketsOf(
  { method, deployment }: RestAuthorized,
  own: KeyUsage | undefined,
  usage: Usage,
  now: number,
): Buckets {
  const { throttle = deployment.throttle } = method;
  const { accountThrottle } = deployment;
  return {
    clientMethod: own?.methodBuckets.get(method.key),
    client: own?.bucket,
    stage: throttle && usage.bucket(throttle.name, throttle, now),
    account: accountThrottle && usage.bucket(accountThrottle.name, accountThrottle, now),
  };
}

/** From the header, or from the authorizer (facts 205, 236). */
function keyValueOf({ deployment, request, authorization }: RestAuthorized): string | undefined {
  if (deployment.apiKeySource === 'HEADER') return request.headers['x-api-key'];
  return authorization.type === 'CUSTOM' ? authorization.usageIdentifierKey : undefined;
}

/** @throws RestError INVALID_API_KEY: no key, one that is not known, disabled or in no plan of the stage */
function keyOf(call: RestAuthorized, value: string | undefined): ApiKey {
  const { deployment, context, log, method } = call;
  const key = value === undefined ? undefined : deployment.apiKeys.get(value);
  const reason = reasonAgainst(value, key);
  if (key === undefined || reason !== undefined) {
    if (log.enabled)
      log.line(
        `API Key ${shown(value)} not authorized because method '${method.key}' requires API Key and API Key is not associated with a Usage Plan for API Stage ${stageOf(call)}: No Usage Plan found for key and API Stage`,
      );
    throw new RestError('INVALID_API_KEY', { reason: reason ?? '', pointer: method.pointer });
  }
  context.identity.apiKey = key.value;
  context.identity.apiKeyId = key.id;
  return key;
}

/** For people; never with the key in it. */
function reasonAgainst(value: string | undefined, key: ApiKey | undefined): string | undefined {
  if (value === undefined) return 'The method requires an API key, and the call has none.';
  if (key === undefined) return 'The API key is not known.';
  if (!key.enabled) return `API key ${key.name} is disabled.`;
  if (key.plan === undefined) return `API key ${key.name} is in no usage plan of this stage.`;
  return undefined;
}

function askAll(call: RestAuthorized, buckets: Buckets, now: number): void {
  ask(call, buckets.clientMethod, 'client on this method', now);
  ask(call, buckets.client, 'client', now);
  ask(call, buckets.stage, 'stage', now);
  ask(call, buckets.account, 'account', now);
}

function takeAll({ clientMethod, client, stage, account }: Buckets, now: number): void {
  clientMethod?.take(now);
  client?.take(now);
  stage?.take(now);
  account?.take(now);
}

function ask(call: RestAuthorized, bucket: TokenBucket | undefined, of: string, now: number): void {
  if (bucket === undefined || bucket.has(now)) return;
  const { method, context, log } = call;
  if (log.enabled)
    log.line(
      `Key throttle limit exceeded for RestApi ${context.apiId}, Stage ${context.stage}, Resource ${method.resource.id}, HttpMethod ${call.httpMethod}. ${String(bucket)}`,
    );
  const reason = `Throttle of the ${of}: ${String(bucket)}`;
  throw new RestError('THROTTLED', { reason, pointer: method.pointer });
}

function quotaExceeded(call: RestAuthorized, value: string | undefined, limit: number): RestError {
  if (call.log.enabled)
    call.log.line(
      `Key quota limit exceeded for API Key ${shown(value)} and API Stage ${stageOf(call)}. Limit: ${limit}`,
    );
  const reason = `The key has used its quota of ${limit}.`;
  return new RestError('QUOTA_EXCEEDED', { reason, pointer: call.method.pointer });
}

function logStart(call: RestAuthorized, value: string | undefined): void {
  const { log, context, method } = call;
  const key = shown(value);
  log.line(
    `Verifying Usage Plan for request: ${context.requestId}. API Key: ${key} API Stage: ${stageOf(call)}`,
  );
  if (!method.apiKeyRequired)
    log.line(
      `API Key ${key} authorized because method '${method.key}' does not require API Key. Request will not contribute to throttle or quota limits`,
    );
}

function logSuccess(call: RestAuthorized, value: string | undefined): void {
  const { log, method } = call;
  log.line(`Usage Plan check succeeded for API Key ${shown(value)} and API Stage ${stageOf(call)}`);
  log.outcome(
    method.apiKeyRequired ? 'The API key is in a plan with room.' : 'No API key is needed.',
    method.pointer,
  );
}

const stageOf = ({ context }: RestAuthorized): string => `${context.apiId}/${context.stage}`;

/** As API Gateway writes a key: stars, and its last six characters. */
const shown = (value = ''): string => masked(value);
