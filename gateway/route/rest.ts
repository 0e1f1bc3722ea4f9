import type { RestReceived, RestRouted } from '../rest-call.ts';
import { RestError } from '../rest-error.ts';
import { unsignedRefusal } from '../signature/presented.ts';
import { REFUSAL_TYPES } from '../signature/refusal.ts';

/**
 * Selects resource and method (facts 6 to 20). Nothing is answered by itself: not even OPTIONS or HEAD
 * (facts 7, 230).
 *
 * @throws RestError MISSING_AUTHENTICATION_TOKEN where nothing matches (facts 6, 7), DEFAULT_4XX or
 *   INVALID_SIGNATURE where the call besides has a signature that is none (fact 21)
 */
export function route(call: RestReceived): RestRouted {
  const { deployment, context, httpMethod, resourcePath, log } = call;
  const match = deployment.matcher(httpMethod, resourcePath);
  if (match === undefined) throw refusal(call);
  const { method, pathParameters } = match;
  context.resourceId = method.resource.id;
  context.resourcePath = method.resource.path;
  if (log.enabled) {
    log.line(`HTTP Method: ${httpMethod}, Resource Path: ${resourcePath}`);
    log.outcome(`${method.key} takes the call`, method.pointer);
  }
  // Member by member, as every call pays for the copy.
  return {
    deployment,
    request: call.request,
    context,
    httpMethod,
    resourcePath,
    log,
    method,
    pathParameters,
  };
}

function refusal(call: RestReceived): RestError {
  const { request, httpMethod, resourcePath } = call;
  const reason = `no method ${httpMethod} for ${resourcePath}${stageHint(call)}`;
  const { errorType, message } = unsignedRefusal(request);
  return new RestError(REFUSAL_TYPES[errorType], { status: 403, message, errorType, reason });
}

/** Who calls as behind an execute-api host, stage first, under one that has none in its path. */
function stageHint({ deployment, httpMethod, resourcePath }: RestReceived): string {
  const { stage, matcher } = deployment;
  if (!resourcePath.startsWith(`/${stage}/`)) return '';
  const match = matcher(httpMethod, resourcePath.slice(stage.length + 1));
  return match ? `; ${match.method.key} is called without the stage ${stage} here` : '';
}
