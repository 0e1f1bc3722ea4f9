import type { GatewayConfig } from './config.ts';
import { functionsThatDoNotRun } from './deployment/functions-that-run.ts';
import { prepareDeployment } from './deployment/prepare.ts';
import type { Prepared } from './deployment/prepare.ts';
import type { ApiDocument, ApiKind } from './document/document.ts';
import type { Finding } from './document/finding.ts';
import type { DomainAddress } from './domain-servers.ts';
import { openHttpApi } from './http-api.ts';
import { arrivalOf, injectedAnswer } from './inject.ts';
import type { InjectAnswer, InjectRequest } from './inject.ts';
import type { RouteMetrics } from './log/metrics.ts';
import type { MethodMetrics } from './log/rest-metrics.ts';
import type { Trace } from './log/trace.ts';
import { openRestApi } from './rest-api.ts';
import type { RunningApi } from './running-api.ts';
import { Servers } from './servers.ts';
import { createSurroundings } from './surroundings.ts';
import type { GatewayDependencies, Surroundings } from './surroundings.ts';
import type { PlanUsage } from './usage-plan/usage.ts';

/** What a gateway is serving now. */
export interface GatewayState {
  readonly kind: ApiKind;
  readonly apiId: string;
  readonly stage: string;
  readonly document: string | undefined;
  readonly routes: readonly string[];
  readonly findings: readonly Finding[];
}

/** Where a gateway listens. */
export interface Address {
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** 0 for any free one. */
  readonly port: number;
  /**
   * Gateways whose custom domains lead here as well: base path mappings tell whose a call is. They
   * stay open at least as long as this one.
   */
  readonly beside?: readonly Gateway[];
}

/** One API, running. */
export interface Gateway {
  readonly apiId: string;
  readonly stage: string;
  /** Absolute paths of every file of the document: what to watch. */
  readonly sources: readonly string[];
  /** What the linter said and did not refuse. */
  readonly findings: readonly Finding[];
  /** By key of route or method, in CloudWatch's names for the kind (fact 111, import fact 234). */
  readonly metrics: Readonly<Record<string, RouteMetrics | MethodMetrics>>;
  /** What each API key used of its usage plan in the period that runs. REST APIs alone. */
  readonly usage: readonly PlanUsage[];
  /** The last calls and why they were answered as they were, newest first. */
  readonly traces: readonly Trace[];
  /** One of them, by its request id. */
  trace(requestId: string): Trace | undefined;
  /** Custom domains with a certificate, once the gateway listens. */
  readonly domains: readonly DomainAddress[];
  /** What is live: for people. */
  readonly state: GatewayState;
  /** @returns the address; rejects when the port is taken */
  listen(address: Address): Promise<string>;
  /** One call through the same corridor, without a socket. */
  inject(request: InjectRequest): Promise<InjectAnswer>;
  /** Puts another document live; buckets, caches and metrics live on. A refused one changes nothing. */
  update(document: string | ApiDocument, config: GatewayConfig): Promise<void>;
  /** Takes no more calls, finishes those in flight and ends the functions; a second time does nothing. */
  close(): Promise<void>;
}

/**
 * Compiles a document and makes a gateway of it.
 *
 * @param document path of a document, JSON or YAML, or one that was read
 * @throws DocumentError with everything API Gateway would refuse or that is not honoured here
 */
export async function createGateway(
  document: string | ApiDocument,
  config: GatewayConfig = {},
  dependencies: GatewayDependencies = {},
): Promise<Gateway> {
  const prepared = await prepareDeployment(document, config, dependencies.kind);
  const { deployment, settings } = prepared;
  const surroundings = createSurroundings(settings, deployment, dependencies);
  try {
    const api =
      deployment.kind === 'http'
        ? await openHttpApi(deployment, surroundings)
        : openRestApi(deployment, settings, surroundings);
    return running(prepared, { api, surroundings }, dependencies);
  } catch (error) {
    await surroundings.close();
    throw error;
  }
}

interface Works {
  readonly api: RunningApi;
  readonly surroundings: Surroundings;
}

function running(
  first: Prepared,
  { api, surroundings }: Works,
  { functions, kind, timeouts }: GatewayDependencies,
): Gateway {
  let live = first;
  const { report } = surroundings;
  const servers = new Servers({ api, report, ...(timeouts && { timeouts }) });
  const close = once(async () => {
    await servers.close();
    await api.close();
    await surroundings.close();
  });
  const gateway: Gateway = {
    get apiId() {
      return live.deployment.apiId;
    },
    get stage() {
      return live.deployment.stage;
    },
    get sources() {
      return live.deployment.document.sources;
    },
    get findings() {
      // Functions of the caller's own are not in the settings.
      if (functions !== undefined) return live.findings;
      return [...live.findings, ...functionsThatDoNotRun(live.deployment, live.settings)];
    },
    get metrics() {
      return api.metrics();
    },
    get usage() {
      return api.usage();
    },
    get traces() {
      return api.traces();
    },
    trace: (requestId) => api.trace(requestId),
    get domains() {
      return servers.domains;
    },
    get state() {
      return stateOf(live);
    },
    listen: ({ host = '127.0.0.1', port, beside = [] }) =>
      servers.listen({ host, port, beside: beside.map(apiOf), domains: live.domains }),
    inject: async (request) => {
      const arrival = arrivalOf(request);
      return injectedAnswer(arrival, await api.answer(arrival));
    },
    update: inTurn(async (document, config) => {
      const prepared = await prepareDeployment(document, config, kind);
      await api.update(prepared.deployment);
      surroundings.functions.update(prepared.settings.functions ?? {});
      live = prepared;
    }),
    close,
  };
  apis.set(gateway, api);
  return gateway;
}

/** What is behind each gateway, for those that listen for others too. */
const apis = new WeakMap<Gateway, RunningApi>();

function apiOf(gateway: Gateway): RunningApi {
  const api = apis.get(gateway);
  if (api === undefined) throw new TypeError('A gateway listens beside gateways of createGateway.');
  return api;
}

/** What was begun once is what every later call waits for. */
function once(run: () => Promise<void>): () => Promise<void> {
  let begun: Promise<void> | undefined;
  return () => (begun ??= run());
}

/** One update after the other: a slow issuer must not let an older document win over a newer one. */
function inTurn(update: Gateway['update']): Gateway['update'] {
  let last: Promise<unknown> = Promise.resolve();
  return (document, config) => {
    const next = last.then(() => update(document, config));
    last = next.catch(() => undefined);
    return next;
  };
}

const stateOf = ({ deployment, findings }: Prepared): GatewayState => ({
  kind: deployment.kind,
  apiId: deployment.apiId,
  stage: deployment.stage,
  document: deployment.document.sources[0],
  routes: (deployment.kind === 'http' ? deployment.routes : deployment.methods).map((it) => it.key),
  findings,
});
