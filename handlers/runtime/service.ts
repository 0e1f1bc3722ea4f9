import { OpenAPIBackend, type Context, type Handler, type Operation } from 'openapi-backend';
import type { APIGatewayProxyStructuredResultV2 as Result } from 'aws-lambda';
import type { Caller } from './caller.ts';
import { explain } from './explain.ts';
import { requestOf, type ApiEvent } from './event.ts';
import { beginRequest, log } from './log.ts';
import type { AnswerHeaders, Route, ServiceOperations, ValidationError } from './operation.ts';
import { refusal } from './refusal.ts';
import type { RoutedRequest } from './routed-request.ts';

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
  /** Asked before every operation of an authorized caller. Default: whoever the gateway knows may call. */
  readonly refuse?: Refuse;
}

export interface Service {
  (event: ApiEvent): Promise<Result>;
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
  const constant = constantHeaders(operations.table);
  const handle = async (event: ApiEvent): Promise<Result> => {
    let headers: Route['headers'];
    try {
      const request = requestOf(event);
      const { requestId, routeKey } = request;
      beginRequest({ requestId, routeKey });
      headers = constant.get(routeKey);
      await (ready ??= prepare());
      return resultOf((await api.handleRequest(request, event)) as AnyAnswer, headers);
    } catch (error) {
      log.error('The operation failed', error);
      return resultOf(refusal(500, 'internal_error', 'Internal Server Error'), headers);
    }
  };
  return Object.assign(handle, { api });
}

/** What {@link Route.headers} says, by route key. */
function constantHeaders(table: Readonly<Record<string, Route>>): Map<string, Route['headers']> {
  const routes = Object.values(table).filter(({ headers }) => headers !== undefined);
  return new Map(routes.map((route) => [routeKeyOf(route), route.headers]));
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
  const keys = apiKeySchemes(api);
  for (const scheme of new Set(schemes)) {
    const told = keys.has(scheme) ? 'apiKeyId' : 'caller';
    api.registerSecurityHandler(scheme, ({ request }: Context) => routed(request)[told]);
  }
  api.register(builtInAnswers);
}

const routeKeyOf = ({ method, path }: Operation | Route): string =>
  `${method.toUpperCase()} ${path}`;

/** Schemes that are met by an API key; every other is met by a caller (REST fact 210). */
function apiKeySchemes(api: OpenAPIBackend): Set<string> {
  const schemes = Object.entries(api.definition.components?.securitySchemes ?? {});
  const isKey = (scheme: { readonly name?: string }): boolean =>
    scheme.name?.toLowerCase() === 'x-api-key';
  return new Set(schemes.filter(([, scheme]) => isKey(scheme as never)).map(([name]) => name));
}

/** The request that came in: openapi-backend hands it on as it was made. */
const routed = (request: unknown): RoutedRequest => request as RoutedRequest;

/**
 * openapi-backend parses a request anew before routing, after it, for validation and once validated.
 * Here it comes parsed, except for lists in one query value and for JSON in one.
 */
function trustTheGateway(api: OpenAPIBackend, operations: readonly Operation[]): void {
  const parse = api.router.parseRequest.bind(api.router);
  const styled = new Set(operations.filter(hasStyledQuery).map(routeKeyOf));
  api.router.parseRequest = (request, operation) => {
    if (!styled.has(routed(request).routeKey)) return routed(request);
    return { ...request, query: parse(request, operation).query as unknown } as never;
  };
}

/**
 * openapi-backend validates an object whatever its content type, other JSON only as
 * `application/json`. Here a scalar is validated as that too: sent as text it would pass unseen.
 */
function validateEveryBody(api: OpenAPIBackend): void {
  const validate = api.validator.validateRequest.bind(api.validator);
  api.validator.validateRequest = (request, operation) => {
    const { body, requestBody, headers } = routed(request);
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
const operationHandler =
  (handler: AnyOperation, refuse?: Refuse): Handler =>
  async (context: Context): Promise<AnyAnswer> => {
    const { caller } = routed(context.request);
    const refused = caller && refuse ? await refuse(caller) : undefined;
    return refused ?? handler(operationRequest(context) as never);
  };

function operationRequest({ request, validation }: Context): object {
  const { coerced } = validation as { coerced?: { params?: object; query?: object } };
  const { headers, requestBody, caller, apiKeyId, sourceIp, requestId, receivedAt } =
    routed(request);
  return {
    path: coerced?.params ?? {},
    query: coerced?.query ?? {},
    headers,
    body: requestBody,
    caller,
    apiKeyId,
    sourceIp,
    requestId,
    receivedAt,
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

/**
 * An answer without a body carries no content type; every other is JSON. Both kinds of API take this form.
 *
 * @param constant headers that every answer of a status has
 */
function resultOf(answer: AnyAnswer, constant: Route['headers']): Result {
  const statusCode = Number(answer.statusCode);
  const headers = { ...constant?.[statusCode], ...answer.headers };
  if (answer.body === undefined) return { statusCode, headers };
  return {
    statusCode,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(answer.body),
  };
}
