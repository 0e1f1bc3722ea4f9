import type { Answer } from './call.ts';
import { startRestContext } from './context/rest-start.ts';
import type { RestDeployment } from './deployment/rest/deployment.ts';
import { NO_LOG } from './execution-log.ts';
import { gatewayResponse } from './gateway-response/rest.ts';
import { createRestEndpoints } from './integration/rest.ts';
import { RestLogs } from './log/rest-logs.ts';
import { rest } from './rest.ts';
import type { RestGateway } from './rest.ts';
import { RestError } from './rest-error.ts';
import { kindChanged } from './running-api.ts';
import type { RunningApi } from './running-api.ts';
import type { Surroundings } from './surroundings.ts';

/** Puts a REST API live. */
export function openRestApi(first: RestDeployment, surroundings: Surroundings): RunningApi {
  const { clock } = surroundings;
  const endpoints = createRestEndpoints(surroundings);
  const logs = new RestLogs({ now: () => clock.now(), precise: () => performance.now() });
  const rooms: RestGateway = { ...endpoints, ...surroundings, logs };
  let live = first;
  return {
    answer: (arrival) => rest(arrival, live, rooms),
    update: (deployment) => {
      if (deployment.kind !== 'rest') return Promise.reject(kindChanged('rest'));
      logs.traces.settle();
      live = deployment;
      return Promise.resolve();
    },
    refusal: (status) => refuseConnection(status, live, rooms),
    traces: () => logs.traces.toJSON(),
    trace: (requestId) => logs.traces.find(requestId),
    close: () => {
      endpoints.close();
      return Promise.resolve();
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
