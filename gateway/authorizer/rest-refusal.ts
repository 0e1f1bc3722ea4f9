import type { RestAuthorizer } from '../deployment/rest/authorization.ts';
import type { RestRouted } from '../rest-call.ts';
import { RestError } from '../rest-error.ts';

/** Nobody is known: 401 (facts 193 to 195, 199, 206). */
export function unauthorized(
  call: RestRouted,
  { pointer }: RestAuthorizer,
  reason: string,
  message?: string,
): RestError {
  const { context, log } = call;
  context.authorizer = { ...context.authorizer, status: 401, error: reason };
  if (log.enabled) {
    log.line(`Unauthorized request: ${context.requestId}`);
    log.outcome(`nobody is known: ${reason}`, pointer);
  }
  return new RestError('UNAUTHORIZED', {
    reason,
    pointer,
    ...(message !== undefined && { message }),
  });
}

/** The authorizer itself went wrong: 500, without a message (fact 199). */
export function authorizerFault(
  call: RestRouted,
  { name, pointer }: RestAuthorizer,
  type: 'AUTHORIZER_FAILURE' | 'AUTHORIZER_CONFIGURATION_ERROR',
  reason: string,
): RestError {
  const { context, log } = call;
  context.authorizer = { ...context.authorizer, status: 500, error: reason };
  if (log.enabled) {
    log.line(`Execution failed due to configuration error: ${reason}`);
    log.outcome(`authorizer ${name} failed: ${reason}`, pointer);
  }
  return new RestError(type, {
    message: null,
    errorType: 'AuthorizerConfigurationException',
    reason,
    pointer,
  });
}
