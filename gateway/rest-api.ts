import { createRestAuthorizers } from './authorizer/rest.ts';
import { Entries } from './cache/entries.ts';
import type { Answer } from './call.ts';
import type { GatewayConfig } from './config.ts';
import { startRestContext } from './context/rest-start.ts';
import type { RestDeployment } from './deployment/rest/deployment.ts';
import { NO_LOG } from './execution-log.ts';
import { gatewayResponse } from './gateway-response/rest.ts';
import { createRestEndpoints } from './integration/rest.ts';
import { RestLogs } from './log/rest-logs.ts';
import { RestMetrics } from './log/rest-metrics.ts';
import { rest } from './rest.ts';
import type { RestGateway } from './rest.ts';
import { RestError } from './rest-error.ts';
import { kindChanged } from './running-api.ts';
import type { RunningApi } from './running-api.ts';
import type { Surroundings } from './surroundings.ts';
import { openUsage } from './usage-plan/usage-file.ts';
import { Rates } from './waf/rates.ts';

/** Puts a REST API live. */
export function openRestApi(
  first: RestDeployment,
  settings: GatewayConfig,
  surroundings: Surroundings,
): RunningApi {
  const { clock, functions, report } = surroundings;
  const endpoints = createRestEndpoints(surroundings);
  const usage = openUsage(settings.dataFolder, { log: report });
  const precise = (): number => performance.now();
  const rooms: RestGateway = {
    ...endpoints,
    ...surroundings,
    precise,
    authorizers: createRestAuthorizers({ clock, functions, log: report }),
    cache: new Entries(first.cacheBytes),
    logs: new RestLogs({ now: () => clock.now(), precise }, surroundings.executionLog),
    metrics: new RestMetrics(),
    rates: new Rates(),
    usage: usage.usage,
  };
  let live = first;
  return {
    answer: (arrival) => rest(arrival, live, rooms),
    deployment: () => live,
    update: (deployment) => {
      if (deployment.kind !== 'rest') return Promise.reject(kindChanged('rest'));
      rooms.logs.traces.settle();
      rooms.cache.resize(deployment.cacheBytes);
      live = deployment;
      return Promise.resolve();
    },
    refusal: (status) => refuseConnection(status, live, rooms),
    metrics: () => rooms.metrics.toJSON(),
    usage: () => rooms.usage.report(live.apiKeys.values(), clock.now()),
    traces: () => rooms.logs.traces.toJSON(),
    trace: (requestId) => rooms.logs.traces.find(requestId),
    close: () => {
      endpoints.close();
      return usage.close();
    },
  };
}

const MESSAGES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
};

/** The answer to what is no HTTP request, and so is no call. */
function refuseConnection(status: number, deployment: RestDeployment, rooms: RestGateway): Answer {
  const { ids, clock, report } = rooms;
  const arrival = { method: '', target: '', headers: {}, rawHeaders: [], sourceIp: '' };
  const context = startRestContext({ ...arrival, body: undefined }, deployment, {
    requestId: ids.uuid(),
    extendedRequestId: ids.requestId(),
    now: clock.now(),
  });
  const message = MESSAGES[status];
  const error =
    message === undefined
      ? new RestError('DEFAULT_5XX', { status })
      : new RestError('DEFAULT_4XX', { status, message });
  const { stageVariables, gatewayResponses: responses } = deployment;
  const refused = { context, stageVariables, request: undefined, pathParameters: undefined };
  return withLength(gatewayResponse(error, { refused, responses, log: NO_LOG, fault: report }));
}

/** Written to a bare socket: nothing adds the length there. */
const withLength = ({ status, headers, body }: Answer): Answer => ({
  status,
  headers: [...headers, 'content-length', String(Buffer.byteLength(body))],
  body,
});
