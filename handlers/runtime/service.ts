import { OpenAPIBackend } from 'openapi-backend';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { prepare, type AnyAnswer, type AnyOperation, type Refuse } from './dispatch.ts';
import { requestOf } from './event.ts';
import { beginRequest, log } from './log.ts';
import type { HttpEvent, ServiceOperations } from './operation.ts';
import { refusal } from './refusal.ts';

export interface ServiceOptions {
  /** Asked before every operation of an authorized caller. Default: every verified token may call. */
  readonly refuse?: Refuse;
}

export interface Service {
  (event: HttpEvent): Promise<APIGatewayProxyStructuredResultV2>;
  /** The dispatcher every call goes through: registering an operation again replaces its handler. */
  readonly api: OpenAPIBackend;
}

/**
 * Makes the Lambda handler of one service, dispatched by openapi-backend.
 *
 * @param operations what `generate` made of the document for this service
 * @param handlers by operationId; one missing, one too many, or one that answers what the document
 *   does not say, does not compile
 */
export function service<Handlers extends object>(
  operations: ServiceOperations<Handlers>,
  handlers: NoInfer<Handlers>,
  options: ServiceOptions = {},
): Service {
  const api = new OpenAPIBackend({
    definition: operations.definition as never,
    quick: true,
    strict: true,
    coerceTypes: true,
    ignoreTrailingSlashes: false,
  });
  let ready: Promise<void> | undefined;
  const handle = async (event: HttpEvent): Promise<APIGatewayProxyStructuredResultV2> => {
    beginRequest({ requestId: event.requestContext.requestId, routeKey: event.routeKey });
    try {
      const byId = handlers as Readonly<Record<string, AnyOperation>>;
      await (ready ??= prepare(api, operations.validators, byId, options.refuse));
      return resultOf((await api.handleRequest(requestOf(event), event)) as AnyAnswer);
    } catch (error) {
      log.error('The operation failed', error);
      return resultOf(refusal(500, 'internal_error', 'Internal Server Error'));
    }
  };
  return Object.assign(handle, { api });
}

/** An answer without a body carries no content type; every other is JSON. */
function resultOf(answer: AnyAnswer): APIGatewayProxyStructuredResultV2 {
  const statusCode = Number(answer.statusCode);
  if (answer.body === undefined) return { statusCode, headers: { ...answer.headers } };
  return {
    statusCode,
    headers: { 'content-type': 'application/json', ...answer.headers },
    body: JSON.stringify(answer.body),
  };
}
