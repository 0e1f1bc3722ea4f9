import { configurationError } from '../configuration-error.ts';
import type { InvocationResult } from '../lambda/functions.ts';
import type { RestAccepted, RestEndpointResponse, RestLambdaRequest } from '../rest-call.ts';
import { RestError } from '../rest-error.ts';
import { timeoutError } from './rest-failure.ts';
import type { RestEndpoints } from './rest.ts';
import { within } from './time-limit.ts';

/** Bytes of an event that a caller waits for; what it returns may be a little longer. */
const EVENT_LIMIT = 6 * 1024 * 1024;
const PAYLOAD_LIMIT = 6_291_556;
/** Bytes of an event that nobody waits for. */
const ASYNCHRONOUS_LIMIT = 1024 * 1024;

const ACCEPTED: RestEndpointResponse = Object.freeze({ type: 'accepted' });

/**
 * Invokes a function. What it returned, or its error object where it failed (facts 138, 146), is
 * for the integration response to judge.
 *
 * @throws RestError API_CONFIGURATION_ERROR for a function that is not there or an `httpMethod` other
 *   than POST (fact 38), INTEGRATION_TIMEOUT (fact 89), REQUEST_TOO_LARGE
 */
export async function invokeFunction(
  call: RestAccepted,
  request: RestLambdaRequest,
  endpoints: RestEndpoints,
): Promise<RestEndpointResponse> {
  const { functionName, event, invocationType } = request;
  const { functions } = endpoints;
  announce(call, functionName);
  const { integration } = call.method;
  if ('httpMethod' in integration && integration.httpMethod !== 'POST')
    throw configurationError(
      call,
      'Invalid endpoint address',
      '/httpMethod',
      `Lambda is invoked with POST, the integration's httpMethod is ${integration.httpMethod}`,
    );
  if (!functions.has(functionName))
    throw configurationError(
      call,
      'Invalid permissions on Lambda function',
      '/uri',
      `there is no function ${functionName}: name it in the config's functions`,
    );
  const isEvent = invocationType === 'Event';
  if (exceeds(event, isEvent ? ASYNCHRONOUS_LIMIT : EVENT_LIMIT))
    throw new RestError('REQUEST_TOO_LARGE', {
      reason: `the event exceeds ${isEvent ? 1 : 6} MB`,
      pointer: integration.pointer,
    });
  if (invocationType === 'DryRun') return ACCEPTED;
  const invocation = functions.invoke(functionName, event);
  if (isEvent) {
    reportFailure(functionName, invocation, endpoints);
    return ACCEPTED;
  }
  const { outcome, payload } = await within(integration.timeoutInMillis, invocation, () =>
    timeoutError(call),
  );
  if (exceeds(payload, PAYLOAD_LIMIT)) return { type: 'lambda', payload: TOO_LARGE, isError: true };
  return { type: 'lambda', payload, isError: outcome === 'failed' };
}

/** What Lambda says in place of a result that is too large. */
const TOO_LARGE = JSON.stringify({
  errorMessage: `Response payload size exceeded maximum allowed payload size (${PAYLOAD_LIMIT} bytes).`,
  errorType: 'Function.ResponseSizeTooLarge',
});

/** Fact 231. */
function announce({ log, deployment }: RestAccepted, functionName: string): void {
  if (!log.enabled) return;
  const { partition, region, accountId } = deployment;
  const arn = `arn:${partition}:lambda:${region}:${accountId}:function:${functionName}`;
  log.line(
    `Sending request to https://lambda.${region}.amazonaws.com/2015-03-31/functions/${arn}/invocations`,
  );
}

/** The caller was answered before (fact 133): only the log can say what became of it. */
function reportFailure(
  functionName: string,
  invocation: Promise<InvocationResult>,
  { report }: RestEndpoints,
): void {
  const failed = (what: string): void => report(`${functionName} failed asynchronously: ${what}`);
  invocation.then(
    ({ outcome, payload }) => {
      if (outcome === 'failed') failed(payload);
    },
    (error: unknown) => failed(String(error)),
  );
}

/** A character takes at most three bytes, so that short texts need no count. */
const exceeds = (text: string, limit: number): boolean =>
  text.length * 3 > limit && Buffer.byteLength(text) > limit;
