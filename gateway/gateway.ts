import { createAuthorizers } from './authorizer/http.ts';
import type { Answer, Arrival } from './call.ts';
import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';
import type { GatewayConfig } from './config.ts';
import type { Context } from './context/context.ts';
import type { HttpDeployment } from './deployment/deployment.ts';
import { prepareDeployment } from './deployment/prepare.ts';
import type { Prepared } from './deployment/prepare.ts';
import type { ApiDocument, ApiKind } from './document/document.ts';
import { DocumentError } from './document/finding.ts';
import type { Finding } from './document/finding.ts';
import type { GatewayResponseType } from './gateway-error.ts';
import { faultText, refusalOf } from './gateway-response/http.ts';
import { http } from './http.ts';
import type { HttpGateway } from './http.ts';
import { randomIds } from './ids.ts';
import type { Ids } from './ids.ts';
import { arrivalOf, injectedAnswer } from './inject.ts';
import type { InjectAnswer, InjectRequest } from './inject.ts';
import { createBackends } from './integration/backends.ts';
import type { Functions } from './lambda/functions.ts';
import { inProcessFunctions } from './lambda/in-process-functions.ts';
import { isolatedFunctions } from './lambda/isolated-functions.ts';
import { createHttpServer } from './listen/server.ts';
import type { HttpServer, ServerTimeouts } from './listen/server.ts';
import { lineWriter } from './log/line-writer.ts';
import { Metrics } from './log/metrics.ts';
import type { RouteMetrics } from './log/metrics.ts';
import { Traces } from './log/traces.ts';
import type { Trace } from './log/traces.ts';
import { Buckets } from './usage-plan/http.ts';

/** What a gateway is made with, beside its document; each has a default. */
export interface GatewayDependencies {
  readonly clock?: Clock;
  readonly ids?: Ids;
  /** Runs the functions; whoever made it closes it. Default: isolated ones of the gateway's own. */
  readonly functions?: Functions;
  /** Runs the functions inside this process, for a debugger and for measuring. Default false. */
  readonly inProcess?: boolean;
  /** Takes a line of the access log. Default: stderr. */
  readonly accessLog?: (line: string) => void;
  /** Takes a line for the author of the API: faults, lines that functions print. Default: stderr. */
  readonly log?: (line: string) => void;
  /** Sees each answer once it is made and logged; must not throw. */
  readonly onAnswer?: (context: Readonly<Context>, answer: Answer) => void;
  /** Default: what the document says, see `kindOf`. */
  readonly kind?: ApiKind;
  readonly timeouts?: ServerTimeouts;
}

/** What a gateway is serving now. */
export interface GatewayState {
  readonly apiId: string;
  readonly stage: string;
  readonly document: string | undefined;
  readonly routes: readonly string[];
  readonly findings: readonly Finding[];
}

/** One API, running. */
export interface Gateway {
  readonly apiId: string;
  readonly stage: string;
  /** Absolute paths of every file of the document: what to watch. */
  readonly sources: readonly string[];
  /** What the linter said and did not refuse. */
  readonly findings: readonly Finding[];
  /** By route key, in CloudWatch's names (fact 111). */
  readonly metrics: Readonly<Record<string, RouteMetrics>>;
  /** The last calls and why they were answered as they were, newest first. */
  readonly traces: readonly Trace[];
  /** What is live: for people. */
  readonly state: GatewayState;
  /** @returns the address; rejects when the port is taken */
  listen(address: { readonly host?: string; readonly port: number }): Promise<string>;
  /** One call through the same corridor, without a socket. */
  inject(request: InjectRequest): Promise<InjectAnswer>;
  /** Puts another document live; buckets, caches and metrics live on. A refused one changes nothing. */
  update(document: string | ApiDocument, config: GatewayConfig): Promise<void>;
  /** Takes no more calls, finishes those in flight and ends the functions. */
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
  const { kind } = dependencies;
  let live = await prepareDeployment(document, config, kind);
  const rooms = createRooms(live.settings, live.deployment, dependencies);
  const refuse = (findings: readonly Finding[]): void => {
    if (findings.some(({ severity }) => severity === 'error')) throw new DocumentError(findings);
  };
  try {
    refuse(await rooms.authorizers.prepare(live.deployment));
  } catch (error) {
    await rooms.close();
    throw error;
  }
  const answer = (arrival: Arrival): Promise<Answer> => http(arrival, live.deployment, rooms);
  const servers: HttpServer[] = [];
  return {
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
      return live.findings;
    },
    get metrics() {
      return rooms.metrics.toJSON();
    },
    get traces() {
      return rooms.traces.toJSON();
    },
    get state() {
      return stateOf(live);
    },
    listen: async ({ host = '127.0.0.1', port }) => {
      const refusal = (status: number): Answer => refuseConnection(status, rooms.ids);
      const { timeouts = {} } = dependencies;
      const fault = (error: unknown): void => rooms.report(`fault: ${faultText(error)}`);
      const server = createHttpServer({ answer, refusal, fault, timeouts });
      servers.push(server);
      return server.listen(host, port);
    },
    inject: async (request) => {
      const arrival = arrivalOf(request);
      return injectedAnswer(arrival, await answer(arrival));
    },
    update: async (next, nextConfig) => {
      const prepared = await prepareDeployment(next, nextConfig, kind);
      refuse(await rooms.authorizers.prepare(prepared.deployment));
      rooms.functions.update(prepared.settings.functions ?? {});
      live = prepared;
    },
    close: async () => {
      await Promise.all(servers.map((it) => it.close()));
      await rooms.close();
    },
  };
}

const stateOf = ({ deployment, findings }: Prepared): GatewayState => ({
  apiId: deployment.apiId,
  stage: deployment.stage,
  document: deployment.document.sources[0],
  routes: deployment.routes.map(({ key }) => key),
  findings,
});

interface Rooms extends HttpGateway {
  close(): Promise<void>;
}

function createRooms(
  settings: GatewayConfig,
  { region, accountId, partition }: HttpDeployment,
  dependencies: GatewayDependencies,
): Rooms {
  const { clock = systemClock, ids = randomIds } = dependencies;
  const { log = lineWriter(process.stderr), accessLog = lineWriter(process.stderr) } = dependencies;
  const makeFunctions = dependencies.inProcess === true ? inProcessFunctions : isolatedFunctions;
  const functions =
    dependencies.functions ??
    makeFunctions(settings.functions ?? {}, {
      region,
      accountId,
      partition,
      log: (name, line) => log(`${name}: ${line}`),
    });
  const backends = createBackends();
  return {
    clock,
    ids,
    functions,
    backends,
    authorizers: createAuthorizers({ clock, functions, log }),
    buckets: new Buckets(),
    metrics: new Metrics(),
    traces: new Traces(),
    accessLog,
    report: log,
    observe: dependencies.onAnswer ?? (() => undefined),
    close: async () => {
      backends.close();
      if (dependencies.functions === undefined) await functions.close();
    },
  };
}

const REFUSALS: Readonly<Record<number, GatewayResponseType>> = {
  408: 'REQUEST_TIMEOUT',
  431: 'HEADERS_TOO_LARGE',
  500: 'DEFAULT_5XX',
};

const refuseConnection = (status: number, ids: Ids): Answer =>
  refusalOf(REFUSALS[status] ?? 'BAD_REQUEST', ids.requestId());
