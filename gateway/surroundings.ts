import type { Answer } from './call.ts';
import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';
import type { GatewayConfig } from './config.ts';
import type { ApiKind } from './document/document.ts';
import { randomIds } from './ids.ts';
import type { Ids } from './ids.ts';
import type { EmbeddedEndpoint } from './integration/service-endpoints.ts';
import { endpointVariables } from './lambda/endpoint-variables.ts';
import type { Functions } from './lambda/functions.ts';
import { inProcessFunctions } from './lambda/in-process-functions.ts';
import { isolatedFunctions } from './lambda/isolated-functions.ts';
import type { ServerTimeouts } from './listen/server.ts';
import { lineWriter } from './log/line-writer.ts';

/** A call that was answered. */
export interface AnsweredCall {
  /** `GET /pets/{petId}`: of the route, or of the method; `undefined` where none was found. */
  readonly routeKey: string | undefined;
  /** The caller's. */
  readonly httpMethod: string;
  /** Whether an integration answered, and not the gateway itself. */
  readonly fromIntegration: boolean;
}

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
  /** Takes a line of the execution log of a REST API. Default: stderr. */
  readonly executionLog?: (line: string) => void;
  /** Takes a line for the author of the API: faults, lines that functions print. Default: stderr. */
  readonly log?: (line: string) => void;
  /** Sees each answer once it is made and logged; must not throw. */
  readonly onAnswer?: (call: AnsweredCall, answer: Answer) => void;
  /** Default: what the document says, see `kindOf`. */
  readonly kind?: ApiKind;
  readonly timeouts?: ServerTimeouts;
  /** Starts an AWS service of our own on first use (`dynamodb`, `sqs`, …). Default: there is none. */
  readonly embedded?: EmbeddedEndpoint;
}

/** What the corridors of every kind work with. It outlives deployments. */
export interface Surroundings {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly functions: Functions;
  readonly accessLog: (line: string) => void;
  readonly executionLog: (line: string) => void;
  readonly report: (line: string) => void;
  readonly observe: (call: AnsweredCall, answer: Answer) => void;
  readonly embedded?: EmbeddedEndpoint;
  close(): Promise<void>;
}

/** Where an API is deployed. */
export interface Account {
  readonly region: string;
  readonly accountId: string;
  readonly partition: string;
}

export function createSurroundings(
  settings: GatewayConfig,
  { region, accountId, partition }: Account,
  dependencies: GatewayDependencies,
): Surroundings {
  const { clock = systemClock, ids = randomIds } = dependencies;
  const stderr = lineWriter(process.stderr);
  const { log = stderr.write, accessLog = stderr.write } = dependencies;
  const { executionLog = stderr.write } = dependencies;
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
  return {
    clock,
    ids,
    functions,
    accessLog,
    executionLog,
    report: log,
    observe: dependencies.onAnswer ?? (() => undefined),
    ...(dependencies.embedded !== undefined && { embedded: dependencies.embedded }),
    close: async () => {
      if (dependencies.functions === undefined) await functions.close();
      stderr.flush();
    },
  };
}
