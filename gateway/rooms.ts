import { createAuthorizers } from './authorizer/http.ts';
import type { Answer } from './call.ts';
import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';
import type { GatewayConfig } from './config.ts';
import type { Context } from './context/context.ts';
import type { HttpDeployment } from './deployment/deployment.ts';
import type { ApiKind } from './document/document.ts';
import type { HttpGateway } from './http.ts';
import { randomIds } from './ids.ts';
import type { Ids } from './ids.ts';
import { createBackends } from './integration/backends.ts';
import { endpointVariables } from './lambda/endpoint-variables.ts';
import type { Functions } from './lambda/functions.ts';
import { inProcessFunctions } from './lambda/in-process-functions.ts';
import { isolatedFunctions } from './lambda/isolated-functions.ts';
import type { ServerTimeouts } from './listen/server.ts';
import { lineWriter } from './log/line-writer.ts';
import { Metrics } from './log/metrics.ts';
import { Traces } from './log/traces.ts';
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

/** What the corridor's rooms work with, and how to let go of it. */
export interface Rooms extends HttpGateway {
  close(): Promise<void>;
}

/** Makes what outlives deployments: functions, connections, buckets, caches, counters. */
export function createRooms(
  settings: GatewayConfig,
  { region, accountId, partition }: HttpDeployment,
  dependencies: GatewayDependencies,
): Rooms {
  const { clock = systemClock, ids = randomIds } = dependencies;
  const stderr = lineWriter(process.stderr);
  const { log = stderr.write, accessLog = stderr.write } = dependencies;
  const makeFunctions = dependencies.inProcess === true ? inProcessFunctions : isolatedFunctions;
  const functions =
    dependencies.functions ??
    makeFunctions(settings.functions ?? {}, {
      region,
      accountId,
      partition,
      environment: endpointVariables(settings.endpoints),
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
      stderr.flush();
    },
  };
}
