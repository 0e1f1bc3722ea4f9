import { authenticate } from './authenticate/rest.ts';
import { authorize, denyEarly } from './authorize/rest.ts';
import type { Answer, Arrival } from './call.ts';
import type { RestAuthorizers } from './authorizer/rest.ts';
import { lookup, store } from './cache/rest.ts';
import type { AnswerCache } from './cache/rest.ts';
import type { RestContext } from './context/rest-context.ts';
import { startRestContext } from './context/rest-start.ts';
import type { RestDeployment } from './deployment/rest/deployment.ts';
import type { ExecutionLog } from './execution-log.ts';
import { gatewayResponse } from './gateway-response/rest.ts';
import { integrationRequest } from './integration-request/rest.ts';
import { integrationResponse } from './integration-response/rest.ts';
import { integration } from './integration/rest.ts';
import type { RestEndpoints } from './integration/rest.ts';
import { chooseDeployment } from './listen/rest-canary.ts';
import { listen } from './listen/rest.ts';
import { traceHeader } from './listen/trace-header.ts';
import { log as logCall } from './log/rest.ts';
import { EXPLAIN, withoutExplain } from './log/rest-logs.ts';
import type { RestLogs } from './log/rest-logs.ts';
import type { RestMetrics } from './log/rest-metrics.ts';
import { decodedRequest } from './media/compression-request.ts';
import { compressed } from './media/compression.ts';
import { methodRequest } from './method-request/rest.ts';
import { methodResponse } from './method-response/rest.ts';
import { authorizedCall } from './rest-call.ts';
import type { RestAccepted, RestReceived, RestRouted } from './rest-call.ts';
import { route } from './route/rest.ts';
import type { Surroundings } from './surroundings.ts';
import { usagePlan } from './usage-plan/rest.ts';
import type { Usage } from './usage-plan/usage.ts';
import type { Rates } from './waf/rates.ts';
import { waf } from './waf/rest.ts';

/** What the rooms of one REST API work with. It outlives deployments. */
export interface RestGateway extends Surroundings, RestEndpoints {
  readonly authorizers: RestAuthorizers;
  readonly cache: AnswerCache;
  readonly logs: RestLogs;
  readonly metrics: RestMetrics;
  readonly rates: Rates;
  readonly usage: Usage;
  /** Milliseconds that only go on, with fractions. */
  readonly precise: () => number;
}

/** A call on its way: how far it came is what its refusal can tell of it. */
interface Journey {
  readonly arrival: Arrival;
  readonly deployment: RestDeployment;
  readonly context: RestContext;
  readonly log: ExecutionLog;
  call?: RestReceived | RestRouted;
}

/** The corridor of a REST API: every call walks through it once, in one direction. */
export async function rest(
  arrival: Arrival,
  stage: RestDeployment,
  gateway: RestGateway,
): Promise<Answer> {
  const deployment = chooseDeployment(stage, gateway.ids.random);
  const journey = begin(arrival, deployment, gateway);
  const { context, log } = journey;
  let answer: Answer;
  try {
    answer = await walk(journey, gateway);
  } catch (error) {
    answer = refuse(error, journey, gateway.report);
  }
  const { metrics, accessLog, clock } = gateway;
  const method = methodOf(journey.call);
  const now = clock.now();
  const methodKey = method?.key;
  const logging = { deployment, methodKey, metrics, accessLog, now };
  logCall(context, answer, logging);
  const fromIntegration = context.integration !== undefined && context.error === undefined;
  gateway.observe({ routeKey: methodKey, httpMethod: context.httpMethod, fromIntegration }, answer);
  return gateway.logs.close({ context, deployment, method }, log, answer, arrival);
}

function begin(arrival: Arrival, deployment: RestDeployment, gateway: RestGateway): Journey {
  const { ids, clock, logs } = gateway;
  const log = logs.open(arrival, deployment);
  const [requestId, extendedRequestId] = [ids.uuid(), ids.requestId()];
  const beginning = { requestId, extendedRequestId, now: clock.now() };
  const context = startRestContext(arrival, deployment, beginning);
  const seen = arrival.headers[EXPLAIN] === undefined ? arrival : withoutExplain(arrival);
  return { arrival: seen, deployment, context, log };
}

async function walk(journey: Journey, gateway: RestGateway): Promise<Answer> {
  const routed = enter(journey, gateway);
  const accepted = await admit(routed, gateway);
  return serve(accepted, gateway);
}

/** From the endpoint to a method that the web ACL lets be called. */
function enter(journey: Journey, gateway: RestGateway): RestRouted {
  const { arrival, deployment, context, log } = journey;
  const { ids, clock, rates, precise } = gateway;
  const traceId = traceHeader(context.requestTimeEpoch, ids.traceId());
  const received = (journey.call = listen(arrival, { deployment, context, log, traceId }));
  log.enter('route');
  const routed = (journey.call = route(received));
  if (deployment.webAcl === undefined) return routed;
  log.enter('waf');
  return (journey.call = waf(routed, { arrival, rates, now: clock.now(), precise }));
}

/** Who calls, whether that one may, how often, and whether the request is one that the method takes. */
async function admit(routed: RestRouted, gateway: RestGateway): Promise<RestAccepted> {
  const { authorizers, usage, clock } = gateway;
  const { log } = routed;
  log.enter('denyEarly');
  denyEarly(routed);
  log.enter('authenticate');
  const signed = authenticate(routed, clock.now());
  log.enter('authorizer');
  const found = signed ?? authorizers.authorizer(routed);
  const authorization = found instanceof Promise ? await found : found;
  const authorized = authorizedCall(routed, authorization);
  log.enter('authorize');
  authorize(authorized);
  log.enter('usage-plan');
  usagePlan(authorized, usage, clock.now());
  log.enter('method-request');
  const decoded = decodedRequest(authorized);
  return methodRequest(decoded instanceof Promise ? await decoded : decoded);
}

/** From the cache, or from the integration and back. */
async function serve(accepted: RestAccepted, gateway: RestGateway): Promise<Answer> {
  const { cache, clock } = gateway;
  const { log } = accepted;
  log.enter('cache');
  const cached = lookup(accepted, cache, clock.now());
  if (cached.type === 'hit') return respond(cached.answer, accepted);
  log.enter('integration-request');
  const { request, scope } = integrationRequest(accepted);
  log.enter('integration');
  const response = await integration(accepted, request, gateway);
  log.enter('integration-response');
  const answer = integrationResponse(accepted, response, scope);
  return respond(store(accepted, cached, answer, { cache, now: clock.now() }), accepted);
}

function respond(answer: Answer, accepted: RestAccepted): Answer | Promise<Answer> {
  accepted.log.enter('method-response');
  const finished = methodResponse(answer, accepted);
  const { minimumCompressionSize } = accepted.deployment;
  if (minimumCompressionSize === undefined) return finished;
  return compressed(finished, accepted.request.headers['accept-encoding'], minimumCompressionSize);
}

function refuse(error: unknown, journey: Journey, fault: (line: string) => void): Answer {
  const { context, log, call } = journey;
  log.enter('gateway-response');
  const { stageVariables, gatewayResponses } = journey.deployment;
  const request = call?.request;
  const pathParameters = methodOf(call) && (call as RestRouted).pathParameters;
  const refused = { context, stageVariables, request, pathParameters };
  return gatewayResponse(error, { refused, responses: gatewayResponses, log, fault });
}

const methodOf = (call: Journey['call']): RestRouted['method'] | undefined =>
  call !== undefined && 'method' in call ? call.method : undefined;
