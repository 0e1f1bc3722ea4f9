import type { Clock } from '../../clock.ts';
import { methodArn } from '../../context/method-arn.ts';
import type { RestLambdaAuthorizer } from '../../deployment/rest/authorization.ts';
import type { Functions, InvocationResult } from '../../lambda/functions.ts';
import type { CustomAuthorization, RestRouted } from '../../rest-call.ts';
import type { BoundedCache } from '../bounded-cache.ts';
import { authorizerFault, unauthorized } from '../rest-refusal.ts';
import { withinTimeLimit } from '../time-limit.ts';
import { requestEvent, tokenEvent } from './event.ts';
import { readResult, saysUnauthorized } from './result.ts';

/** As long as an integration may take (import fact 223); AWS names no limit of its own. */
const TIME_LIMIT_MS = 29_000;

export interface CustomIdentifierOptions {
  readonly functions: Functions;
  readonly clock: Clock;
  readonly cache: BoundedCache<CustomAuthorization>;
  readonly log: (line: string) => void;
}

/**
 * Makes one TOKEN or REQUEST authorizer's way of identifying a caller (facts 193 to 205). It throws
 * RestError UNAUTHORIZED without an identity, AUTHORIZER_FAILURE or AUTHORIZER_CONFIGURATION_ERROR for
 * what the function does wrong.
 *
 * What it remembers is a result by the values of the identity sources alone (fact 202): the policy in
 * it is asked anew for each method. Calls at the same time ask the function each for itself.
 */
export function customIdentifier(
  authorizer: RestLambdaAuthorizer,
  options: CustomIdentifierOptions,
): (call: RestRouted) => CustomAuthorization | Promise<CustomAuthorization> {
  const { cache, clock } = options;
  const ttlMs = authorizer.resultTtlInSeconds * 1_000;
  return (call) => {
    const identity = readIdentity(authorizer, call);
    const arn = methodArn(call);
    if (ttlMs === 0) return ask(authorizer, call, { identity, arn }, options);
    const key = JSON.stringify(identity);
    const known = cache.get(key, clock.now());
    if (known !== undefined) return known;
    return ask(authorizer, call, { identity, arn }, options).then((authorization) => {
      cache.set(key, authorization, clock.now() + ttlMs);
      return authorization;
    });
  };
}

/** Every source must be there, and a token valid, or the function is not even asked (facts 193 to 195). */
function readIdentity(authorizer: RestLambdaAuthorizer, call: RestRouted): readonly string[] {
  const identity = authorizer.identitySources.map((source) => {
    const value = source.read(call);
    if (value !== undefined && value !== '') return value;
    throw unauthorized(call, authorizer, `${source.expression} is not there`);
  });
  const [token = ''] = identity;
  if (authorizer.type === 'TOKEN' && !authorizer.isValidToken(token))
    throw unauthorized(call, authorizer, 'the token does not match identityValidationExpression');
  return identity;
}

interface Question {
  readonly identity: readonly string[];
  readonly arn: string;
}

async function ask(
  authorizer: RestLambdaAuthorizer,
  call: RestRouted,
  { identity, arn }: Question,
  options: CustomIdentifierOptions,
): Promise<CustomAuthorization> {
  const { functionName, type } = authorizer;
  const { functions, clock } = options;
  const fail = failing(authorizer, call, options);
  if (!functions.has(functionName))
    throw fail('AUTHORIZER_CONFIGURATION_ERROR', `there is no function ${functionName}`);
  const event = type === 'TOKEN' ? tokenEvent(identity[0] ?? '', arn) : requestEvent(call, arn);
  const started = clock.now();
  const result = await withinTimeLimit(TIME_LIMIT_MS, (signal) =>
    functions.invoke(functionName, event, signal),
  );
  call.context.authorizer = { integrationLatency: clock.now() - started };
  if (result === undefined)
    throw fail('AUTHORIZER_FAILURE', `${functionName} took more than ${TIME_LIMIT_MS} ms`);
  return read(authorizer, call, result, fail);
}

type Fail = ReturnType<typeof failing>;

function read(
  authorizer: RestLambdaAuthorizer,
  call: RestRouted,
  { outcome, payload }: InvocationResult,
  fail: Fail,
): CustomAuthorization {
  const { functionName } = authorizer;
  if (outcome === 'failed' && saysUnauthorized(payload))
    throw unauthorized(call, authorizer, `${functionName} answered Unauthorized`);
  if (outcome === 'failed') throw fail('AUTHORIZER_FAILURE', `${functionName} failed`);
  const { authorization, fault } = readResult(payload);
  if (authorization === undefined)
    throw fail('AUTHORIZER_CONFIGURATION_ERROR', `${functionName}: ${fault}`);
  return authorization;
}

/** What goes wrong with an authorizer is told to the author of the API, whether or not anyone traces. */
const failing =
  (
    authorizer: RestLambdaAuthorizer,
    call: RestRouted,
    { log }: Pick<CustomIdentifierOptions, 'log'>,
  ) =>
  (type: Parameters<typeof authorizerFault>[2], reason: string) => {
    log(`authorizer ${authorizer.name}: ${reason}`);
    return authorizerFault(call, authorizer, type, reason);
  };
