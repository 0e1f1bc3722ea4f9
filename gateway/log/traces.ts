import type { Context } from '../context/context.ts';
import type { HttpDeployment } from '../deployment/deployment.ts';
import type { GatewayResponseType } from '../gateway-error.ts';
import type { Trace } from './trace.ts';

const KEPT = 100;

/** The room that answers with each type. */
const DECIDED_BY: Readonly<Record<GatewayResponseType, string>> = {
  ACCESS_DENIED: 'authorize',
  AUTHORIZER_CONFIGURATION_ERROR: 'authorizer',
  AUTHORIZER_FAILURE: 'authorizer',
  BAD_REQUEST: 'listen',
  DEFAULT_5XX: 'gateway-response',
  HEADERS_TOO_LARGE: 'listen',
  INTEGRATION_FAILURE: 'integration',
  INTEGRATION_TIMEOUT: 'integration',
  INTEGRATION_UNREACHABLE: 'integration',
  REQUEST_TIMEOUT: 'listen',
  REQUEST_TOO_LARGE: 'listen',
  RESOURCE_NOT_FOUND: 'route',
  THROTTLED: 'usage-plan',
  UNAUTHORIZED: 'authorizer',
};

/** `file:line` by route key, and of the document itself: calls keep it in place of the deployment, megabytes each. */
type Places = ReadonlyMap<string | undefined, string>;

const nowhere: Places = new Map();

/** The last calls, explained when somebody looks: noting one costs a push. */
export class Traces {
  readonly #calls: { context: Context; places: Places }[] = [];
  readonly #places = new WeakMap<HttpDeployment, Places>();

  /** Looks up the places of a deployment, before its first call: 800 routes take up to 30 ms. */
  enter(deployment: HttpDeployment): void {
    this.#places.set(deployment, placesOf(deployment));
  }

  /** Notes a call of a deployment that was entered. */
  add(context: Context, deployment: HttpDeployment): void {
    this.#calls.push({ context, places: this.#places.get(deployment) ?? nowhere });
    if (this.#calls.length > 2 * KEPT) this.#calls.splice(0, KEPT);
  }

  /** Newest first. */
  toJSON(): Trace[] {
    return this.#calls
      .slice(-KEPT)
      .reverse()
      .map(({ context, places }) => explain(context, places));
  }
}

function placesOf({ document, routes }: HttpDeployment): Places {
  const place = (pointer: string): string => {
    const { file, line } = document.origins.at(pointer);
    return `${file}:${line}`;
  };
  return new Map([
    [undefined, place('')],
    ...routes.map(({ key, pointer }) => [key, place(pointer)] as const),
  ]);
}

function explain(context: Context, places: Places): Trace {
  const { error, integration, routeKey } = context;
  return {
    requestId: context.requestId,
    method: context.httpMethod,
    path: context.path,
    routeKey,
    status: context.status ?? 0,
    ...decision(error, integration !== undefined),
    place: places.get(routeKey) ?? places.get(undefined) ?? '',
    latency: context.responseLatency ?? 0,
  };
}

function decision(
  error: Context['error'],
  integrated: boolean,
): Pick<Trace, 'decidedBy' | 'reason'> {
  if (error !== undefined)
    return { decidedBy: DECIDED_BY[error.responseType], reason: error.reason };
  if (integrated) return { decidedBy: 'integration', reason: 'the answer of the integration' };
  return { decidedBy: 'route', reason: 'a CORS preflight' };
}
