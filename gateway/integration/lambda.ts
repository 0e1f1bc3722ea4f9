import type { EndpointResponse, LambdaRequest } from '../call.ts';
import { GatewayError } from '../gateway-error.ts';
import type { Functions } from '../lambda/functions.ts';
import { within } from './time-limit.ts';

/** Bytes of a synchronous invocation, either way (fact 43). */
const PAYLOAD_LIMIT = 6 * 1024 * 1024;

/** Invokes the function; every way it can fail is a 500 to the caller (fact 38). */
export async function invoke(
  { functionName, event }: LambdaRequest,
  functions: Functions,
  timeoutInMillis: number,
): Promise<EndpointResponse> {
  if (!functions.has(functionName))
    throw new GatewayError('INTEGRATION_FAILURE', `there is no function ${functionName}`);
  if (exceeds(event)) throw new GatewayError('REQUEST_TOO_LARGE', 'the event exceeds 6 MB');
  const invocation = functions.invoke(functionName, event);
  const { outcome, payload } = await within(timeoutInMillis, invocation);
  if (outcome === 'failed')
    throw new GatewayError('INTEGRATION_FAILURE', `${functionName} failed: ${errorOf(payload)}`);
  if (exceeds(payload))
    throw new GatewayError('INTEGRATION_FAILURE', `the answer of ${functionName} exceeds 6 MB`);
  return { type: 'lambda', payload };
}

/** A character takes at most three bytes, so that short texts need no count. */
const exceeds = (text: string): boolean =>
  text.length * 3 > PAYLOAD_LIMIT && Buffer.byteLength(text) > PAYLOAD_LIMIT;

/** The type and message of an error document. */
function errorOf(payload: string): string {
  try {
    const { errorType = 'Error', errorMessage = '' } = JSON.parse(payload) as {
      errorType?: string;
      errorMessage?: string;
    };
    return `${errorType}: ${errorMessage}`;
  } catch {
    return 'Error';
  }
}
