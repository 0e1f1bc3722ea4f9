import type { RestAccepted } from './rest-call.ts';
import { RestError } from './rest-error.ts';

/**
 * The setting of an integration cannot work for this call: status 500 (facts 64, 77, 83), and its line in
 * the execution log (fact 232).
 *
 * @param said in API Gateway's words
 * @param member what of the integration decided, as the end of a JSON pointer
 * @param reason for traces, where it says more
 */
export function configurationError(
  { log, method }: RestAccepted,
  said: string,
  member = '',
  reason = said,
): RestError {
  if (log.enabled) log.line(`Execution failed due to configuration error: ${said}`);
  const pointer = method.integration.pointer + member;
  return new RestError('API_CONFIGURATION_ERROR', { reason, pointer });
}
