import type { Clock } from '../clock.ts';
import type { Functions } from '../lambda/functions.ts';
import type { RestAccepted, RestEndpointRequest, RestEndpointResponse } from '../rest-call.ts';
import { RestError } from '../rest-error.ts';
import { createConnections } from './exchange.ts';
import type { Connections } from './exchange.ts';
import { sendHttp } from './rest-http.ts';
import { invokeFunction } from './rest-lambda.ts';
import { sendToService } from './rest-service.ts';
import { serviceEndpoints } from './service-endpoints.ts';
import type { EmbeddedEndpoint, EndpointOf } from './service-endpoints.ts';

/** Who does what the integrations of a REST API ask. */
export interface RestEndpoints {
  readonly functions: Functions;
  readonly connections: Connections;
  readonly clock: Clock;
  readonly endpointOf: EndpointOf;
  /** Takes a line for the author of the API: what a call that was answered cannot say. */
  readonly report: (line: string) => void;
}

/** What `createRestEndpoints` takes of the gateway. */
export interface RestEndpointsOptions {
  readonly functions: Functions;
  readonly clock: Clock;
  readonly report: (line: string) => void;
  /** Starts an embedded service on its first use. Default: there is none. */
  readonly embedded?: EmbeddedEndpoint;
}

/** Endpoints with connections of their own, and how to let go of them. */
export function createRestEndpoints(
  options: RestEndpointsOptions,
): RestEndpoints & { close(): void } {
  const { functions, clock, report, embedded } = options;
  const connections = createConnections();
  return {
    functions,
    clock,
    report,
    connections,
    endpointOf: serviceEndpoints(process.env, embedded),
    close: () => connections.close(),
  };
}

/**
 * Calls the integration for as long as its `timeoutInMillis` (fact 89), notes in `$context` how that
 * went, and writes the two lines of the execution log that this stage has (fact 231).
 *
 * @throws RestError INTEGRATION_FAILURE, INTEGRATION_TIMEOUT, API_CONFIGURATION_ERROR, REQUEST_TOO_LARGE
 */
export async function integration(
  call: RestAccepted,
  request: RestEndpointRequest,
  endpoints: RestEndpoints,
): Promise<RestEndpointResponse> {
  if (request.type === 'mock') return request;
  const { context, log } = call;
  const started = endpoints.clock.now();
  try {
    const response = await send(call, request, endpoints);
    const latency = endpoints.clock.now() - started;
    const integrationStatus = response.type === 'http' ? response.status : 200;
    context.integration =
      response.type === 'http'
        ? { latency, integrationStatus, status: integrationStatus }
        : { latency, integrationStatus };
    if (log.enabled) {
      log.line(
        `Received response. Status: ${integrationStatus}, Integration latency: ${latency} ms`,
      );
      log.outcome(
        `the integration answered ${integrationStatus} in ${latency} ms`,
        pointerOf(call),
      );
    }
    return response;
  } catch (error) {
    const reason = error instanceof RestError ? error.message : 'internal error';
    context.integration = { latency: endpoints.clock.now() - started, error: reason };
    if (log.enabled) log.outcome(reason, pointerOf(call));
    throw error;
  }
}

const pointerOf = (call: RestAccepted): string => call.method.integration.pointer;

function send(
  call: RestAccepted,
  request: Exclude<RestEndpointRequest, { readonly type: 'mock' }>,
  endpoints: RestEndpoints,
): Promise<RestEndpointResponse> {
  if (request.type === 'lambda') return invokeFunction(call, request, endpoints);
  const { service } = request;
  return service === undefined
    ? sendHttp(call, request, endpoints)
    : sendToService(call, { ...request, service }, endpoints);
}
