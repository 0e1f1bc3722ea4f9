import type { RequestModels } from '../deployment/rest/models/models.ts';
import type { RequiredParameter } from '../deployment/rest/request-validation.ts';
import { RequestBody } from '../media/request-body.ts';
import type { RestAccepted, RestAuthorized } from '../rest-call.ts';
import { RestError } from '../rest-error.ts';
import { logRequest } from './request-lines.ts';

/** What an empty body is validated as (fact 96). */
const EMPTY = new RequestBody(Buffer.from('{}'));

/** What API Gateway says of an empty body that a model refuses. */
const NOTHING_THERE = '[Unknown error parsing request body]';

/**
 * Validates a call as its method's validator says: parameters first, body second (facts 92 to 108).
 *
 * @throws RestError BAD_REQUEST_PARAMETERS, BAD_REQUEST_BODY
 */
export function methodRequest(call: RestAuthorized): RestAccepted {
  const { validation } = call.method;
  if (call.log.enabled) logRequest(call);
  if (validation !== undefined) {
    const { parameters, models, pointer } = validation;
    if (parameters.length > 0) checkParameters(call, parameters, pointer);
    if (models !== undefined) checkBody(call, models, pointer);
  }
  // Member by member: every call pays for the copy.
  return {
    deployment: call.deployment,
    request: call.request,
    context: call.context,
    httpMethod: call.httpMethod,
    resourcePath: call.resourcePath,
    log: call.log,
    method: call.method,
    pathParameters: call.pathParameters,
    authorization: call.authorization,
    accepted: true,
  };
}

function checkParameters(
  call: RestAuthorized,
  parameters: readonly RequiredParameter[],
  pointer: string,
): void {
  if (parameters.every((it) => isPresent(call, it))) return;
  const missing = parameters.filter((it) => !isPresent(call, it)).map(({ name }) => name);
  const message = `Missing required request parameters: [${missing.join(', ')}]`;
  if (call.log.enabled) call.log.line(`Execution failed due to validation error: ${message}`);
  throw new RestError('BAD_REQUEST_PARAMETERS', { message, reason: message, pointer });
}

/** A blank one counts as missing (fact 94). */
function isPresent(call: RestAuthorized, parameter: RequiredParameter): boolean {
  const { location, name, lowerCaseName } = parameter;
  switch (location) {
    case 'header':
      return isFilled(call.request.headers[lowerCaseName]);
    case 'path':
      return isFilled(call.pathParameters?.[name]);
    case 'querystring':
      return call.request.queryList.some(([it, value]) => it === name && isFilled(value));
  }
}

const isFilled = (value: string | undefined): boolean => value !== undefined && value.trim() !== '';

function checkBody(call: RestAuthorized, models: RequestModels, pointer: string): void {
  const { request, log } = call;
  const contentType = mediaTypeOf(request.headers['content-type']);
  const model = models.get(contentType);
  // No model for the type: the body is not validated (fact 107).
  if (model === undefined) return;
  const isEmpty = request.body.bytes.length === 0;
  const wrong = model.judge(isEmpty ? EMPTY : request.body);
  if (wrong === undefined) return;
  const validationErrorString = isEmpty ? NOTHING_THERE : wrong;
  const reason = `Request body does not match model schema for content type ${contentType}: ${validationErrorString}`;
  if (log.enabled) log.line(reason);
  const message = 'Invalid request body';
  throw new RestError('BAD_REQUEST_BODY', { message, reason, validationErrorString, pointer });
}

const JSON_TYPE = 'application/json';

/** Without parameters, in lower case; a missing one is JSON (fact 164). */
function mediaTypeOf(contentType: string | undefined): string {
  if (contentType === undefined || contentType === JSON_TYPE) return JSON_TYPE;
  const end = contentType.indexOf(';');
  return (end < 0 ? contentType : contentType.slice(0, end)).trim().toLowerCase() || JSON_TYPE;
}
