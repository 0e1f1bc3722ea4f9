import type { RestContext } from '../context/rest-context.ts';
import type { RestDeployment } from '../deployment/rest/deployment.ts';
import type { RestResponseType } from '../rest-error.ts';
import { executionLines } from './execution-lines.ts';
import type { Step } from './rest-call-log.ts';
import type { RoomTrace, Trace } from './trace.ts';

/** One call to be explained. */
export interface Explainable {
  readonly context: RestContext;
  readonly deployment: RestDeployment;
  /** JSON pointer of the operation, where one was found. */
  readonly operation: string | undefined;
  /** What the rooms said, where they were asked to. */
  readonly steps: readonly Step[] | undefined;
}

/** The room that refuses with each type. */
const DECIDED_BY: Readonly<Record<RestResponseType, string>> = {
  ACCESS_DENIED: 'authorize',
  API_CONFIGURATION_ERROR: 'integration-request',
  AUTHORIZER_CONFIGURATION_ERROR: 'authorizer',
  AUTHORIZER_FAILURE: 'authorizer',
  BAD_REQUEST_BODY: 'method-request',
  BAD_REQUEST_PARAMETERS: 'method-request',
  DEFAULT_4XX: 'listen',
  DEFAULT_5XX: 'gateway-response',
  EXPIRED_TOKEN: 'authenticate',
  INTEGRATION_FAILURE: 'integration',
  INTEGRATION_TIMEOUT: 'integration',
  INVALID_API_KEY: 'usage-plan',
  INVALID_SIGNATURE: 'authenticate',
  MISSING_AUTHENTICATION_TOKEN: 'route',
  QUOTA_EXCEEDED: 'usage-plan',
  REQUEST_TOO_LARGE: 'listen',
  RESOURCE_NOT_FOUND: 'route',
  THROTTLED: 'usage-plan',
  UNAUTHORIZED: 'authorizer',
  UNSUPPORTED_MEDIA_TYPE: 'integration-request',
  WAF_FILTERED: 'waf',
};

const KEPT = 100;

/** The last calls, explained when somebody looks: noting one costs a push. */
export class RestTraces {
  #settled: Trace[] = [];
  #calls: Explainable[] = [];

  add(call: Explainable): void {
    this.#calls.push(call);
    if (this.#calls.length > 2 * KEPT) this.#calls.splice(0, KEPT);
  }

  /** Explains what was not yet, and lets go of the deployments: megabytes each. Called before another goes live. */
  settle(): void {
    this.#settled = this.toJSON().reverse();
    this.#calls = [];
  }

  /** @param requestId of one of the last calls */
  find(requestId: string): Trace | undefined {
    const call = this.#calls.findLast((it) => it.context.requestId === requestId);
    return call ? explain(call) : this.#settled.find((it) => it.requestId === requestId);
  }

  /** Newest first. */
  toJSON(): Trace[] {
    const explained = this.#calls.slice(-KEPT).map(explain);
    return [...this.#settled, ...explained].slice(-KEPT).reverse();
  }
}

function explain(call: Explainable): Trace {
  const { context, steps, operation } = call;
  const { error } = context;
  const rooms = steps?.map((it) => roomTrace(it, call.deployment));
  const decidedBy =
    error === undefined
      ? answeredBy(context)
      : (refusedIn(steps) ?? DECIDED_BY[error.responseType]);
  const pointer = error?.pointer ?? operation ?? '';
  return {
    requestId: context.requestId,
    method: context.httpMethod,
    path: context.path,
    routeKey: routeKeyOf(context),
    status: context.status ?? 0,
    decidedBy,
    reason: error === undefined ? `the answer of the ${decidedBy}` : reasonOf(error),
    place: placeOf(pointer, call.deployment),
    latency: context.responseLatency ?? 0,
    ...(rooms !== undefined && { rooms }),
    ...(steps !== undefined && { log: executionLines(context.requestId, steps, true) }),
  };
}

const routeKeyOf = ({ httpMethod, resourcePath }: RestContext): string | undefined =>
  resourcePath === undefined ? undefined : `${httpMethod} ${resourcePath}`;

const answeredBy = ({ cache }: RestContext): string => (cache === 'hit' ? 'cache' : 'integration');

const reasonOf = ({ reason, responseType }: NonNullable<RestContext['error']>): string =>
  reason === '' ? responseType : reason;

/** The room before the gateway response. */
const refusedIn = (steps: readonly Step[] | undefined): string | undefined =>
  steps?.findLast((it) => it.room !== 'gateway-response')?.room;

function roomTrace({ room, time, outcomes }: Step, deployment: RestDeployment): RoomTrace {
  return {
    room,
    outcome: outcomes.map((it) => it.text).join('; ') || 'passed',
    time: Math.round(time * 1_000) / 1_000,
    places: outcomes.flatMap(({ pointer }) =>
      pointer === undefined ? [] : [placeOf(pointer, deployment)],
    ),
  };
}

function placeOf(pointer: string, { document }: RestDeployment): string {
  const { file, line } = document.origins.at(pointer);
  return `${file}:${line}`;
}
