import { OpenAPIBackend, type Context, type Handler, type Operation } from 'openapi-backend';
import type { APIGatewayProxyStructuredResultV2 as Result } from 'aws-lambda';
import { callerOf, type Caller } from './caller.ts';
import { requestOf, type RoutedRequest } from './event.ts';
import { beginRequest, log } from './log.ts';
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

export interface ServiceOptions {
  /** Asked before every operation of an authorized caller. Default: every verified token may call. */
  readonly refuse?: Refuse;
}

export interface Service {
  (event: HttpEvent): Promise<Result>;
  /** The dispatcher every call goes through: registering an operation again replaces its handler. */
  readonly api: OpenAPIBackend;
}

type Validators = ServiceOperations<Record<string, unknown>>['validators'];

/**
 * Makes the Lambda handler of one service, dispatched by openapi-backend. This file alone knows it.
 *
 * @param operations what `generate` made of the document for this service
 * @param handlers by operationId; one missing, one too many, or one that answers what the document
 *   does not say, does not compile
 * @throws Error when the module loads and a handler is no function, such as an import that is empty
 */
export function service<Handlers extends object>(
  operations: ServiceOperations<Handlers>,
  handlers: NoInfer<Handlers>,
  options: ServiceOptions = {},
): Service {
  for (const [id, handler] of Object.entries(handlers)) {
    if (typeof handler !== 'function') throw new Error(`The handler of ${id} is no function`);
  }
  const api = new OpenAPIBackend({
    definition: operations.definition as never,
    quick: true,
    strict: true,
    coerceTypes: true,
    ignoreTrailingSlashes: false,
  });
  let ready: Promise<void> | undefined;
  const prepare = async (): Promise<void> => {
    await initialise(api, operations.validators);
    for (const [id, handler] of Object.entries(handlers)) {
      api.register(id, operationHandler(handler as AnyOperation, options.refuse));
    }
  };
  const handle = async (event: HttpEvent): Promise<Result> => {
    beginRequest({ requestId: event.requestContext.requestId, routeKey: event.routeKey });
    try {
      await (ready ??= prepare());
      return resultOf((await api.handleRequest(requestOf(event), event)) as AnyAnswer);
    } catch (error) {
      log.error('The operation failed', error);
      return resultOf(refusal(500, 'internal_error', 'Internal Server Error'));
    }
  };
  return Object.assign(handle, { api });
}

/**
 * Initialises the dispatcher and puts what `generate` compiled into its seams: an operation is
 * looked up by route key instead of scanned for, and validators are not compiled here.
 */
async function initialise(api: OpenAPIBackend, validators: Validators): Promise<void> {
  // In quick mode init() starts reading the definition again and never looks at the outcome.
  api.loadDocument = () => Promise.resolve(api.document);
  await api.init();
  const operations = api.router.getOperations();
  const byId = new Map(operations.map((it) => [it.operationId, it]));
  const byRoute = new Map(operations.map((it) => [routeKeyOf(it), it]));
  api.router.getOperation = (id: string) => byId.get(id);
  api.router.matchOperation = (request: RoutedRequest): Operation => {
    const operation = byRoute.get(request.routeKey);
    // openapi-backend answers `notFound` for whatever is thrown here.
    if (operation === undefined) throw new Error(`404-notFound: ${request.routeKey}`);
    return operation;
  };
  trustTheGateway(api, operations);
  validateEveryBody(api);
  for (const [id, validate] of Object.entries(validators)) {
    api.validator.requestValidators[id] = [validate as never];
  }
  const schemes = operations.flatMap((it) => it.security ?? []).flatMap(Object.keys);
  for (const scheme of new Set(schemes)) {
    api.registerSecurityHandler(scheme, (_: Context, event: HttpEvent) => callerOf(event));
  }
  api.register(builtInAnswers);
}

const routeKeyOf = ({ method, path }: Operation): string => `${method.toUpperCase()} ${path}`;

/**
 * openapi-backend parses a request anew before routing, after it, for validation and once validated.
 * Here it comes parsed, except for lists in one query value and for JSON in one.
 */
function trustTheGateway(api: OpenAPIBackend, operations: readonly Operation[]): void {
  const parse = api.router.parseRequest.bind(api.router);
  const styled = new Set(operations.filter(hasStyledQuery).map(routeKeyOf));
  api.router.parseRequest = (request, operation) => {
    const routed = request as RoutedRequest;
    if (!styled.has(routed.routeKey)) return routed;
    return { ...routed, query: parse(request, operation).query as unknown };
  };
}

/**
 * openapi-backend validates an object whatever its content type, other JSON only as
 * `application/json`. Here a scalar is validated as that too: sent as text it would pass unseen.
 */
function validateEveryBody(api: OpenAPIBackend): void {
  const validate = api.validator.validateRequest.bind(api.validator);
  api.validator.validateRequest = (request, operation) => {
    const { body, requestBody, headers } = request as RoutedRequest;
    // The same where it is an object, no JSON, or not there.
    if (requestBody === body) return validate(request, operation);
    const type = headers['content-type'];
    const asJson: RoutedRequest['headers'] = { ...headers, 'content-type': 'application/json' };
    const result = validate({ ...request, headers: asJson }, operation);
    // The handler gets these headers, with their coerced values, and the type that was sent.
    if (type === undefined) delete asJson['content-type'];
    else asJson['content-type'] = type;
    return result;
  };
}

const hasStyledQuery = ({ parameters = [] }: Operation): boolean =>
  parameters.some((it) => !('$ref' in it) && (it.explode === false || it.content !== undefined));

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
  const { headers, requestBody } = context.request as { headers: object; requestBody: unknown };
  const { requestId, timeEpoch, http } = event.requestContext;
  return {
    path: coerced?.params ?? {},
    query: coerced?.query ?? {},
    headers,
    body: requestBody,
    caller,
    sourceIp: http.sourceIp,
    requestId,
    receivedAt: timeEpoch,
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

/** An answer without a body carries no content type; every other is JSON. */
function resultOf(answer: AnyAnswer): Result {
  const statusCode = Number(answer.statusCode);
  if (answer.body === undefined) return { statusCode, headers: { ...answer.headers } };
  return {
    statusCode,
    headers: { 'content-type': 'application/json', ...answer.headers },
    body: JSON.stringify(answer.body),
  };
}
