import type { Context, Handler, OpenAPIBackend, Operation } from 'openapi-backend';
import { callerOf, type Caller } from './caller.ts';
import type { RoutedRequest } from './event.ts';
import type { AnswerHeaders, HttpEvent, ServiceOperations, ValidationError } from './operation.ts';
import { refusal } from './refusal.ts';

/** An answer with its document types erased. */
export interface AnyAnswer {
  readonly statusCode: number | string | symbol;
  readonly body?: unknown;
  readonly headers?: AnswerHeaders;
}

/** A handler as the dispatcher sees it, its document types erased. */
export type AnyOperation = (request: never) => Promise<AnyAnswer>;

/** Refuses a caller whose token is still valid but whose account is not; `undefined` lets it pass. */
export type Refuse = (caller: Caller) => Promise<AnyAnswer | undefined>;

/**
 * Initialises the dispatcher and puts what `generate` compiled into openapi-backend's seams: an
 * operation is looked up by route key instead of scanned for, and validators are not compiled here.
 */
export async function prepare(
  api: OpenAPIBackend,
  validators: ServiceOperations<Record<string, unknown>>['validators'],
  handlers: Readonly<Record<string, AnyOperation>>,
  refuse: Refuse | undefined,
): Promise<void> {
  // In quick mode init() starts reading the definition again and never looks at the outcome.
  api.loadDocument = () => Promise.resolve(api.document);
  await api.init();
  const byRoute = new Map<string, Operation>();
  const byId = new Map<string, Operation>();
  for (const operation of api.router.getOperations()) {
    byRoute.set(`${operation.method.toUpperCase()} ${operation.path}`, operation);
    byId.set(operation.operationId ?? '', operation);
  }
  api.router.getOperation = (id: string) => byId.get(id);
  api.router.matchOperation = ((request: RoutedRequest) => {
    const operation = byRoute.get(request.routeKey);
    if (operation === undefined)
      throw new Error(`404-notFound: no operation for ${request.routeKey}`);
    return operation;
  }) as typeof api.router.matchOperation;
  for (const [id, validate] of Object.entries(validators)) {
    api.validator.requestValidators[id] = [validate as never];
  }
  for (const scheme of schemesOf(byId.values())) {
    api.registerSecurityHandler(scheme, (_: Context, event: HttpEvent) => callerOf(event));
  }
  api.register(builtInAnswers);
  for (const [id, handler] of Object.entries(handlers)) {
    api.register(id, operationHandler(handler, refuse));
  }
}

function schemesOf(operations: Iterable<Operation>): Set<string> {
  const requirements = [...operations].flatMap((operation) => operation.security ?? []);
  return new Set(requirements.flatMap((requirement) => Object.keys(requirement)));
}

/** Wraps an operation so that openapi-backend can call it. */
export const operationHandler =
  (handler: AnyOperation, refuse?: Refuse): Handler =>
  async (context: Context, event: HttpEvent): Promise<AnyAnswer> => {
    const caller = callerOf(event);
    const refused = caller && refuse ? await refuse(caller) : undefined;
    return refused ?? handler(operationRequest(context, event, caller) as never);
  };

function operationRequest(context: Context, event: HttpEvent, caller: Caller | undefined): object {
  const { coerced } = context.validation as { coerced?: { params?: object; query?: object } };
  return {
    path: coerced?.params ?? {},
    query: coerced?.query ?? {},
    headers: context.request.headers,
    body: context.request.requestBody as unknown,
    caller,
    sourceIp: event.requestContext.http.sourceIp,
    requestId: event.requestContext.requestId,
    receivedAt: event.requestContext.timeEpoch,
  };
}

/** What openapi-backend asks for by name when no operation can run. */
const builtInAnswers: Record<string, Handler> = {
  notFound: () => refusal(404, 'not_found', 'Not Found'),
  notImplemented: () => refusal(501, 'not_implemented', 'Not Implemented'),
  unauthorizedHandler: () => refusal(401, 'unauthorized', 'Unauthorized'),
  validationFail: (context: Context) =>
    refusal(
      400,
      'invalid_request',
      explain((context.validation.errors ?? []) as ValidationError[]),
    ),
};

/** Says what is wrong with a request, the place first: `requestBody/email must match format "email"`. */
function explain(errors: readonly ValidationError[]): string {
  const reasons = errors.map((error) => {
    const place = error.instancePath.slice(1) || 'request';
    return `${place} ${error.message ?? 'is invalid'}`;
  });
  return reasons.slice(0, 5).join('; ');
}
