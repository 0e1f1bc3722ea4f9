import type { Throttle } from '../data/generated-api.ts';
import type { Environment } from '../environments.ts';

/** Limits of a document as an environment has them. */
export function scaled(
  { rateLimit, burstLimit }: Throttle,
  { throttleMultiplier }: Environment,
): Throttle {
  return {
    rateLimit: rateLimit * throttleMultiplier,
    burstLimit: Math.round(burstLimit * throttleMultiplier),
  };
}
