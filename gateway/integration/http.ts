import type { Accepted, EndpointRequest, EndpointResponse } from '../call.ts';
import type { Clock } from '../clock.ts';
import { GatewayError } from '../gateway-error.ts';
import type { Functions } from '../lambda/functions.ts';
import type { Backends } from './backends.ts';
import { invoke } from './lambda.ts';

/** Who does what an integration asks. */
export interface Endpoints {
  readonly functions: Functions;
  readonly backends: Backends;
  readonly clock: Clock;
}

/**
 * Calls the integration, for as long as its `timeoutInMillis` (fact 98), and notes in `$context`
 * how that went.
 *
 * @throws GatewayError INTEGRATION_FAILURE, INTEGRATION_UNREACHABLE, INTEGRATION_TIMEOUT,
 *   REQUEST_TOO_LARGE
 */
export async function integration(
  call: Accepted,
  request: EndpointRequest,
  { functions, backends, clock }: Endpoints,
): Promise<EndpointResponse> {
  const { timeoutInMillis } = call.route.integration;
  const started = clock.now();
  try {
    const response =
      request.type === 'lambda'
        ? await invoke(request, functions, timeoutInMillis)
        : await backends.send(request, timeoutInMillis);
    call.context.integration = {
      latency: clock.now() - started,
      ...(response.type === 'lambda'
        ? { integrationStatus: 200 }
        : { integrationStatus: response.answer.status, status: response.answer.status }),
    };
    return response;
  } catch (error) {
    const reason = error instanceof GatewayError ? error.message : 'internal error';
    call.context.integration = { latency: clock.now() - started, error: reason };
    throw error;
  }
}
