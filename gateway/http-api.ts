import { createAuthorizers } from './authorizer/http.ts';
import type { Answer } from './call.ts';
import type { HttpDeployment } from './deployment/deployment.ts';
import { DocumentError } from './document/finding.ts';
import type { GatewayResponseType } from './gateway-error.ts';
import { refusalOf } from './gateway-response/http.ts';
import { http } from './http.ts';
import type { HttpGateway } from './http.ts';
import type { Ids } from './ids.ts';
import { createBackends } from './integration/backends.ts';
import { Metrics } from './log/metrics.ts';
import { Traces } from './log/traces.ts';
import { kindChanged } from './running-api.ts';
import type { RunningApi } from './running-api.ts';
import type { Surroundings } from './surroundings.ts';
import { Buckets } from './usage-plan/http.ts';

/**
 * Puts an HTTP API live.
 *
 * @throws DocumentError when an issuer cannot be reached (fact 70)
 */
export async function openHttpApi(
  first: HttpDeployment,
  surroundings: Surroundings,
): Promise<RunningApi> {
  const { clock, ids, functions, report } = surroundings;
  const backends = createBackends();
  const rooms: HttpGateway = {
    ...surroundings,
    backends,
    authorizers: createAuthorizers({ clock, functions, log: report }),
    buckets: new Buckets(),
    metrics: new Metrics(),
    traces: new Traces(),
  };
  const close = (): Promise<void> => {
    backends.close();
    return Promise.resolve();
  };
  try {
    await enter(rooms, first);
  } catch (error) {
    await close();
    throw error;
  }
  let live = first;
  return {
    answer: (arrival) => http(arrival, live, rooms),
    deployment: () => live,
    update: async (deployment) => {
      if (deployment.kind !== 'http') throw kindChanged('http');
      await enter(rooms, deployment);
      live = deployment;
    },
    refusal: (status) => refuseConnection(status, ids),
    metrics: () => rooms.metrics.toJSON(),
    usage: () => [],
    traces: () => rooms.traces.toJSON(),
    trace: (requestId) => rooms.traces.toJSON().find((it) => it.requestId === requestId),
    close,
  };
}

/** What rooms need of a deployment before its first call. */
async function enter(
  { authorizers, traces }: HttpGateway,
  deployment: HttpDeployment,
): Promise<void> {
  const findings = await authorizers.prepare(deployment);
  if (findings.some(({ severity }) => severity === 'error')) throw new DocumentError(findings);
  traces.enter(deployment);
}

const REFUSALS: Readonly<Record<number, GatewayResponseType>> = {
  408: 'REQUEST_TIMEOUT',
  431: 'HEADERS_TOO_LARGE',
  500: 'DEFAULT_5XX',
};

const refuseConnection = (status: number, ids: Ids): Answer =>
  refusalOf(REFUSALS[status] ?? 'BAD_REQUEST', ids.requestId());
