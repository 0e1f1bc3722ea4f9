import type { Accepted, Authorized } from '../call.ts';
import type { Throttle } from '../config.ts';
import { GatewayError } from '../gateway-error.ts';
import { TokenBucket } from './token-bucket.ts';

/** Buckets of a gateway. They outlive deployments: a saved document gives nobody new tokens. */
export class Buckets {
  readonly #byKey = new Map<string, TokenBucket>();

  of(key: string, throttle: Throttle, now: number): TokenBucket {
    const known = this.#byKey.get(key);
    if (known === undefined) {
      const bucket = new TokenBucket(throttle, now);
      this.#byKey.set(key, bucket);
      return bucket;
    }
    known.adjust(throttle);
    return known;
  }
}

const STAGE = '';

/**
 * Takes a token from the route's bucket where it has a throttle of its own, else from the stage's
 * (fact 106). A stage that says no limits has none here: the account's belong to an account.
 *
 * @throws GatewayError THROTTLED
 */
export function usagePlan(call: Authorized, buckets: Buckets, now: number): Accepted {
  const { route, deployment } = call;
  const own = route.throttle;
  const throttle = own ?? deployment.throttle;
  const limited = throttle.rateLimit !== undefined || throttle.burstLimit !== undefined;
  if (limited && !buckets.of(own ? route.key : STAGE, throttle, now).take(now))
    throw new GatewayError('THROTTLED', own ? `throttle of ${route.key}` : 'throttle of the stage');
  // Member by member: see `authorized`.
  return {
    deployment,
    request: call.request,
    context: call.context,
    routingPath: call.routingPath,
    route,
    pathParameters: call.pathParameters,
    authorization: call.authorization,
    accepted: true,
  };
}
