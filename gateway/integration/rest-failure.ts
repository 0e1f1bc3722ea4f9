import type { RestAccepted } from '../rest-call.ts';
import { RestError } from '../rest-error.ts';
import type { RefusalDetail } from '../rest-error.ts';

/** Nobody is there, or went away half-way (fact 88). */
export function networkError(call: RestAccepted, reason: string): RestError {
  tell(call, 'a network error communicating with endpoint');
  const message = 'Network error communicating with endpoint';
  return new RestError('INTEGRATION_FAILURE', { ...detail(call, reason), message });
}

/** Nothing came in the time that `timeoutInMillis` gives (fact 89). */
export function timeoutError(call: RestAccepted): RestError {
  tell(call, 'a timeout error');
  const { timeoutInMillis } = call.method.integration;
  return new RestError(
    'INTEGRATION_TIMEOUT',
    detail(call, `no answer within ${timeoutInMillis} ms`),
  );
}

/** The endpoint answered what API Gateway takes from nobody. */
export function internalError(call: RestAccepted, reason: string): RestError {
  tell(call, 'an internal error');
  return new RestError('INTEGRATION_FAILURE', { ...detail(call, reason), status: 500 });
}

const detail = ({ method }: RestAccepted, reason: string): RefusalDetail => ({
  reason,
  pointer: method.integration.pointer,
});

/** Fact 232. */
function tell({ log }: RestAccepted, what: string): void {
  if (log.enabled) log.line(`Execution failed due to ${what}`);
}
