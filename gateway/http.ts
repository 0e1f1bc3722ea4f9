import { authorize } from './authorize/http.ts';
import type { Authorizers } from './authorizer/room.ts';
import { authorized, OPEN } from './call.ts';
import type { Answer, Arrival } from './call.ts';
import type { Context } from './context/context.ts';
import { startContext } from './context/start.ts';
import type { HttpDeployment } from './deployment/deployment.ts';
import { gatewayResponse } from './gateway-response/http.ts';
import { integrationRequest } from './integration-request/http.ts';
import { integrationResponse } from './integration-response/http.ts';
import { integration } from './integration/http.ts';
import type { Endpoints } from './integration/http.ts';
import { listen } from './listen/http.ts';
import { traceHeader } from './listen/trace-header.ts';
import { log } from './log/http.ts';
import type { Metrics } from './log/metrics.ts';
import type { Traces } from './log/traces.ts';
import { methodResponse, preflightResponse } from './method-response/http.ts';
import { route } from './route/http.ts';
import type { Surroundings } from './surroundings.ts';
import { usagePlan } from './usage-plan/http.ts';
import type { Buckets } from './usage-plan/http.ts';

/** What the rooms of one gateway work with. It outlives deployments. */
export interface HttpGateway extends Surroundings, Endpoints {
  readonly authorizers: Authorizers;
  readonly buckets: Buckets;
  readonly metrics: Metrics;
  readonly traces: Traces;
}

/** The corridor of an HTTP API: every call walks through it once, in one direction. */
export async function http(
  arrival: Arrival,
  deployment: HttpDeployment,
  gateway: HttpGateway,
): Promise<Answer> {
  const { clock, ids, metrics, traces, accessLog, report } = gateway;
  const requestId = ids.requestId();
  const context = startContext(arrival, deployment, { requestId, now: clock.now() });
  let answer: Answer;
  try {
    answer = await walk(arrival, context, deployment, gateway);
  } catch (error) {
    const refusal = gatewayResponse(error, context, report);
    answer = methodResponse(refusal, { deployment, arrival, requestId });
  }
  log(context, answer, arrival, { deployment, metrics, traces, accessLog, now: clock.now() });
  const { routeKey, httpMethod, integration: called, error } = context;
  const fromIntegration = called !== undefined && error === undefined;
  gateway.observe({ routeKey, httpMethod, fromIntegration }, answer);
  return answer;
}

async function walk(
  arrival: Arrival,
  context: Context,
  deployment: HttpDeployment,
  gateway: HttpGateway,
): Promise<Answer> {
  const { requestId, requestTimeEpoch } = context;
  const traceId = traceHeader(requestTimeEpoch, gateway.ids.traceId());
  const received = listen(arrival, { deployment, context, traceId });
  const selected = route(received);
  if (selected.preflight) return preflightResponse(selected.headers, requestId);
  const identified =
    selected.call.route.authorizer === undefined
      ? authorized(selected.call, OPEN)
      : await gateway.authorizers.authorizer(selected.call);
  authorize(identified);
  const accepted = usagePlan(identified, gateway.buckets, gateway.clock.now());
  const endpointRequest = integrationRequest(accepted);
  const endpointResponse = await integration(accepted, endpointRequest, gateway);
  const answer = integrationResponse(accepted, endpointResponse);
  return methodResponse(answer, { deployment, arrival, requestId });
}
