import type { LambdaAuthorization, Routed } from '../../call.ts';
import type { Clock } from '../../clock.ts';
import type { LambdaAuthorizer } from '../../deployment/deployment.ts';
import { GatewayError } from '../../gateway-error.ts';
import type { Functions } from '../../lambda/functions.ts';
import type { BoundedCache } from '../bounded-cache.ts';
import { withinTimeLimit } from '../time-limit.ts';
import { authorizerEvent } from './event.ts';
import { readResult } from './result.ts';

/** An authorizer function has ten seconds, whatever its own time limit (fact 77). */
const TIME_LIMIT_MS = 10_000;

export interface LambdaIdentifierOptions {
  readonly functions: Functions;
  readonly clock: Clock;
  readonly cache: BoundedCache<LambdaAuthorization>;
  readonly log: (line: string) => void;
}

/**
 * Makes one Lambda authorizer's way of identifying a caller (facts 73-80). It throws GatewayError
 * UNAUTHORIZED without an identity, AUTHORIZER_FAILURE for what the function does wrong.
 */
export function lambdaIdentifier(
  authorizer: LambdaAuthorizer,
  options: LambdaIdentifierOptions,
): (call: Routed) => LambdaAuthorization | Promise<LambdaAuthorization> {
  const { cache, clock } = options;
  const ttlMs = authorizer.identitySources.length > 0 ? authorizer.resultTtlInSeconds * 1_000 : 0;
  return (call) => {
    const identity = readIdentity(authorizer, call);
    if (ttlMs === 0) return ask(authorizer, call, identity, options);
    const key = JSON.stringify(identity);
    const known = cache.get(key, clock.now());
    if (known !== undefined) return known;
    return ask(authorizer, call, identity, options).then((authorization) => {
      cache.set(key, authorization, clock.now() + ttlMs);
      return authorization;
    });
  };
}

/** Every identity source must be there, or the function is not even asked (fact 76). */
function readIdentity(authorizer: LambdaAuthorizer, call: Routed): readonly string[] {
  return authorizer.identitySources.map((source) => {
    const value = source.read(call);
    if (value !== undefined && value !== '') return value;
    const error = `missing: ${source.expression} not provided`;
    call.context.authorizer = { error };
    throw new GatewayError('UNAUTHORIZED', error);
  });
}

async function ask(
  authorizer: LambdaAuthorizer,
  call: Routed,
  identity: readonly string[],
  { functions, log }: LambdaIdentifierOptions,
): Promise<LambdaAuthorization> {
  const { functionName } = authorizer;
  if (!functions.has(functionName)) {
    throw failure('AUTHORIZER_CONFIGURATION_ERROR', `there is no function ${functionName}`);
  }
  const result = await withinTimeLimit(TIME_LIMIT_MS, (signal) =>
    functions.invoke(functionName, authorizerEvent(authorizer, call, identity), signal),
  );
  if (result === undefined)
    throw failure('AUTHORIZER_FAILURE', `${functionName} took more than 10 seconds`);
  if (result.outcome === 'failed') throw failure('AUTHORIZER_FAILURE', `${functionName} failed`);
  const authorization = readResult(result.payload, authorizer, log);
  if (authorization === undefined)
    throw failure('AUTHORIZER_FAILURE', `${functionName} returned a malformed result`);
  return authorization;

  function failure(
    type: 'AUTHORIZER_FAILURE' | 'AUTHORIZER_CONFIGURATION_ERROR',
    error: string,
  ): GatewayError {
    call.context.authorizer = { error };
    log(`authorizer ${authorizer.name}: ${error}`);
    return new GatewayError(type, error);
  }
}
